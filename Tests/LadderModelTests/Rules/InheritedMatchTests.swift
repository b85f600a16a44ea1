import LadderSource
import Testing

@testable import LadderModel

/// `restated-expectation` and `weak-strengthening`: what a level says again of what it inherits.
struct InheritedMatchTests {
    @Test func aRestatementWordForWordIsFound() throws {
        let found = try SimilarityFindings(levels: "- Writes tests.\n- Plans.", "- Writes tests.")
        #expect(found.marked == ["restated-expectation: Writes tests. < Writes tests."])
        #expect(found.diagnostics.first?.message == "this is expected at L2 already: L1 states it")
        #expect(found.diagnostics.first?.span?.start.line == 18)
        #expect(found.diagnostics.first?.notes.first?.span?.start.line == 11)
    }

    @Test(arguments: [
        ("Delivers well-tested code on time.", "Delivering code on time, well tested."),
        ("You review the code of your teammates.", "Reviews code of their teammates."),
        ("Writes clear, documented, maintainable code.", "Writes clear and maintainable code."),
        ("Schreibt verständliche Berichte für Kunden.", "Schreibt Berichte für Kunden, verständliche."),
        ("毎週、顧客の報告書を読みます。", "毎週、顧客の報告書を読みます"),
    ])
    func otherFormsOfTheSameWordsAreRestatements(old: String, new: String) throws {
        let found = try SimilarityFindings(levels: "- \(old)", "- \(new)")
        #expect(found.marked == ["restated-expectation: \(new) < \(old)"])
    }

    @Test(arguments: [
        ("Leads planning for one team.", "Leads planning for several teams."),
        ("Reports progress to stakeholders weekly.", "Reports progress to stakeholders monthly."),
        ("Merges changes of others without review.", "Merges changes of others with review."),
        ("Answers customers’ questions within two days.", "Answers customers’ questions within 3 days."),
        ("Delivers small projects with guidance.", "Delivers small projects."),
        ("Doesn’t break builds of the team.", "Breaks builds of the team."),
        (
            "Work is mostly focused on your squad. Broad set of skills.",
            "Work is mostly focused on your squad but you can draw on wide knowledge of the company. Strong, broad set of skills and first areas of depth."
        ),
        (
            "You spot the risks in the plan of your task.",
            "You spot the risks in the plan of the whole project, not of your task alone."
        ),
    ])
    func whatSaysMoreOrElseIsAStrengthening(old: String, new: String) throws {
        let found = try SimilarityFindings(levels: "- \(old)", "- \(new)")
        #expect(found.marked == ["weak-strengthening: \(new) < \(old)"])
    }

    @Test(arguments: [
        ("Writes tests.", "Writes specifications."),
        ("Communicates clearly.", "Communicates decisions to the whole company."),
        ("Leads projects of the team.", "Leads hiring in the company, so that projects have people."),
        ("Reviews code for their teammates by asking questions.", "Provides helpful, timely code reviews."),
        ("Is able to do it.", "Could be doing it."),
    ])
    func whatSharesOnlyAWordOrTwoStaysSilent(old: String, new: String) throws {
        #expect(try SimilarityFindings(levels: "- \(old)", "- \(new)").marked == [])
    }

    @Test func noOtherLadderDecidesWhatAWordMeans() throws {
        let ladder = SimilarityFindings.ladder([
            "- Engineers review complicated designs carefully.",
            "- Helps engineers review complicated designs carefully.",
        ])
        let other = SimilarityFindings.ladder(["- Needs no help with calls."])
        let alone = try SimilarityFindings(["eng": ladder]).marked
        #expect(try SimilarityFindings(["eng": ladder, "sales": other]).marked == alone && alone.count == 1)
    }

    @Test func theWordsInCommonAreNamed() throws {
        let found = try SimilarityFindings(
            levels: "- Leads planning for one team.", "- Leads the careful planning for several teams.")
        #expect(found.diagnostics.map(\.label) == ["in both: “Leads … planning … teams”"])
    }

    @Test func theProposedIDIsTheOneThatIsWritten() throws {
        let help = { (old: String, new: String) in
            try SimilarityFindings(
                levels: "- Leads planning for one team.\(old)", "- Leads planning for several teams.\(new)"
            ).diagnostics.flatMap(\.help).joined()
        }
        #expect(try help("", "").contains("end both with one id, such as `{#leads-planning-for-one-team}`"))
        #expect(try help(" {#plan}", "").contains("end it with the same id, `{#plan}`"))
        #expect(try help("", " {#plans}").contains("end that one with the same id, `{#plans}`"))
        #expect(try help(" {#plan}", " {#plans}").contains("write that one's id here, `{#plan}`"))
        #expect(try help(" {#plan}", " {#plan}") == "")
    }

    @Test func whatTheBuildReportsIsNotReportedTwice() throws {
        let found = try SimilarityFindings(levels: "- Writes tests.", "- Writes tests.\n  - Also at night.")
        #expect(found.marked == [])
    }

    @Test func levelsThatInheritNothingMayRepeat() throws {
        let levels = ["- Writes tests for all code.", "- Writes tests for all code."]
        let ladder = SimilarityFindings.ladder(levels).replacing(
            "levels: [L1, L2]", with: "levels: [L1, {name: L2, inherits: none}]")
        #expect(try SimilarityFindings(["eng": ladder]).marked == [])
    }

    @Test func whatIsDroppedMayBeSaidOtherwise() throws {
        let levels = ["- Leads planning for one team.", "- Leads planning for several teams."]
        let ladder = SimilarityFindings.ladder(levels).replacing(
            "L2]", with: "{name: L2, drop: [a/leads-planning-for-one-team]}]")
        #expect(try SimilarityFindings(["eng": ladder]).marked == [])
    }

    @Test func aBaselineAndTheBlockForAllLevelsHoldToo() throws {
        let baseline =
            "---\nkind: baseline\ntitle: Company\ncategories: [A]\n---\n\n## All levels\n\n### A\n\n- Treats customers with respect.\n"
        let ladder = SimilarityFindings.ladder(
            ["- Treats all our customers with respect.", ""], keys: "extends: company\n")
        let found = try SimilarityFindings(["eng": ladder, "company": baseline])
        #expect(found.diagnostics.map(\.message) == ["L1 gets this beside a similar expectation of “Company”"])
        let block = SimilarityFindings.ladder(["- Helps colleagues with respect."])
            .replacing("## L1", with: "## All levels\n\n### A\n\n- Helps colleagues with respect.\n\n## L1")
        #expect(
            try SimilarityFindings(["eng": block]).diagnostics.map(\.message) == [
                "this is expected at L1 already: all levels state it"
            ])
    }

    @Test func whatLeadsIntoAListMakesNothingSimilar() throws {
        let found = try SimilarityFindings(
            levels: "- In every meeting with customers and partners:\n  - Listens.",
            "- In every meeting with customers and partners:\n  - Decides.")
        #expect(found.marked == [])
    }
}
