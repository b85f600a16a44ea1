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
        return body.replacing("\n", with: "").components(separatedBy: "<tr").dropFirst().map { row in
            "<tr" + (row.components(separatedBy: "</tr>").first ?? "") + "</tr>"
        }
    }

    @Test func eachCellHoldsWhatHoldsWithItsOrigin() async throws {
        let rows = try Self.rows(of: await Self.page())
        #expect(
            rows[0]
                == "<tr><th scope=\"col\">Category</th><th scope=\"col\" data-levels=\"l1\"><a href=\"../l1/index.html\">L1</a></th>"
                + "<th scope=\"col\" data-levels=\"l2\"><a href=\"../l2/index.html\">L2</a> <small>Second</small></th>"
                + "<th scope=\"col\" data-levels=\"l3\"><a href=\"../l3/index.html\">L3</a> <span class=\"draft\">Draft</span></th></tr>"
        )
        let cells = rows[1].components(separatedBy: "<td>").dropFirst().map { $0 }
        #expect(rows[1].hasPrefix("<tr class=\"hue-0\" data-categories=\"craft\"><th scope=\"row\">Craft</th><td>"))
        let kind = "<p class=\"origin\">All levels</p><ul><li data-key=\"0\">Is kind.</li></ul>"
        #expect(cells[0].hasPrefix(kind + "<p class=\"new-here\">New</p><ul><li>In every meeting:"))
        #expect(cells.count == 3)
    }

    @Test func whatALevelStatesIsMarkedAsNew() async throws {
        let page = try await Self.page()
        let meeting = "<ul><li>In every meeting:\n<ul><li data-key=\"1\">Listens.</li>"
        #expect(page.contains("<p class=\"new-here\">New</p>\(meeting)<li data-key=\"2\">Asks.</li></ul></li>\n</ul>"))
        #expect(page.contains("<p class=\"origin\">L1</p>\(meeting)</ul></li>\n</ul>"))
        #expect(page.contains("<p class=\"new-here\">New</p><ul><li data-key=\"3\">Asks often.</li></ul>"))
        #expect(page.contains("<p class=\"origin\">L2</p><ul><li data-key=\"3\">Asks often.</li></ul>"))
    }

    @Test func eachLevelHasWhatContinuesInTheOrderOfLevelsAndItsOwnBehindIt() async throws {
        let levels = ["L1", "L2", "L3", "{name: M1, inherits: [l1]}", "{name: M2, inherits: [m1, l3]}"]
        let sections = zip(["L1", "L2", "L3", "M1"], ["One.", "Two.", "Three.", "Leads."])
        let page = try await Self.page(
            "---\ntitle: T\ncategories: [A]\nlevels: [\(levels.joined(separator: ", "))]\n---\n"
                + sections.map { "## \($0)\n### A\n- \($1)\n" }.joined())
        func entry(_ key: Int, _ text: String, from level: String? = nil) -> String {
            let kind = level == nil ? "new-here" : "origin"
            return "<p class=\"\(kind)\">\(level ?? "New")</p><ul><li data-key=\"\(key)\">\(text)</li></ul>"
        }
        let (one, two) = (entry(0, "One.", from: "L1"), entry(1, "Two.", from: "L2"))
        let (three, leads) = (entry(2, "Three.", from: "L3"), entry(3, "Leads.", from: "M1"))
        let cells = [
            entry(0, "One."), one + entry(1, "Two."), one + two + entry(2, "Three."), one + entry(3, "Leads."),
            one + two + three + leads,
        ]
        let row = try #require(try Self.rows(of: page).last)
        #expect(row.hasSuffix(cells.map { "<td>\($0)</td>" }.joined() + "</tr>"))
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

    /// An expectation that a level repeats word for word is the same one; numbers tell by which.
    @Test func restatedExpectationsHaveOneKey() async throws {
        let page = try await Self.page(
            """
            ---
            title: T
            inherits: none
            categories: [A]
            levels: [L1, L2, L3]
            ---
            ## L1
            - A: Same.
            ## L2
            - A: Same.
            ## L3
            - A: Same.
            """)
        let cells = try Self.rows(of: page)[1].components(separatedBy: "<td>").dropFirst()
        let item = { (kind: String, origin: String) in
            "<p class=\"\(kind)\">\(origin)</p><ul><li data-key=\"0\">Same.</li></ul></td>"
        }
        #expect(
            cells.map { $0.replacing("</tr>", with: "") } == [
                item("new-here", "New"), item("origin", "L1"), item("origin", "L2"),
            ])
    }

    @Test func whatComesFromOnePlaceStandsTogetherAndWhatIsNewLast() async throws {
        let page = try await Self.page(
            """
            ---
            title: T
            inherits: none
            categories: [A]
            levels: [L1, L2]
            ---
            ## L1
            - A: One.
            - A: Two.
            ## L2
            - A: Before.
            - A: Two.
            - A: Between.
            - A: One.
            """)
        let cell = try #require(try Self.rows(of: page)[1].components(separatedBy: "<td>").last)
        let items = [1: "Two.", 0: "One.", 2: "Before.", 3: "Between."].mapValues { "\($0)</li>" }
        func list(_ keys: Int...) -> String {
            "<ul>" + keys.map { "<li data-key=\"\($0)\">\(items[$0] ?? "")" }.joined() + "</ul>"
        }
        #expect(
            cell == "<p class=\"origin\">L1</p>\(list(1, 0))<p class=\"new-here\">New</p>\(list(2, 3))</td></tr>")
    }

    /// A level may inherit from a later one, and each then state what the other has.
    @Test func levelsThatRestateEachOtherHaveOneKey() async throws {
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
        #expect(try Self.rows(of: page)[1].components(separatedBy: "<li data-key=\"0\">Same.</li>").count == 3)
    }

    @Test func theNumbersDoNotDependOnOtherLadders() async throws {
        let alone = try await Self.page()
        let other = try await BuiltHandbook([
            "content/eng.md": Self.ladder, "content/a.md": "---\ntitle: A\nlevels: [L1]\n---\n## L1\n- One.\n- Two.\n",
        ])
        let page = try #require(other.pages["eng/matrix/index.html"])
        #expect(try Self.rows(of: page) == Self.rows(of: alone))
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
            rows[1] == "<tr class=\"category-group\"><th scope=\"rowgroup\" colspan=\"3\">Craft &amp; art</th></tr>")
        #expect(rows[4].hasPrefix("<tr class=\"hue-2\" data-categories=\"trust\"><th scope=\"row\">Trust</th>"))
        #expect(rows[4].components(separatedBy: "<p class=\"origin\">Base</p>").count == 3)
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
        // 1 + 2 + … + 63 entries are 2016, and one level less is within the bound.
        func page(levels count: Int) async throws -> String {
            let names = (1...count).map { "L\($0)" }
            return try await Self.page(
                "---\ntitle: T\ncategories: [A]\nlevels: [\(names.joined(separator: ", "))]\n---\n"
                    + names.map { "## \($0)\n- A: \($0) does it.\n" }.joined())
        }
        let big = try await page(levels: 63)
        #expect(!big.contains("holding-matrix") && !big.contains("type=\"radio\""))
        #expect(big.contains("<p class=\"related\">All that holds at the levels together is 2016 entries"))
        let within = try await page(levels: 62)
        #expect(within.contains("holding-matrix") && !within.contains("too many"))
    }
}
