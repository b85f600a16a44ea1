import LadderSource
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

    /// One with errors is not built, and what was found has places.
    @Test(arguments: (1...600).map { RandomLadder(seed: $0) })
    func eachWordOfARandomLadderIsShownOrReported(ladder: RandomLadder) async throws {
        let handbook = try await BuiltHandbook(ladder: ladder.text)
        guard handbook.report.figures != nil else {
            let errors = handbook.report.diagnostics.all.filter { $0.severity == .error }
            #expect(!errors.isEmpty && errors.allSatisfy { $0.span != nil })
            return
        }
        let words = Set(ladder.text.matches(of: /w\d+x/).map(\.output))
        for form in [handbook.pages, handbook.forms] {
            let shown = form.values.joined() + handbook.messages
            #expect(words.subtracting(shown.matches(of: /w\d+x/).map(\.output)).sorted() == [], "\(ladder.text)")
        }
        #expect(handbook.repeatedIDs.isEmpty, "\(ladder.text)")
        #expect(handbook.deadLinks.isEmpty, "\(ladder.text)")
    }

    @Test func mostRandomLaddersAreBuilt() async throws {
        var built = 0
        for seed in 1...40 {
            let handbook = try await BuiltHandbook(ladder: RandomLadder(seed: UInt64(seed)).text)
            built += handbook.report.figures == nil ? 0 : 1
        }
        #expect(built > 20)
    }

    @Test func theFixturesAreThere() { #expect(OddLadder.all.count > 40) }

    @Test func aPictureThatIsAPagesOnlyTitleStays() async throws {
        let handbook = try await BuiltHandbook([
            "content/pic.md": "# ![](pic.png)\n\nWords.\n", "content/pic.png": "x",
        ])
        let page = try #require(handbook.pages["pic/index.html"], "\(handbook.messages)")
        #expect(page.contains("src=\"../pic.png\"") && page.contains("<title>Pic"), "\(page)")
    }

    @Test func whatARepetitionHidesIsReported() async throws {
        let handbook = try await BuiltHandbook(
            ladder:
                "---\ntitle: T\ncategories: [A]\nlevels: [L1, L2]\n---\n## L1\n- A\n  - Same.\n## L2\n- A\n  - Same.\n    - B."
        )
        #expect(handbook.messages.contains("warning[hidden-examples]"))
    }
}
