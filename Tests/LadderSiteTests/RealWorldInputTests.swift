import Foundation
import LadderSource
import Testing

@testable import LadderSite

/// What editors, systems and other programs do to files and names.
struct RealWorldInputTests {
    // MARK: Bytes around the text

    private static let endings: [(name: String, change: @Sendable (String) -> String)] = [
        ("CR", { $0.replacing("\n", with: "\r") }),
        ("BOM and CRLF", { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") }),
        ("no end of line", { $0.replacing(/\n+$/, with: "") }),
    ]

    @Test(arguments: OddLadder.all)
    func lineEndsMakeNoDifference(ladder: OddLadder) async throws {
        let plain = try await BuiltHandbook(ladder: ladder.text)
        try #require(plain.report.figures != nil)
        for ending in Self.endings {
            let other = try await BuiltHandbook(ladder: ending.change(ladder.text))
            #expect(other.messages == plain.messages, "\(ending.name)")
            #expect(other.files == plain.files, "\(ending.name)")
        }
    }

    private static let mistakes = [
        """
        ---
        title: T
        categories: [Impact]
        levels: [L1]
        bogus: 1
        more: [a, "b
          c", d]
        ---
        ## L1
        """,
        """
        ---
        title: T
        categories: [Impact]
        levels: [L1]
        ---
        ## L1
        - Impcat
          over two lines
        - Impact: one

        ```
        code

        here
        ```
        <div>
        [dead](nowhere.md)
        </div>

        a\\
        [dead](nowhere.md "two
        lines") <u>
        """,
    ]

    @Test(arguments: zip(mistakes, [["5:1", "6:1"], ["7:1", "16:1", "21:8", "22:9"]]))
    func lineEndsMakeNoDifferenceToMistakes(text: String, places: [String]) async throws {
        let plain = try await BuiltHandbook(ladder: text)
        for place in places { #expect(plain.messages.contains("eng.md:\(place)\n"), "\(place)") }
        for ending in Self.endings {
            #expect(try await BuiltHandbook(ladder: ending.change(text)).messages == plain.messages, "\(ending.name)")
        }
    }

    @Test(arguments: ["", "\u{FEFF}", "\n", "\u{FEFF}\r\n", "---\n---", "---\r---\r", "\u{FEFF}--- \n...\t"])
    func filesWithoutText(text: String) async throws {
        let handbook = try await BuiltHandbook(content: ["a page.md": Array(text.utf8)])
        #expect(handbook.messages == "")
        #expect(handbook.pages["a-page/index.html"]?.contains("<h1>A page</h1>") == true)
    }

    // MARK: Names

    private static let composed = "Gehälter", decomposed = "Geha\u{308}lter"

    @Test(arguments: [(composed, composed), (composed, decomposed), (decomposed, composed), (decomposed, decomposed)])
    func accentsInFileNamesAndLinks(file: String, link: String) async throws {
        let handbook = try await BuiltHandbook(content: [
            "\(file).md": Array("# Pay\n\n## \(file)\n".utf8), "\(file)/\(file).png": [1],
            "a.md": Array(
                "[a](\(link).md) [b](\(link).md#\(link.lowercased())) ![c](\(link)/\(link).png) [d](Geh%C3%A4lter.md)\n"
                    .utf8),
        ])
        #expect(handbook.messages == "")
        #expect(handbook.deadLinks == [])
        let page = try #require(handbook.pages["a/index.html"])
        // Whatever the author's system makes of the letters, the URL is one.
        #expect(page.contains("href=\"../geh%C3%A4lter/index.html#geh%C3%A4lter\">b"))
        #expect(page.contains("src=\"../Geh%C3%A4lter/Geh%C3%A4lter.png\""))
        let copied = try #require(handbook.files.keys.first { $0.hasSuffix(".png") })
        #expect(Array(copied.utf8) == Array("Gehälter/Gehälter.png".utf8))
    }

    @Test func accentsInNamesOfLevelsAndCategories() async throws {
        func apart(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: T
                categories: [Größe, \(apart("Zukünftiges"))]
                levels:
                  - Führung
                  - name: \(apart("Über"))
                    inherits: [\(apart("führung"))]
                    drop: ["\(apart("größe/größe"))"]
                  - {name: Später, same-as: über}
                ---
                ## \(apart("Führung"))
                - \(apart("Größe")): w1x {#\(apart("größe"))}
                ## Über
                ### Zukünftiges
                - w2x {#größe}

                [to](#\(apart("über")))
                """)
        #expect(handbook.messages == "")
        #expect(handbook.deadLinks == [])
        #expect(handbook.repeatedIDs == [])
        let level = try #require(handbook.pages["eng/über/index.html"])
        #expect(level.contains("w2x") && level.contains("id=\"über--zukünftiges--größe\""))
        for page in handbook.pages.values {
            let page = page.replacingOccurrences(of: "<title>.*", with: "", options: .regularExpression)
            for id in page.matches(of: /(?:id|href)="([^"]*)"/).map(\.output.1) {
                #expect(
                    Array(id.unicodeScalars) == Array(String(id).precomposedStringWithCanonicalMapping.unicodeScalars))
            }
        }
    }

    @Test func endingsAndIndicesInAnyCase() async throws {
        let handbook = try await BuiltHandbook(content: [
            "Guide.MD": Array("# G\n".utf8), "x/README.MD": Array("# R\n".utf8), "y/_index.md": Array("# Y\n".utf8),
            "z/Index.Markdown": Array("# Z\n".utf8),
            "b.md": Array("[a](Guide.MD) [b](x/) [c](y) [d](z) [e](x/README.MD) [f](/content/z/)\n".utf8),
        ])
        #expect(handbook.messages == "")
        #expect(
            handbook.pages.keys.sorted() == [
                "404.html", "b/index.html", "guide/index.html", "index.html", "x/index.html", "y/index.html",
                "z/index.html",
            ])
        #expect(handbook.deadLinks == [])
    }

    @Test func fullWidthSigns() async throws {
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: 职级
                categories: [影响, 范围]
                levels: [L3, L4, L5]
                ---
                ## L3：工程师
                **年限**：三年

                - 影响：w1x
                - **范围**：w2x
                ## 资深（L4）
                ### 影响：
                - w3x
                ## L5——专家
                **影响：** w4x

                **范围：**w5x
                """)
        #expect(handbook.pages["eng/l3/index.html"]?.contains("<h1>L3 – 工程师") == true)
        #expect(handbook.pages["eng/l4/index.html"]?.contains("<h1>L4 – 资深") == true)
        #expect(handbook.pages["eng/l5/index.html"]?.contains("<h1>L5 – 专家") == true)
        #expect(handbook.report.diagnostics.all.map(\.ruleID) == ["plain-category"])
        #expect(handbook.messages.contains("eng.md:17:1"))
    }

    // MARK: Signs within the text

    @Test func tabsCountAsSpaces() async throws {
        func text(_ blank: String) -> String {
            """
            ---
            title:\(blank)T
            categories:\(blank)[Impact]\(blank)# all
            levels: [L1,\(blank)L2]
            ---
            #\(blank)T

            |\(blank)Level\(blank)|\(blank)Title\(blank)|
            |\(blank)---\(blank)|\(blank)---\(blank)|
            |\(blank)L1\(blank)|\(blank)Junior\(blank)|

            ##\(blank)L1\(blank)
            -\(blank)Impact:\(blank)w1x
            ##\(blank)L2\(blank)–\(blank)Senior
            ###\(blank)Impact:\(blank)
            -\(blank)w2x\(blank){#a}
            """
        }
        let spaces = try await BuiltHandbook(ladder: text(" "))
        let tabs = try await BuiltHandbook(ladder: text("\t"))
        #expect(spaces.messages == "")
        #expect(tabs.messages == "")
        #expect(tabs.pages == spaces.pages)
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func separatorsThatEndNoLine(sign: String) async throws {
        let handbook = try await BuiltHandbook(content: [
            "a.md": Array("---\ntitle: a\(sign)b\ndescription: c\(sign)d\n---\ne\(sign)f\n[g](h.md)\n".utf8)
        ])
        #expect(handbook.messages.contains("content/a.md:6:5\n"))
        let right = try await BuiltHandbook(content: [
            "a.md": Array("---\ntitle: a\(sign)b\ndescription: c\(sign)d\n---\ne\(sign)f\n".utf8)
        ])
        #expect(right.messages == "")
        #expect(right.pages["a/index.html"]?.contains("content=\"c\(sign)d\"") == true)
        #expect(right.pages["a/index.html"]?.contains("<p>e\(sign)f</p>") == true)
    }

    // MARK: Languages

    @Test func rightToLeft() async throws {
        let handbook = try await BuiltHandbook(
            content: ["eng.md": Array("---\ntitle: س\nlevels: [مستوى ١]\n---\n## مستوى ١\n- نص\n".utf8)],
            configuration: "language: ar-EG\n")
        #expect(handbook.messages == "")
        #expect(handbook.pages.count == 5)
        for page in handbook.pages.values {
            #expect(page.hasPrefix("<!doctype html>\n<html lang=\"ar-EG\" dir=\"rtl\">\n"))
        }
        let other = try await BuiltHandbook(content: ["a.md": []])
        #expect(other.pages["a/index.html"]?.hasPrefix("<!doctype html>\n<html lang=\"en\">\n") == true)
    }

    // MARK: Sizes

    @Test func handbooksWithNothingIn() async throws {
        let handbook = try await BuiltHandbook(content: [:])
        #expect(handbook.messages == "")
        #expect(handbook.pages.keys.sorted() == ["404.html", "index.html"])
        #expect(handbook.pages["index.html"]?.contains("page--ladders") == false)
    }

    @Test func threeHundredLadders() async throws {
        func sources(_ count: Int) -> [String: [UInt8]] {
            var sources: [String: [UInt8]] = [:]
            for number in 100..<100 + count {
                let text = "---\ntitle: Role \(number)\nlevels: [L1, L2]\n---\n## L1\n- One.\n## L2\n- Two.\n"
                sources["r\(number).md"] = Array(text.utf8)
            }
            return sources
        }
        let few = try await BuiltHandbook(content: sources(30))
        let many = try await BuiltHandbook(content: sources(300))
        #expect(many.report.figures?.ladders == 300)
        #expect(many.pages.count == 2 + 300 * 4)
        // No page but the home page grows with the number of ladders.
        for path in few.files.keys where path.hasPrefix("r1") {
            #expect(few.files[path] == many.files[path], "\(path)")
        }
        let home = try #require(many.pages["index.html"])
        #expect(home.components(separatedBy: "<h3>").count == 301)
        #expect(many.deadLinks == [])
    }

    /// Spreadsheets and other generators write keys so.
    @Test func keysInCapitalsAreThoseOfALadder() async throws {
        let handbook = try await BuiltHandbook(
            ["content/eng.md": "---\nTitle: T\nLevels: [L1]\n---\n## L1\n- x"])
        let found = handbook.report.diagnostics.all
        #expect(found.map(\.ruleID) == ["unknown-key", "unknown-key"])
        #expect(found.map(\.label) == ["did you mean `title`?", "did you mean `levels`?"])
        #expect(found.allSatisfy { $0.message.hasSuffix(" in a ladder's front matter") })
    }
}
