import Testing

@testable import LadderSite

/// Against each path's comparison with all others.
struct DoublingFinderTests {
    @Test(arguments: 1...200) func findsWhatCannotStandSideBySide(seed: UInt64) throws {
        var choices = RandomChoices(seed: seed)
        let places = try (0..<choices.number(below: 12)).map { _ in
            try OutputPath(choices.pick(["a", "a-b", "a-b/c", "a/b", "a/b/c", "a/b-c", "b", "b/a", "ba", "é/a", "é"]))
        }.sorted()
        let twice = zip(places, places.dropFirst()).filter { $0 == $1 }.map(\.1)
        let folders = Set(places.flatMap(\.ancestors)).intersection(places).sorted()
        let found = DoublingFinder(output: "site").find(among: places)
        #expect(found.map(\.path) == (twice + folders).map { "site/" + $0.text })
        #expect(found.map { $0.reason.contains("two files") } == twice.map { _ in true } + folders.map { _ in false })
    }
}
