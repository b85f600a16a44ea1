import Foundation
import Testing

@testable import LadderSite

/// The matrix page's table of everything that holds, and the choice of what to show.
struct HoldingMatrixTests {
    private static let ladder = """
        ---
        title: T
        categories: [Craft, {name: Care & <more>, definition: How one *cares*.}]
        levels: [L1, {name: L2, title: Second}, {name: L3, status: draft}]
        ---
        ## All levels
        - Craft: Is kind.
        ## L1
        ### Craft
        - In every meeting:
          - Listens.
          - Asks. {#asks}
        ### Care & <more>
        - Cares.
        ## L2
        - Craft: Asks often. {#asks}
        ## L3
        Later.
        """

    private static func page(_ ladder: String = ladder) async throws -> String {
        try #require(try await BuiltHandbook(ladder: ladder).pages["eng/matrix/index.html"])
    }

    /// The rows of the second table, without what stands around them.
    private static func rows(of page: String) throws -> [String] {
        let table = try #require(page.components(separatedBy: "<table class=\"holding-matrix\">").dropFirst().first)
        let body = try #require(table.components(separatedBy: "</table>").first)
        return body.replacing("\n", with: "").replacing(/<\/?tbody[^>]*>/, with: "").components(separatedBy: "<tr")
            .dropFirst().map { row in
                "<tr" + (row.components(separatedBy: "</tr>").first ?? "") + "</tr>"
            }
    }

    /// A ladder of one category, in which each level states a sentence.
    private static func ladder(_ levels: [String], stating sentences: [(level: String, text: String)]) -> String {
        "---\ntitle: T\ncategories: [A]\nlevels: [\(levels.joined(separator: ", "))]\n---\n"
            + sentences.map { "## \($0.level)\n### A\n- \($0.text)\n" }.joined()
    }

    private static func row(_ origin: String, _ cells: String...) -> String {
        "<tr><th scope=\"row\">\(origin)</th>\(cells.joined())</tr>"
    }

    /// - Parameter levels: over how many a cell goes.
    private static func cell(_ levels: Int = 1, _ items: String...) -> String {
        let list = items.isEmpty ? "" : "<ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>"
        return "<td\(levels > 1 ? " colspan=\"\(levels)\"" : "")>\(list)</td>"
    }

    @Test func aCategoryHasItsNameAndARowForWhatComesFromOnePlace() async throws {
        let rows = try Self.rows(of: await Self.page())
        #expect(
            rows[0]
                == "<tr><th scope=\"col\">Category and origin</th><th scope=\"col\" data-levels=\"l1\"><a href=\"../l1/index.html\">L1</a></th>"
                + "<th scope=\"col\" data-levels=\"l2\"><a href=\"../l2/index.html\">L2</a> <small>Second</small></th>"
                + "<th scope=\"col\" data-levels=\"l3\"><a href=\"../l3/index.html\">L3</a> <span class=\"draft\">Draft</span></th></tr>"
        )
        #expect(rows[1] == "<tr><th scope=\"rowgroup\">Craft</th><td colspan=\"3\"></td></tr>")
        #expect(rows[2] == Self.row("All levels", Self.cell(3, "Is kind.")))
        #expect(
            rows[6]
                == "<tr><th scope=\"rowgroup\">Care &amp; &lt;more&gt;</th>"
                + "<td colspan=\"3\"> <small>How one *cares*.</small></td></tr>")
        #expect(rows[7...] == [Self.row("L1", Self.cell(3, "Cares."))])
    }

    @Test func aCellGoesOverTheLevelsAtWhichItHolds() async throws {
        let rows = try Self.rows(of: await Self.page())
        let meeting = "<ul><li>In every meeting:<ul><li>"
        #expect(rows[3] == Self.row("L1", "<td colspan=\"3\">\(meeting)Listens.</li></ul></li></ul></td>"))
        #expect(rows[4] == Self.row("L1", "<td>\(meeting)Asks.</li></ul></li></ul></td>", Self.cell(2)))
        #expect(rows[5] == Self.row("L2", Self.cell(), Self.cell(2, "Asks often.")))
    }

    @Test func rowsStandInTheOrderInWhichTheirExpectationsBegin() async throws {
        let page = try await Self.page(
            Self.ladder(
                ["L1", "L2", "L3", "{name: M1, inherits: [l1]}", "{name: M2, inherits: [m1, l3]}"],
                stating: [("L1", "One."), ("L2", "Two."), ("L3", "Three."), ("M1", "Leads.")]))
        // What holds at levels that are no neighbours stands in a cell for each run of them.
        #expect(
            try Self.rows(of: page).dropFirst(2) == [
                Self.row("L1", Self.cell(5, "One.")),
                Self.row("L2", Self.cell(), Self.cell(2, "Two."), Self.cell(), Self.cell(1, "Two.")),
                Self.row("L3", Self.cell(2), Self.cell(1, "Three."), Self.cell(), Self.cell(1, "Three.")),
                Self.row("M1", Self.cell(3), Self.cell(2, "Leads.")),
            ])
    }

    @Test func whatBeginsWithAnotherLaddersLevelHasItsName() async throws {
        let handbook = try await BuiltHandbook([
            "content/base.md": Self.ladder(["B1"], stating: [("B1", "Base.")]).replacing(
                "title: T", with: "title: Base"),
            "content/eng.md": Self.ladder(
                ["L1", "{name: L2, inherits: [l1, base/b1]}"], stating: [("L1", "One."), ("L2", "Two.")]),
        ])
        let page = try #require(handbook.pages["eng/matrix/index.html"])
        #expect(
            try Self.rows(of: page).dropFirst(2) == [
                Self.row("L1", Self.cell(2, "One.")), Self.row("Base: B1", Self.cell(), Self.cell(1, "Base.")),
                Self.row("L2", Self.cell(), Self.cell(1, "Two.")),
            ])
    }

    @Test func ratingsStandInTheRowOfTheCategory() async throws {
        let page = try await Self.page(
            """
            ---
            title: T
            categories: [{name: A, definition: What it means.}]
            levels: [L1, L2, L3]
            ---
            ## Ratings
            | Category | L1 | L2 | L3 |
            |---|---|---|---|
            | A | low | | high |
            ## L1
            - A: One.
            """)
        #expect(
            try Self.rows(of: page).dropFirst() == [
                "<tr><th scope=\"rowgroup\">A <small>What it means.</small></th><td><p>low</p></td><td></td><td><p>high</p></td></tr>",
                Self.row("L1", Self.cell(3, "One.")),
            ])
    }

    @Test func theTableStandsBehindTheFirstWithCaptionAndHeading() async throws {
        let handbook = try await BuiltHandbook(ladder: Self.ladder)
        let page = try #require(handbook.pages["eng/matrix/index.html"])
        let parts = [
            "<form class=\"matrix-form\"", "<table class=\"comparison-matrix\">\n<caption id=\"page--own-caption\">",
            "<h2 id=\"page--holding\">Everything that holds",
            "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"page--holding-caption\">\n<table class=\"holding-matrix\">\n<caption id=\"page--holding-caption\">",
        ]
        let places = try parts.map { part in try #require(page.range(of: part), "\(part)").lowerBound }
        #expect(places == places.sorted())
        #expect(handbook.repeatedIDs.isEmpty && handbook.deadLinks.isEmpty)
        #expect(!page.contains("li class=\"expectation"))
    }

    /// An expectation that a level repeats word for word is the same one.
    @Test func restatedExpectationsStandOnce() async throws {
        let page = try await Self.page(
            """
            ---
            title: T
            inherits: none
            categories: [A]
            levels: [L1, L2, L3]
            ---
            ## L1
            - A: One.
            - A: Two.
            ## L2
            - A: Before.
            - A: Two.
            - A: Between.
            - A: One.
            ## L3
            - A: One.
            """)
        #expect(
            try Self.rows(of: page).dropFirst(2) == [
                Self.row("L1", Self.cell(3, "One.")), Self.row("L1", Self.cell(2, "Two."), Self.cell()),
                Self.row("L2", Self.cell(), Self.cell(1, "Before.", "Between."), Self.cell()),
            ])
    }

    /// What one level replaces leaves those around it together.
    @Test func whatHoldsAtTheSameLevelsStandsInOneRow() async throws {
        let page = try await Self.page(
            """
            ---
            title: T
            categories: [A]
            levels: [L1, L2]
            ---
            ## L1
            - A: One.
            - A: Two. {#two}
            - A: Three.
            ## L2
            - A: Two and more. {#two}
            """)
        #expect(
            try Self.rows(of: page).dropFirst(2) == [
                Self.row("L1", Self.cell(2, "One.", "Three.")), Self.row("L1", Self.cell(1, "Two."), Self.cell()),
                Self.row("L2", Self.cell(), Self.cell(1, "Two and more.")),
            ])
    }

    /// A level may inherit from a later one, and each then state what the other has.
    @Test func levelsThatRestateEachOtherShareARow() async throws {
        let page = try await Self.page(
            """
            ---
            title: T
            inherits: none
            categories: [A]
            levels: [{name: L1, inherits: [L2]}, L2]
            ---
            ## L1
            - A: Same. {#x}
            ## L2
            - A: Same. {#x}
            """)
        #expect(try Self.rows(of: page).dropFirst(2) == [Self.row("L1", Self.cell(2, "Same."))])
    }

    @Test func inheritedCategoriesAndGroupsAreRows() async throws {
        let handbook = try await BuiltHandbook([
            "content/base.md":
                "---\nkind: baseline\ntitle: Base\ncategories: [Trust]\n---\n## Trust\n- Keeps secrets.\n",
            "content/eng.md":
                "---\ntitle: T\nextends: [base]\ncategories: [{name: A, group: Craft & art}, C]\nlevels: [L1, L2]\n---\n## L1\n- A: x\n- C: y",
        ])
        let page = try #require(handbook.pages["eng/matrix/index.html"])
        let rows = try Self.rows(of: page)
        #expect(
            rows[1]
                == "<tr class=\"category-group\"><th scope=\"rowgroup\" colspan=\"3\"><span>Craft &amp; art</span></th></tr>"
        )
        #expect(
            rows.suffix(2) == [
                "<tr><th scope=\"rowgroup\">Trust</th><td colspan=\"2\"></td></tr>",
                Self.row("Base", Self.cell(2, "Keeps secrets.")),
            ])
        #expect(page.contains("<tbody class=\"hue-2\" data-categories=\"trust\">"))
        #expect(page.contains("value=\"trust\" checked> Trust</label>"))
    }

    @Test func noTableWhereNothingContinues() async throws {
        let page = try await Self.page(
            "---\ntitle: T\ninherits: none\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n- A: x\n## L2\n- A: y")
        #expect(!page.contains("holding"))
        #expect(!page.contains("type=\"radio\""))
        #expect(page.contains("<legend>Levels</legend>") && !page.contains("<legend>Categories</legend>"))
    }

    @Test func aVeryBigTableIsLeftOutAndSaidSo() async throws {
        func page(expectations count: Int) async throws -> String {
            let items = (1...count).map { "- A: Does \($0).\n" }.joined()
            return try await Self.page("---\ntitle: T\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n\(items)")
        }
        let big = try await page(expectations: 2001)
        #expect(!big.contains("holding-matrix") && !big.contains("type=\"radio\""))
        #expect(big.contains("<p class=\"related\">2001 expectations hold at the levels: too many"))
        let within = try await page(expectations: 2000)
        #expect(within.contains("holding-matrix") && !within.contains("too many"))
    }
}
