import Foundation
import LadderSource
import Testing

@testable import LadderSite

/// Texts that would be markup, a script or a formula if any place in any file took them as they are.
struct HostileTextTests {
    static let texts = [
        "<script>alert(1)</script>", "\"><img src=picture.png onerror=alert(1)>", "'><svg onload=alert(1)>",
        "</title></style></script></textarea><script>alert(1)</script>", "--><script>alert(1)</script><!--",
        "]]><script>alert(1)</script>", "<b onmouseover=alert(1)>", "javascript:alert(1)",
        "&lt;script&gt;&quot;&#60;b&#62;",
        "{{{prose}}}{{#ladder}}{{title}}{{/ladder}}{{<page}}{{/page}}", "=HYPERLINK(\"https://x.y\",\"z\")", "+1", "-1",
        "@SUM(A1)",
        "\"\u{301}<\u{301}>\u{301}'\u{301}", "a\\\" onclick=alert(1) x=\\\"", "` onclick=alert(1) `",
        "\u{2028}\u{2029}\u{202E}x", "$& $1 \\0 %s %n %3Cscript%3E",
        "<plaintext>", "<![CDATA[x]]>", "<?php x", "&#x6a;avascript:alert(1)", "</table></td></tr></ul></p></div>",
    ]

    /// One handbook with a text in each place that takes any text.
    private static func handbook(_ text: String) -> [String: String] {
        let word = yaml(text)
        // Without what would end the line or the cell: there it is the author's own.
        let cell = text.replacing("|", with: "\\|")
        return [
            "content/eng.md": """
            ---
            title: \(yaml(text + " one"))
            description: \(word)
            role: \(word)
            abbreviations: {\(yaml("Q" + text)): \(word)}
            categories:
              - {name: \(yaml(text + " craft")), id: craft, group: \(yaml(text + " group")), definition: \(word), aliases: [\(yaml(text + " alias"))]}
              - {name: Plain, steps: [\(yaml(text + " step"))]}
            levels:
              - {name: \(yaml("Q" + text)), id: q, title: \(word), aliases: [\(yaml("L" + text))], track: \(word)}
              - {name: L2, title: \(word), equivalent: [two/m1]}
            all-levels: \(yaml("All " + text))
            version: \(word)
            effective: \(word)
            moved-from: [old/place]
            ---
            # \(text) one

            Prose \(text) and `\(text)` and **\(text)**.

            [link \(text)](https://example.org/\(text.filter { $0.isLetter }) "\(text.replacing("\"", with: "\\\""))") ![alt \(text)](picture.png "T \(text.replacing("\"", with: "\\\""))")

            ``` \(text.filter { $0 != "`" })
            \(text)
            ```

            | \(cell) | b |
            |---|---|
            | \(cell) | c |

            ## L2

            Summary \(text)

            **Label \(text)**: value \(text)

            **Focus \(text)**:

            - own \(text)

            ### Plain

            - \(text) expectation
            - Second {#second}
              - example \(text)

            ### craft

            \(text)
            """,
            "content/two.md":
                "---\ntitle: Two\nextends: [base]\nlevels: [M1, {name: M2, inherits: [eng/l2, m1]}]\n---\n## M1\n- a\n## M2\n- b\n",
            "content/base.md":
                "---\ntitle: \(word)\nkind: baseline\ncategories: [{name: \(yaml(text + " base")), id: base}]\n---\n## base\n- \(text)\n",
            "content/page.md":
                "---\ntitle: \(word)\ndescription: \(word)\n---\n\(text)\n\n## Heading \(text)\n\n<table><tr><td>\(text)</table>\n\n<p>\(text)\n",
            "content/index.md": "# \(text)\n\n\(text)\n",
            "content/picture.png": "picture",
        ]
    }

    private static func yaml(_ text: String) -> String {
        // By scalars: an accent makes one character with the sign before it.
        var value = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { value.append("\\") }
            value.append(scalar)
        }
        return "\"\(String(value))\""
    }

    @Test(arguments: texts)
    func inEveryPlaceATextStaysText(text: String) async throws {
        let configuration = "description: \(Self.yaml(text))\nbase-url: https://handbook.example/a\n"
        let handbook = try await BuiltHandbook(
            Self.handbook(text).merging(["ladderdoc.yml": "title: \(Self.yaml(text))\n" + configuration]) { $1 })
        try #require(handbook.report.figures != nil, "\(handbook.messages)")
        #expect(handbook.pages.count > 12)
        for (path, page) in handbook.pages {
            #expect(PageStructure(page).problems == [], "\(path)")
            #expect(!page.contains("\u{1}") && !page.contains("\u{2}"))
        }
        #expect(handbook.repeatedIDs == [])
        // It got into all of them: else the test would show nothing.
        let overview = try #require(handbook.pages["eng/index.html"])
        #expect(Array(PageStructure(overview).text.utf8).ranges(of: Array(text.utf8)).count > 8)
        try checkData(handbook, text)
    }

    private func checkData(_ handbook: BuiltHandbook, _ text: String) throws {
        for ladder in ["eng", "two"] {
            let json = try #require(handbook.files["\(ladder)/ladder.json"])
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
            #expect(!json.contains("<"))
            let csv = try #require(handbook.files["\(ladder)/ladder.csv"])
            for line in csv.dropFirst().components(separatedBy: "\r\n").dropFirst() {
                for cell in line.components(separatedBy: ",") {
                    let start = cell.drop { $0 == "\"" }.unicodeScalars.first
                    #expect(start.map { !"=+-@".unicodeScalars.contains($0) } ?? true, "\(line)")
                }
            }
        }
        let siteMap = try #require(handbook.files["sitemap.xml"])
        #expect(PageStructure(siteMap).problems == [])
        for (path, form) in handbook.forms {
            // What reads Markdown finds the same text, and no HTML that pages don't have.
            let sample = DocumentParser().parse(SourceFile(path: "a.md", bytes: Array(form.utf8)), index: 0)
            let rules = sample.diagnostics.all.map(\.ruleID)
            #expect(!rules.contains("raw-html") && !rules.contains("unbalanced-html"), "\(path): \(form)")
        }
    }

    /// Keys that take no text but an address, a path or a name: what isn't one is an error, and nothing is written.
    @Test(arguments: [
        "language", "base-url", "edit-url", "logo", "theme", "output", "content", "last-changed", "min-version",
        "navigation",
    ])
    func keysOfTheConfigurationRefuseIt(key: String) async throws {
        for text in Self.texts + [
            "https://x.y/\"><script>alert(1)</script>", "https://x.y/'onclick=alert(1)",
            "javascript:alert(1)//https://x.y/", "en\"><script>",
        ] {
            let value = key == "navigation" ? "[\(Self.yaml(text))]" : Self.yaml(text)
            let result = await Result {
                try await BuiltHandbook(["content/a.md": "# A\n"], configuration: "\(key): \(value)\n")
            }
            guard let handbook = try? result.get() else { continue }
            for (path, page) in handbook.pages { #expect(PageStructure(page).problems == [], "\(path): \(text)") }
        }
    }

    @Test(arguments: [
        "moved-from: [X]", "levels: [{name: A, id: X}]", "levels: [{name: A, equivalent: [X]}]", "status: X",
        "order: X", "extends: [X]", "levels: [{name: A, drop: [X]}]",
    ])
    func keysOfFrontMatterRefuseIt(line: String) async throws {
        for text in Self.texts + ["old/\"><script>alert(1)</script>", "old'onclick=alert(1)"] {
            let more = line.contains("levels") ? "" : "levels: [A]\n"
            let source = "---\ntitle: T\n\(more)\(line.replacing("X", with: Self.yaml(text)))\n---\n## A\n- a\n"
            let handbook = try await BuiltHandbook(["content/a.md": source])
            for (path, page) in handbook.pages { #expect(PageStructure(page).problems == [], "\(path): \(text)") }
        }
    }

    /// Escapes of YAML name characters that no file may hold, and that stand for parts of a page inside the program.
    @Test(arguments: ["\\x01prose\\x02", "\\x00", "\\x01", "\\x02", "\\u0085", "\\x7f", "\\e"])
    func controlCharactersByTheirNames(escape: String) async throws {
        let handbook = try await BuiltHandbook(["content/a.md": "---\ntitle: \"a\(escape)b\"\n---\nprose w1x\n"])
        for (path, page) in handbook.pages {
            #expect(PageStructure(page).problems == [], "\(path)")
            #expect(
                !page.unicodeScalars.contains {
                    $0.value < 0x20 && !"\n\t".unicodeScalars.contains($0) || $0.value == 0x7F
                })
            #expect(page.components(separatedBy: "w1x").count <= 4)
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#9;script:alert(1)", "java&#10;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "&#x1;javascript:alert(1)", "&#32;javascript:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)",
        "vbscript:x", "VBSCRIPT&Tab;:x",
        "data:text/html,<script>alert(1)</script>", "DATA:image/svg+xml;base64,x", "file:///etc/passwd",
        "feed:javascript:alert(1)", "\u{A0}javascript:alert(1)",
        "javascript\\:alert(1)", "%6aavascript:alert(1)", "javascript%3Aalert(1)", "//evil.example/x",
        "\\\\evil.example", "/\\evil.example", "https:/evil", "jar:x",
    ])
    func addressesThatRunSomething(address: String) async throws {
        let body =
            "[a](<\(address)>) ![b](<\(address)>) [c]\n\n<img src=\"\(address)\" alt=d>\n\n[c]: <\(address)>\n\n<\(address)>\n"
        let handbook = try await BuiltHandbook(["content/a.md": "# A\n\n\(body)"])
        if handbook.report.figures == nil {
            #expect(handbook.messages.contains("error[dead-link]"))
        } else {
            for (path, page) in handbook.pages { #expect(PageStructure(page).problems == [], "\(path)") }
        }
    }

    // MARK: The check itself

    @Test(arguments: [
        "<p><ul></ul></p>", "<p>a", "a</p>", "<b><i></b></i>", "<div><li>a</li></div>", "<table><tr></tr></table>",
        "<table>a</table>", "<ul>a</ul>",
        "<a href=\"#\"><a href=\"#\"></a></a>", "<p onclick=\"x\"></p>", "<p style=\"x\"></p>",
        "<a href=\"javascript:x\"></a>",
        "<img src=\"//x.y\">", "<img src=\"https://x.y\">", "<svg></svg>", "<p id=\"a\" id=\"b\"></p>", "<p id=a></p>",
        "a < b", "<b><p></p></b>",
    ])
    func wrongPagesAreFound(page: String) { #expect(PageStructure(page).problems != []) }
}

extension Result where Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
