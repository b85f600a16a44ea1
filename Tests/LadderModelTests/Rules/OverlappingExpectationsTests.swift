import LadderSource
import Testing

@testable import LadderModel

struct OverlappingExpectationsTests {
    private static let shared = """
        - Reviews changes by asking questions.
        - Keeps the team's documents up to date.
        - Gives honest feedback to colleagues.
        """

    @Test func aLevelThatSaysOneThingTwiceIsFound() throws {
        let found = try SimilarityFindings(
            levels: "- Gives timely feedback to other people.\n- Plans.\n- Giving other people timely feedback.")
        #expect(
            found.marked == [
                "overlapping-expectations: Giving other people timely feedback. < Gives timely feedback to other people."
            ])
        #expect(found.diagnostics.first?.span?.start.line == 13)
        #expect(found.diagnostics.first?.label == "in both: “Giving other people timely feedback”")
    }

    @Test(arguments: [
        "- Writes tests for the backend.\n- Writes documents for the backend.",
        "- Plans the work of a week.\n- Plans the work of a year with others.",
        "- In code reviews:\n  - asks.\n- In design reviews:\n  - asks.",
    ])
    func siblingsThatDifferStaySilent(level: String) throws {
        #expect(try SimilarityFindings(levels: level).marked == [])
    }

    @Test func laddersThatShareThreeExpectationsAreFoundOnce() throws {
        let first = SimilarityFindings.ladder([Self.shared])
        let second = SimilarityFindings.ladder([
            "- Sells.\n- You review changes by asking questions.\n- You keep team documents up to date.\n"
                + "- You give colleagues honest feedback."
        ])
        let found = try SimilarityFindings(["eng": first, "sales": second])
        #expect(
            found.diagnostics.map(\.message) == [
                "3 expectations of “T” stand in “T” too, in nearly the same words"
            ])
        #expect(found.diagnostics.first?.span?.text == "You review changes by asking questions.")
        #expect(found.diagnostics.first?.span?.file.path == "content/sales.md")
        #expect(found.diagnostics.first?.notes.map { $0.span?.start.line } == [11, 12, 13])
        #expect(found.diagnostics.first?.help.joined().contains("in a baseline that both name in `extends`") == true)
    }

    @Test func twoSharedExpectationsAreACoincidence() throws {
        let first = SimilarityFindings.ladder([Self.shared])
        let second = SimilarityFindings.ladder([
            Self.shared.split(separator: "\n").dropLast().joined(separator: "\n")
        ])
        #expect(try SimilarityFindings(["eng": first, "sales": second]).marked == [])
    }

    @Test func theSettingsSayHowManyAreNoCoincidence() throws {
        let first = SimilarityFindings.ladder([Self.shared])
        let second = SimilarityFindings.ladder(["- Sells.\n- ⟦Reviews changes by asking questions.⟧"])
        let checked = try CheckedText(OverlappingExpectations(), options: "fewest: 1", first, second)
        #expect(checked.found == checked.marked)
        #expect(checked.messages == ["1 expectation of “T” stands in “T” too, in nearly the same words"])
        #expect(try CheckedText(OverlappingExpectations(), options: "fewest: 2", first, second).found == [])
    }

    @Test func aBaselineThatIsNotNamedIsProposed() throws {
        let baseline =
            "---\nkind: baseline\ntitle: Company\ncategories: [A]\n---\n\n## All levels\n\n### A\n\n\(Self.shared)\n"
        let found = try SimilarityFindings(["eng": SimilarityFindings.ladder([Self.shared]), "company": baseline])
        #expect(found.diagnostics.map { $0.span?.file.path } == ["content/eng.md"])
        #expect(
            found.diagnostics.first?.help == ["name the baseline in `extends: company`, and delete here what it states"]
        )
    }

    @Test func ladderAndBaselineThatItExtendsDoNotOverlap() throws {
        let baseline =
            "---\nkind: baseline\ntitle: Company\ncategories: [A]\n---\n\n## All levels\n\n### A\n\n\(Self.shared)\n"
        let ladder = SimilarityFindings.ladder([Self.shared], keys: "extends: company\n")
        let found = try SimilarityFindings(["eng": ladder, "company": baseline])
        #expect(found.diagnostics.map(\.ruleID) == Array(repeating: "restated-expectation", count: 3))
    }
}
