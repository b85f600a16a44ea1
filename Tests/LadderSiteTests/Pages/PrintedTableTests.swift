import Foundation
import Testing

@testable import LadderSite

/// The tables that stand on the overview and on the matrix for paper alone.
struct PrintedTableTests {
    @Test(arguments: [
        (0, [0]), (1, [1]), (4, [4]), (5, [3, 2]), (6, [3, 3]), (8, [4, 4]), (9, [3, 3, 3]), (10, [4, 3, 3]),
        (13, [4, 3, 3, 3]),
    ])
    func columnsAreSharedOutEvenly(count: Int, sizes: [Int]) {
        let groups = PrintColumns.groups(of: count)
        #expect(groups.map(\.count) == sizes)
        #expect(groups.flatMap { $0 } == Array(0..<count))
    }

    @Test func longRowsStandAlone() {
        let tables = PrintedRows.tables(of: 6) { [1, 2, 5].contains($0) }
        #expect(tables.map(\.indices) == [0..<1, 1..<2, 2..<3, 3..<5, 5..<6])
        #expect(tables.map(\.isLong) == [false, true, true, false, true])
    }

    /// What a page has for paper.
    private static func printed(_ path: String, of ladder: String) async throws -> String {
        let handbook = try await BuiltHandbook(ladder: ladder)
        #expect(handbook.repeatedIDs.isEmpty && handbook.deadLinks.isEmpty, "\(handbook.messages)")
        let page = try #require(handbook.pages[path])
        let start = try #require(page.range(of: "<div class=\"print-only\" hidden>\n"))
        let rest = page[start.upperBound...]
        return String(rest[..<(try #require(rest.range(of: "</div>")).lowerBound)])
    }

    private static let ladder = """
        ---
        title: T
        categories: [{name: A, group: G, definition: First.}, {name: B, group: G}, {name: C, group: G}, D, E]
        levels: [L1, {name: L2, status: draft}, {name: L3, same-as: l2}, L4, L5]
        ---
        ## L1
        In all.
        ### A
        In short.

        - One. {#one}
        ### E
        Five.
        ## L2
        Not yet.

        ### Soon {x}
        ## L4
        - D: \(String(repeating: "Four. ", count: 250))
        ## L5
        - B: Two.
        """

    @Test func eachTableOfLevelsHasAFewCategories() async throws {
        let tables = try await Self.printed("eng/index.html", of: Self.ladder)
        let groups = "<tr class=\"category-groups\"><td></td><th scope=\"col\" colspan=\"3\">G</th></tr>\n"
        let all = tables.components(separatedBy: "<table class=\"print-table\">\n<thead>\n").dropFirst()
        let heads = all.map { $0.components(separatedBy: "</thead>")[0] }
        let second = "<th scope=\"col\">D</th><th scope=\"col\">E</th></tr>\n"
        #expect(
            heads == [
                groups
                    + "<tr><th scope=\"col\">Level</th><th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\">C</th></tr>\n",
                "<tr><th scope=\"col\">Level</th>" + second, "<tr><th scope=\"col\">L4</th>" + second,
                "<tr><th scope=\"col\">Level</th>" + second,
            ])
        #expect(
            tables.contains(
                """
                <tbody>
                <tr><th scope="row">L1</th><td class="level-summary" colspan="3">In all.</td></tr>
                <tr><td></td><td><p class="category-summary">In short.</p><ul><li>One.</li></ul></td><td></td><td></td></tr>
                </tbody>
                """))
        #expect(tables.contains("<tr><th scope=\"row\">L1</th><td></td><td>Five.</td></tr>"))
        #expect(
            tables.contains(
                "<tr><th scope=\"row\">L3 <span class=\"draft\">Draft</span></th><td class=\"tbd\" colspan=\"2\">The same as L2</td></tr>"
            ))
        #expect(!tables.contains("id=\""))
        #expect(tables.contains("<h3>Soon"))
    }

    /// Else a page would grow with both the text and the categories.
    @Test func whatAnUnfinishedLevelSaysIsPrintedOnce() async throws {
        let names = (1...9).map { "C\($0)" }.joined(separator: ", ")
        let printed = try await Self.printed(
            "eng/index.html",
            of:
                "---\ntitle: T\ncategories: [\(names)]\nlevels: [L1, L2]\n---\n## L1\nLater.\n\nNot yet.\n## L2\n- C1: One.\n"
        )
        #expect(printed.components(separatedBy: "Not yet.").count == 2)
        #expect(printed.components(separatedBy: "<th scope=\"row\">L1</th>").count == 4)
    }

    @Test func eachTableOfTheMatrixHasAFewLevels() async throws {
        let tables = try await Self.printed("eng/matrix/index.html", of: Self.ladder)
        let heads = tables.matches(of: /<thead>\n<tr>(.*?)<\/tr>/).map { $0.1.replacing(/<[^>]*>/, with: "|") }
        #expect(
            heads == [
                "|Category||L1||L2 |Draft|||L3 |Draft||", "|Category||L4||L5|", "|D||L4||L5|", "|Category||L4||L5|",
            ])
        #expect(
            tables.contains(
                """
                <tr class="category-group"><th scope="rowgroup" colspan="4"><span>G</span></th></tr>
                <tr><th scope="row">A <small>First.</small></th><td><ul><li>One.</li></ul></td>
                """))
        #expect(
            tables.contains(
                "<tr><th scope=\"row\">E</th><td>Five.</td><td class=\"tbd\"></td><td class=\"tbd\"></td></tr>"))
        #expect(!tables.contains("id=\""))
    }

    @Test func titlesAndDraftsAreOnPaper() async throws {
        let ladder =
            "---\ntitle: T\ncategories: [A]\nlevels: [{name: L1, title: Junior, status: draft}, L2]\n---\n## L1\n- A: One.\n## L2\n- A: Two.\n"
        let handbook = try await BuiltHandbook(["content/eng.md": ladder], includesDrafts: true)
        let head = "L1 <small>Junior</small> <span class=\"draft\">Draft</span></th>"
        for path in ["eng/index.html", "eng/matrix/index.html"] {
            let printed = try #require(handbook.pages[path]).components(
                separatedBy: "<div class=\"print-only\" hidden>")
            #expect(printed.last?.contains(head) == true, "\(path)")
        }
    }

    /// It belongs to no category.
    @Test func whatALevelSaysAsAWholeHasARowOfItsOwn() async throws {
        let tables = try await Self.printed(
            "eng/matrix/index.html",
            of: "---\ntitle: T\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n- A: One.\n## L2\nNot yet.\n")
        #expect(
            tables.contains(
                """
                <tbody>
                <tr><td></td><td></td><td class="tbd">Not yet.</td></tr>
                </tbody>
                <tbody>
                <tr><th scope="row">A</th><td>One.</td><td class="tbd"></td></tr>
                """), "\(tables)")
    }

    @Test func whatComesFromBaselinesIsOnPaper() async throws {
        let baseline = "---\ntitle: All of us\nkind: baseline\ncategories: [A, Z]\n---\n- A: Two. {#x}\n- Z: Is kind.\n"
        let ladder =
            "---\ntitle: T\nextends: all\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n- A: One.\n## L2\n- A: Two.\n"
        let handbook = try await BuiltHandbook(["content/all.md": baseline, "content/eng.md": ladder])
        for path in ["eng/index.html", "eng/matrix/index.html"] {
            let page = try #require(handbook.pages[path])
            #expect(
                page.contains(
                    """
                    </table>
                    <h2>All of us</h2>
                    <h3>A</h3>
                    <ul>
                    <li>Two.</li>
                    </ul>
                    <h3>Z</h3>
                    <ul>
                    <li>Is kind.</li>
                    </ul>
                    </div>
                    """), "\(path)")
        }
        let overview = try #require(handbook.pages["eng/index.html"])
        #expect(overview.contains("<a href=\"../all/index.html\">All of us</a></td>"), "\(overview)")
    }

    /// A baseline can extend another one.
    @Test func whatComesFromFurtherBaselinesIsOnPaper() async throws {
        let start = "---\nkind: baseline\ncategories: [A]\ntitle: "
        let handbook = try await BuiltHandbook([
            "content/law.md": start + "Law\n---\n- A: Is kind.\n",
            "content/all.md": start + "All\nextends: law\n---\n- A: Is quick.\n",
            "content/eng.md":
                "---\ntitle: T\nextends: all\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n- A: One.\n## L2\n- A: Two.\n",
        ])
        let page = try #require(handbook.pages["eng/index.html"])
        for name in ["Law", "All"] { #expect(page.contains("<h2>\(name)</h2>\n<h3>A</h3>\n<ul>\n<li>Is ")) }
        #expect(page.contains(">All, Law</a></td>"), "\(page)")
    }

    /// The table for the screen and the one for paper are told apart by their classes, which themes rely on.
    @Test func whatIsPrintedIsNotTheTableThatThemesStyle() async throws {
        for path in ["eng/index.html", "eng/matrix/index.html"] {
            let tables = try await Self.printed(path, of: Self.ladder)
            #expect(!tables.contains("levels-table") && !tables.contains("comparison-matrix"))
        }
    }
}
