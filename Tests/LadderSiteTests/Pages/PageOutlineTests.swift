import Foundation
import Testing

@testable import LadderSite

struct PageOutlineTests {
    private func outline(of path: String, _ sources: [String: String]) async throws -> String? {
        let handbook = try await BuiltHandbook(sources)
        #expect(handbook.deadLinks.isEmpty)
        let page = try #require(handbook.pages[path])
        guard let start = page.range(of: "<summary id=\"page--outline\">On this page</summary>\n"),
            let end = page[start.upperBound...].range(of: "\n</details>")
        else { return nil }
        return String(page[start.upperBound..<end.lowerBound]).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test func aPageOfTextNamesItsSectionsAndTheirs() async throws {
        let text = "# T\n\n## One & *two*\n\n### Below\n\n#### Too deep\n\n> ## Quoted\n\n## Three\n"
        let found = try await outline(of: "p/index.html", ["content/p.md": text])
        #expect(
            found == """
                <ol>
                <li><a href="#one--two">One &amp; two</a>
                <ol>
                <li><a href="#below">Below</a></li>
                </ol>
                </li>
                <li><a href="#three">Three</a></li>
                </ol>
                """)
    }

    @Test func aShortPageNeedsNone() async throws {
        #expect(try await outline(of: "p/index.html", ["content/p.md": "# T\n\n## One\n\n## Two\n"]) == nil)
    }

    @Test func aLaddersPageNamesItsParts() async throws {
        let text = """
            ---
            title: T
            categories: [{name: A, definition: What.}]
            levels: [L1, L2]
            ---
            ## About it
            ### Below
            ## All levels
            - A: x
            ## L1
            - A: y
            ## L2
            - A: z
            """
        let found = try await outline(of: "eng/index.html", ["content/eng.md": text])
        let titles = try #require(found).matches(of: /href="#([^"]*)">([^<]*)/).map { "\($0.output.1) \($0.output.2)" }
        #expect(
            titles == [
                "about-it About it", "all-levels All levels", "page--levels Table of levels",
                "page--transitions What changes from level to level", "page--categories About the categories",
            ])
    }
}
