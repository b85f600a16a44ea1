import Testing

@testable import LadderSite

/// Every word of a source is on a page or in a message, ids are unique, and links lead somewhere.
struct NoTextLostTests {
    @Test(arguments: OddLadder.all)
    func eachWordIsShownOrReported(ladder: OddLadder) async throws {
        let handbook = try await BuiltHandbook(ladder: ladder.text)
        try #require(handbook.report.figures != nil, "\(handbook.messages)")
        for form in [handbook.pages, handbook.forms] {
            let shown = form.values.joined() + handbook.messages
            let lost = Set(ladder.words).subtracting(shown.matches(of: /w\d+x/).map(\.output))
            #expect(lost.isEmpty)
        }
        #expect(handbook.repeatedIDs.isEmpty)
        #expect(handbook.deadLinks.isEmpty)
    }

    @Test func theFixturesAreThere() { #expect(OddLadder.all.count > 40) }

    @Test func whatARepetitionHidesIsReported() async throws {
        let handbook = try await BuiltHandbook(
            ladder:
                "---\ntitle: T\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n- A\n  - Same.\n## L2\n- A\n  - Same.\n    - B."
        )
        #expect(handbook.messages.contains("warning[hidden-examples]"))
    }
}
