import Foundation
import Testing

/// Flaws that ladders in use have had: each is found where it stands, and nothing else.
///
/// `⟦` and `⟧` stand around what a finding points at; the rules are listed in the order of the marks.
struct KnownFlawsTests {
    private static let files = [
        "ladderdoc.yml": "title: Flaws\n",
        // Counts that were right once, a text in the wrong encoding, and what nobody has written yet.
        "content/design.md": """
        ---
        title: Design
        description: How designers grow, in all ⟦seven levels⟧.
        categories: [Craft, Research, Teamwork, Reach]
        levels: [D1, D2, D3, D4, ⟦D5⟧, D6]
        ---

        There are currently ⟦seven levels⟧ for designers here. Each of them asks for more than the one before.
        A level is made up of ⟦three categories⟧, and each has its row below.

        ## D1

        - Craft: Finishes screens that somebody else has sketched.
        - Research: Listens in when users are interviewed.
        - Teamwork: Shows drafts on the day they are made.
        - Reach: One feature and the page around it.

        ## D2

        - Craft: Sketches a feature and builds its prototype.
        - Research: Prepares questions and takes notes.
        - Teamwork: Explains a choice to engineers.
        - Reach: A feature in all its states.

        ## D3

        - Craft: Holds a product together from menu to receipt.
        - Research: Picks the method that fits the doubt.
        - Teamwork: Reviews sketches by colleagues every week.
        - Reach: A product and those who sell it.

        ## D4

        - Craft: Sets the standard that others measure themselves by.
        - Research: Knows what the market⟦â€™⟧s rivals tried.
        - Teamwork: Settles quarrels about taste.
        - Reach: Several products with one look.

        ## D5

        - Craft: ⟦TODO⟧
        - Research: ⟦TBD⟧, after the survey
        - Teamwork: Hires and teaches designers.
        - ⟦Reach:⟧

        ## D6

        - Craft: Invents forms that nobody had seen.
        - Research: Foresees habits years ahead.
        - Teamwork: Speaks for design in the board.
        - Reach: ⟦To be defined⟧.

        ## Raises

        ⟦TODO⟧: say when they are paid.

        """,
        // Two levels that share their words.
        "content/engineering.md": """
        ---
        title: Engineering
        categories: [Skill, Delivery]
        levels: [E1, E2]
        ---

        ## E1

        - Skill: Attention goes mainly to your own service. Broad basic skills.
        - Delivery: Notices risks in the tasks of your own.

        ## E2

        - ⟦Skill: Attention goes mainly to your own service, yet you draw on what neighbours know. Broad solid skills and the first signs of a speciality.⟧
        - ⟦Delivery: Notices risks in the whole plan, and not only in the tasks of your own.⟧

        """,
        // A category that is called by half its name.
        "content/product.md": """
        ---
        title: Product
        categories: [Delivery, Strategic thinking]
        levels: [P1, P2]
        ---

        ## P1

        **Delivery**: Ships what was promised.

        **Strategic thinking**: Knows why the roadmap looks as it does.

        ## P2

        **Delivery**: Promises what can be shipped.

        ⟦**Strategic**: Writes the roadmap of a product.⟧

        """,
    ]

    private static let rules = [
        "content/design.md": [
            "miscounted-prose", "empty-cell", "miscounted-prose", "miscounted-prose", "mojibake", "todo-marker",
            "todo-marker",
            "todo-marker", "todo-marker", "todo-marker",
        ],
        "content/engineering.md": ["weak-strengthening", "weak-strengthening"],
        "content/product.md": ["category-mismatch"],
    ]

    @Test func eachFlawIsFoundWhereItStands() throws {
        let handbook = try SampleHandbook(files: Self.files.mapValues { $0.filter { $0 != "⟦" && $0 != "⟧" } })
        let run = try handbook.run("check", "--format", "json")
        #expect(run.status == 0)
        let found = try Self.findings(run.output)
        #expect(found == Self.marked())
    }

    /// In a table, where each row must have a category's name, it is an error of a build as well.
    @Test func aRowWithHalfANameIsAnError() throws {
        let ladder = """
            ---
            title: Product
            categories: [Delivery, Strategic thinking]
            levels: [P1, P2]
            ---

            | Category | P1 | P2 |
            |---|---|---|
            | Delivery | Some | Much |
            | Strategic | Little | Some |

            ## P1

            ## P2

            """
        let run = try SampleHandbook(ladder: ladder).run("check", "--format", "json")
        #expect(run.status == 1)
        let found = try Self.findings(run.output)
        #expect(found.contains("unknown-category content/eng.md:10:3"))
        let named = ladder.replacing("Strategic thinking", with: "{name: Strategic thinking, aliases: [Strategic]}")
        #expect(try SampleHandbook(ladder: named).run("check").status == 0)
    }

    /// As `rule path:line:column`, in the order of the places.
    private static func findings(_ json: String) throws -> [String] {
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let list = try #require(read?["diagnostics"] as? [[String: Any]])
        return try list.map { finding in
            let rule = try #require(finding["rule"] as? String)
            let (file, line, column) = (finding["file"] ?? "", finding["line"] ?? "", finding["column"] ?? "")
            return "\(rule) \(file):\(line):\(column)"
        }
    }

    private static func marked() -> [String] {
        files.keys.sorted().flatMap { path in
            var plain = ""
            var places: [String] = []
            for character in files[path] ?? "" {
                if character == "⟦" {
                    let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
                    places.append("\(path):\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)")
                } else if character != "⟧" {
                    plain.append(character)
                }
            }
            return zip(rules[path] ?? [], places).map { "\($0) \($1)" }
        }
    }
}
