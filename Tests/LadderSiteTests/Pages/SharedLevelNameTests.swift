import Testing

@testable import LadderSite

/// Two tracks that have a level of one name each.
struct SharedLevelNameTests {
    private static let ladder = """
        ---
        title: T
        categories: [A]
        abbreviations: {Sr: Senior}
        levels:
        - Jr
        - {name: Sr, aliases: [Sr engineer], title: Engineer}
        - {name: Sr, id: m-sr, track: People, inherits: [jr]}
        - {name: Head, track: People, same-as: m-sr}
        ---
        ## Jr
        - A: One.
        ## Sr engineer
        - A: Two.
        ## m-sr
        - A: Three.
        """

    @Test func theirTrackTellsThemApart() async throws {
        let handbook = try await BuiltHandbook(ladder: Self.ladder)
        let page = { try #require(handbook.files[$0]) }
        let junior = try page("eng/jr/index.html.md")
        #expect(junior.contains("One way on: Sr – what changes"))
        #expect(junior.contains("One way on: Sr (People) – what changes"))
        #expect(try page("eng/index.html.md").contains("[Sr (People)](m-sr/index.html.md) | 1 | 0 | 0 | 1 |"))
        #expect(try page("eng/m-sr/index.html").contains("<h1>Sr (People)</h1>"))
        #expect(try page("eng/sr/index.html").contains("<h1>Sr – Engineer</h1>"))
        #expect(try page("eng/matrix/index.html").contains("<abbr title=\"Senior\">Sr</abbr> (People)"))
        #expect(try page("eng/head/index.html").contains("Sr (People)"))
    }

    /// In the levels' navigation the track stands above its levels, and data have it beside them.
    @Test func whereTheTrackStandsBesideItIsNotRepeated() async throws {
        let handbook = try await BuiltHandbook(ladder: Self.ladder)
        #expect(try #require(handbook.files["eng/index.html.md"]).contains("[Sr](m-sr/index.html.md) · People"))
        let json = try #require(handbook.files["eng/ladder.json"])
        #expect(!json.contains("Sr (People)"))
        #expect(json.contains("\"track\":\"People\""))
    }
}
