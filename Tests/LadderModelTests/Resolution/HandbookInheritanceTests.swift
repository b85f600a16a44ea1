import LadderSource
import Testing

@testable import LadderModel

/// What baselines, other ladders and tracks bring to a level.
struct HandbookInheritanceTests {
    private static let company = """
        ---
        kind: baseline
        title: Company
        categories: [Care, Craft]
        ---
        Everyone counts.

        ## Care
        - Is kind. {#kind}
        - Shares what they know.

        ## Craft
        - Finishes things.
        """

    private static func ladder(_ more: String = "", levels: String = "[L1, L2]", _ body: String) -> String {
        "---\ntitle: T\ncategories: [Craft]\nlevels: \(levels)\n\(more)---\n\(body)\n"
    }

    @Test func baselinesComeFirstAndTheirCategoriesLast() throws {
        let body = "## All levels\n- Craft: Tests.\n## L1\n- Craft: Builds.\n## L2\n- Craft: Designs."
        let handbook = try ReadHandbook([
            "company": Self.company, "eng": Self.ladder("extends: [company]\n", body),
        ])
        #expect(handbook.messages == "")
        #expect(
            handbook.holds("eng", 1) == [
                "Craft: Finishes things. < company", "Craft: Tests. < eng/all-levels", "Craft: Builds. < eng/l1",
                "Craft: Designs. < eng/l2", "Care: Is kind. < company", "Care: Shares what they know. < company",
            ])
        #expect(handbook.holds("company") == handbook.holds("company").filter { $0.hasSuffix("< company") })
        #expect(handbook.ways("eng") == ["all → eng/l1", "eng/l1 → eng/l2"])
    }

    @Test(arguments: [
        ("**Craft**: Builds.\n\n**Care**: Helps.", "an expectation of “Craft”\n  --> content/eng.md:10:1"),
        ("- Craft:\n  - CARE: helps.", "an expectation of “Craft”\n --> content/eng.md:9:5"),
        ("**Care**: Helps.\n\n**Craft**: Builds.", "a fact about L1\n --> content/eng.md:4:10"),
    ])
    func aCategoryOfABaselineAloneOpensNothing(body: String, found: String) throws {
        let handbook = try ReadHandbook([
            "company": Self.company, "eng": Self.ladder("extends: [company]\n", levels: "[L1]", "## L1\n\(body)"),
        ])
        #expect(handbook.rules == ["undeclared-category"])
        #expect(handbook.messages.contains("“Care” is a category of what this ladder extends, and not declared here"))
        #expect(handbook.messages.contains(found), "\(handbook.messages)")
    }

    @Test func aLevelReplacesAndDropsWhatABaselineBrings() throws {
        let levels = "[L1, {name: L2, drop: [care/shares-what-they-know]}]"
        let handbook = try ReadHandbook([
            "company": Self.company,
            "eng": """
            ---
            title: T
            categories: [Care]
            levels: \(levels)
            extends: company
            ---
            ## L1
            - Care: Listens.
            ## L2
            - Care
              - Is kind to strangers. {#kind}
            """,
        ])
        #expect(handbook.messages == "")
        #expect(
            handbook.holds("eng", 1) == [
                "Care: Is kind to strangers. < eng/l2", "Care: Listens. < eng/l1", "Craft: Finishes things. < company",
            ])
        let change = try #require(handbook.ladders["eng"]?.transitions.last)
        #expect(change.strengthened[0].count == 1 && change.dropped[0].count == 1 && change.new[0].isEmpty)
    }

    @Test func aBaselineExtendsAnotherAndDiamondsCountOnce() throws {
        func baseline(_ extends: String, _ text: String) -> String {
            "---\nkind: baseline\ntitle: B\ncategories: [Care]\n\(extends)---\n## Care\n- \(text)\n"
        }
        let handbook = try ReadHandbook([
            "root": baseline("", "Root. {#root}"), "left": baseline("extends: root\n", "Left."),
            "right": baseline("extends: root\n", "Better root. {#root}"),
            "eng": Self.ladder("extends: [left, right]\n", "## L1\n- Craft: Builds.\n## L2\n- Craft: Designs."),
        ])
        #expect(handbook.messages == "")
        #expect(
            handbook.holds("eng", 0) == ["Craft: Builds. < eng/l1", "Care: Better root. < right", "Care: Left. < left"])
    }

    @Test func aLadderExtendsAnotherOnesBlockAlone() throws {
        let handbook = try ReadHandbook([
            "eng": Self.ladder("", "## All levels\n- Craft: Tests.\n## L1\n- Craft: Builds.\n## L2\n- Craft: Designs."),
            "data": Self.ladder("extends: [eng]\n", "## L1\n- Craft: Counts.\n## L2\n- Craft: Models."),
        ])
        #expect(handbook.messages == "")
        #expect(
            handbook.holds("data", 1) == [
                "Craft: Tests. < eng/all-levels", "Craft: Counts. < data/l1", "Craft: Models. < data/l2",
            ])
    }

    @Test func aLevelInheritsFromAnotherLadders() throws {
        let handbook = try ReadHandbook([
            "lead": """
            ---
            title: Lead
            categories: [People]
            levels: [{name: M1, inherits: [eng/l2]}, M2]
            ---
            ## M1
            - People: Hires.
            ## M2
            - People: Coaches.
            """,
            "eng": Self.ladder("", "## All levels\n- Craft: Tests.\n## L1\n- Craft: Builds.\n## L2\n- Craft: Designs."),
        ])
        #expect(handbook.messages == "")
        #expect(
            handbook.holds("lead", 1) == [
                "People: Hires. < lead/m1", "People: Coaches. < lead/m2", "Craft: Tests. < eng/all-levels",
                "Craft: Builds. < eng/l1", "Craft: Designs. < eng/l2",
            ])
        #expect(handbook.ways("lead") == ["eng/l2 → lead/m1", "lead/m1 → lead/m2"])
        let lead = try #require(handbook.ladders["lead"])
        #expect(lead.anchor(of: Array(lead.levels[0].holds[1])[1]).text == "eng--l1--craft--builds")
    }

    @Test func tracksRunSideBySideAndBranch() throws {
        let levels = """
            [L1, L2, {name: M1, track: lead, inherits: [l1]}, L3, {name: M2, track: lead}, {name: X1, track: other}]
            """
        let names = ["L1", "L2", "M1", "L3", "M2", "X1"]
        let body = names.map { "## \($0)\n- Craft: Does \($0)." }.joined(separator: "\n")
        let handbook = try ReadHandbook(["eng": Self.ladder("", levels: levels, body)])
        #expect(handbook.messages == "")
        func texts(_ level: Int) -> [String] {
            handbook.holds("eng", level).map { $0.replacing("Craft: Does ", with: "").replacing(/\. <.*/, with: "") }
        }
        #expect(texts(3) == ["L1", "L2", "L3"] && texts(4) == ["L1", "M1", "M2"] && texts(5) == ["X1"])
        #expect(
            handbook.ways("eng") == [
                "all → eng/l1", "eng/l1 → eng/l2", "eng/l1 → eng/m1", "eng/l2 → eng/l3", "eng/m1 → eng/m2",
                "all → eng/x1",
            ])
    }

    @Test func namesAreUniqueOnTheirTrackAlone() throws {
        let levels = "[{name: Senior, id: ic}, {name: Senior, id: lead, track: lead, inherits: [ic]}]"
        let handbook = try ReadHandbook([
            "eng": Self.ladder("", levels: levels, "## IC\n- Craft: Builds.\n## Lead\n- Craft: Leads.")
        ])
        #expect(handbook.messages == "")
        #expect(handbook.holds("eng", 1) == ["Craft: Builds. < eng/ic", "Craft: Leads. < eng/lead"])
        let other = try ReadHandbook(["eng": Self.ladder("", levels: levels, "## Senior\n- Craft: Builds.")])
        #expect(other.rules.contains("ambiguous-level"))
        let tables = [
            "| Level | Pay |\n|---|---|\n| Senior | 1 |\n| Lead | 2 |",
            "| Category | Senior | Lead |\n|---|---|---|\n| Craft | 1 | 2 |",
        ]
        for table in tables {
            let found = try ReadHandbook(["eng": Self.ladder("", levels: levels, table)])
            #expect(
                found.messages.contains("error[ambiguous-level]: “Senior” is a level on 2 tracks"), "\(found.messages)")
        }
        let third = try ReadHandbook([
            "eng": Self.ladder("", levels: levels, "## IC\n- Craft: Builds.\n## Lead\n- Craft: Leads."),
            "ops": Self.ladder("", levels: "[{name: L1, inherits: [eng/Senior]}]", "## L1\n- Craft: Runs."),
        ])
        #expect(third.rules == ["ambiguous-level"])
        #expect(third.messages.contains("write the id of the one that is meant: eng/ic, eng/lead"), "\(third.messages)")
        let alike = "[Senior, {name: Senior, id: lead, track: lead}]"
        let fourth = try ReadHandbook(["eng": Self.ladder("", levels: alike, "## Senior\n- Craft: Builds.")])
        #expect(fourth.messages.contains("give each an `id` and an alias of its own"), "\(fourth.messages)")
        #expect(fourth.rules == ["ambiguous-level"])
        let same = "[{name: Senior, id: ic}, {name: Senior, id: lead}]"
        #expect(try ReadHandbook(["eng": Self.ladder("", levels: same, "")]).rules.contains("duplicate-name"))
    }

    @Test func levelsThatAreEachTheOther() throws {
        let levels = "[L1, {name: L2, same-as: L3}, {name: L3, same-as: L2}]"
        let handbook = try ReadHandbook(["eng": Self.ladder("", levels: levels, "## L1\n- Craft: Builds.")])
        #expect(handbook.messages.contains("these levels are the same as each other: L2 → L3 → L2"))
        #expect(handbook.messages.contains("= help: write the text of one of them, and remove its `same-as`"))
    }

    @Test func aCycleOverThreeLaddersIsShownWhole() throws {
        func ladder(_ next: String) -> String {
            "---\ntitle: T\nlevels: [{name: L1, inherits: \(next)/l1}]\n---\n## L1\n- Text.\n"
        }
        let handbook = try ReadHandbook(["a": ladder("b"), "b": ladder("c"), "c": ladder("a")])
        let cycle = try #require(handbook.diagnostics.all.first)
        #expect(handbook.rules == ["inheritance-cycle"])
        #expect(cycle.message == "these levels inherit from each other: a/l1 → b/l1 → c/l1 → a/l1")
        let places = [cycle.span] + cycle.notes.map(\.span)
        #expect(places.map { $0?.file.path } == ["content/a.md", "content/b.md", "content/c.md"])
    }

    @Test func eachStepOfACycleHasItsPlace() throws {
        func ladder(_ next: String) -> String {
            "---\ntitle: T\nextends: [base, \(next)]\nlevels: [L1]\n---\n## L1\n- Text.\n"
        }
        let base = "---\nkind: baseline\ntitle: B\n---\n- Base.\n"
        let handbook = try ReadHandbook(["base": base, "a": ladder("b"), "b": ladder("c"), "c": ladder("a")])
        #expect(handbook.rules == ["inheritance-cycle"])
        #expect(handbook.messages.contains("these ladders extend each other: a → b → c → a\n"))
        for name in ["a", "b", "c"] { #expect(handbook.messages.contains("--> content/\(name).md:3:17")) }
    }

    @Test func extendingOneselfIsACycle() throws {
        let handbook = try ReadHandbook([
            "eng": Self.ladder("extends: [eng]\n", "## L1\n- Craft: A.\n## L2\n- Craft: B.")
        ])
        #expect(handbook.diagnostics.all.first?.message == "these ladders extend each other: eng → eng")
        #expect(handbook.diagnostics.all.first?.span?.text == "eng")
    }

    @Test func aDraftIsBuiltUponInDraftsAlone() throws {
        let draft = Self.company.replacing("title:", with: "status: draft\ntitle:")
        let body = "## L1\n- Craft: A.\n## L2\n- Craft: B."
        let sources: KeyValuePairs = ["company": draft, "eng": Self.ladder("extends: [company]\n", body)]
        #expect(try ReadHandbook(sources).rules == ["inherited-draft"])
        #expect(try ReadHandbook(sources, includesDrafts: true).rules.isEmpty)
        let drafts: KeyValuePairs = [
            "company": draft, "eng": Self.ladder("extends: [company]\nstatus: draft\n", body),
        ]
        #expect(try ReadHandbook(drafts).rules.isEmpty)
    }

    @Test func aLevelMayInheritFromALaterOne() throws {
        let handbook = try ReadHandbook([
            "eng": Self.ladder(
                "", levels: "[{name: L1, inherits: [l2]}, {name: L2, inherits: none}]",
                "## L1\n- Craft: A.\n## L2\n- Craft: B.")
        ])
        #expect(handbook.messages == "")
        #expect(handbook.holds("eng", 0) == ["Craft: B. < eng/l2", "Craft: A. < eng/l1"])
    }

    @Test func whatReplacesCanBeDroppedAndWhatIsOwnCant() throws {
        let body = "## L1\n- Craft\n  - A. {#a}\n## L2\n- Craft\n  - Better A. {#a}\n## L3\n- Craft: C."
        let dropped = try ReadHandbook([
            "eng": Self.ladder("", levels: "[L1, L2, {name: L3, drop: [craft/a]}]", body)
        ])
        #expect(dropped.messages == "" && dropped.holds("eng", 2) == ["Craft: C. < eng/l3"])
        let own = try ReadHandbook([
            "eng": Self.ladder("", levels: "[L1, L2, {name: L3, drop: [craft/c]}]", body)
        ])
        #expect(own.rules == ["unknown-drop"] && own.messages.contains("it is the level's own"))
    }

    @Test func anotherLaddersErrorIsNotReportedTwice() throws {
        let ladder = Self.ladder("extends: [company]\n", "## L1\n- Craft: A.\n## L2\n- Craft: B.")
        let file = SourceFile(path: "content/eng.md", bytes: Array(ladder.utf8))
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        let read = try #require(LadderBuilder().build(document, id: "eng").ladder)
        #expect(InheritanceResolver([read], unreadable: ["company"]).diagnostics.all.isEmpty)
        #expect(InheritanceResolver([read]).diagnostics.all.map(\.ruleID) == ["unknown-ladder"])
    }
}
