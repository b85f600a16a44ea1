import Foundation
import LadderSource
import Testing

@testable import LadderSite

/// The Markdown form of each page, on the sample handbook.
struct MarkdownFormTests {
    @Test func everyPageNamesItsForm() async throws {
        let files = try await sampleFiles()
        // A page in an old place only leads to another.
        let pages = files.filter { $0.key.hasSuffix("index.html") && !$0.value.contains("http-equiv=\"refresh\"") }
        #expect(pages.count > 10)
        for (path, page) in pages {
            #expect(page.contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"index.html.md\">"), "\(path)")
            #expect(files[path + ".md"]?.hasPrefix("# ") == true, "\(path)")
        }
    }

    @Test func linksLeadToFiles() async throws {
        let files = try await sampleFiles()
        var count = 0
        for (path, text) in files where path.hasSuffix(".md") || path == "llms.txt" {
            for link in links(of: text) where link.kind == .handbook {
                let folder = URL(fileURLWithPath: "/" + path).deletingLastPathComponent()
                let target = folder.appendingPathComponent(link.destination).standardizedFileURL.path
                #expect(files[String(target.dropFirst())] != nil, "\(path): \(link.destination)")
                count += 1
            }
        }
        #expect(count > 100)
    }

    @Test func theIndexNamesEveryFormButHome() async throws {
        let files = try await sampleFiles()
        let index = try #require(files["llms.txt"])
        let named = Set(links(of: index).map(\.destination))
        let forms = Set(files.keys.filter { $0.hasSuffix("/index.html.md") })
        #expect(named == forms)
    }

    @Test func textsKeepTheirPlaceInItemsAndCells() async throws {
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: "T | U"
                categories: [A]
                levels: [L1, L2]
                ---
                ## L1
                ### A
                - One
                  line, `a|b` | c\\
                  broken.

                  More of it.
                - Second
                  - For example.
                ## L2 – * Star
                ### A
                - Three. {#one}
                """)
        let level = try #require(handbook.forms["eng/l1/index.html.md"])
        #expect(
            level.contains(
                "New at this level:\n\n- One\n  line, `a|b` | c\\\n  broken.\n\n  More of it.\n- Second\n  - For example.\n"
            ), "\(level)")
        let matrix = try #require(handbook.forms["eng/matrix/index.html.md"])
        #expect(matrix.contains("[L2 – \\* Star](../l2/index.html.md) |\n"), "\(matrix)")
        #expect(matrix.contains("| **A** | • One line, `a\\|b` \\| c<br>broken.<br>• Second | Three. |\n"), "\(matrix)")
    }

    /// A line that ends with a backslash of the author's is no line with a break.
    @Test func aBackslashInACellStays() async throws {
        let handbook = try await BuiltHandbook(
            ladder: "---\ntitle: E\ncategories: [A]\nlevels: [L1]\n---\n## L1\n### A\n- One \\\\\n  two \\\n  three.\n")
        let matrix = try #require(handbook.forms["eng/matrix/index.html.md"])
        #expect(matrix.contains("| **A** | One \\\\ two <br>three. |\n"), "\(matrix)")
    }

    @Test func aColonBehindTheHeadingOfAllLevelsIsNoPartOfIt() async throws {
        let handbook = try await BuiltHandbook(
            ladder:
                "---\ntitle: E\ncategories: [A]\nlevels: [L1]\n---\n## All levels:\n- A: One.\n## L1\n- A: Two.\n")
        let form = try #require(handbook.forms["eng/l1/index.html.md"])
        #expect(form.contains("\n[Continues from All levels](../index.html.md):\n"), "\(form)")
    }

    @Test func whatStandsBelowAnItemIsNoPartOfItsSentence() async throws {
        let handbook = try await BuiltHandbook(
            ladder:
                "---\ntitle: E\nlevels: [L1]\n---\n## L1\n- does things well\n\n  -5 % of costs are saved.\n- b\n\n  ***\n"
        )
        let form = try #require(handbook.forms["eng/l1/index.html.md"])
        #expect(form.contains("- does things well\n\n  -5 % of costs are saved.\n"), "\(form)")
        #expect(form.contains("- b\n\n  ***\n"), "\(form)")
    }

    /// What comes from one level is copied from page to page, as long as all of it holds.
    @Test func groupsAreShownAsTheyHoldAtEachLevel() async throws {
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: Engineers
                levels: [A, B, C, D]
                ---

                ## A

                - *One*
                - Two {#two}
                - Three

                ## B

                - Four, see [the ladder](eng.md)

                ## C

                - Two, better {#two}

                ## D

                - Five
                """)
        func lines(of level: String) throws -> [String] {
            let form = try #require(handbook.forms["eng/\(level)/index.html.md"])
            let lines = form.components(separatedBy: "\n").drop { $0 != "### Expectations" }.dropFirst()
            return lines.prefix { !$0.hasPrefix("#") }.filter { !$0.isEmpty }
        }
        let fromA = "[Continues from A](../a/index.html.md):"
        let fromB = "[Continues from B](../b/index.html.md):"
        let four = "- Four, see [the ladder](../index.html.md)"
        #expect(try lines(of: "b") == ["New at this level:", four, fromA, "- *One*", "- Two", "- Three"])
        let two = "- Two, better ([Strengthens A](../a/index.html.md))"
        #expect(
            try lines(of: "c") == [
                "New at this level:", two, "  - What it replaces: Two", fromA, "- *One*", "- Three", fromB, four,
            ])
        #expect(
            try lines(of: "d") == [
                "New at this level:", "- Five", fromA, "- *One*", "- Three", fromB, four,
                "[Continues from C](../c/index.html.md):", two,
            ])
    }

    private func sampleFiles() async throws -> [String: String] {
        let site = try await BuiltSite(configuration: Repository.path("ladderdoc.yml"))
        return try Repository.files(below: site.output).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private func links(of text: String) -> [SourceLink] {
        DocumentParser().parse(SourceFile(path: "a.md", bytes: Array(text.utf8)), index: 0).0?.links ?? []
    }
}
