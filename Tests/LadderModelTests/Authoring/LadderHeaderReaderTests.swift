import Testing

@testable import LadderModel

struct LadderHeaderReaderTests {
    @Test(arguments: ["[All levels, L1]", "[{name: All Levels}, L1]", "[{name: L2, id: all-levels}, L1]"])
    func noLevelHasTheIDOfTheBlockForAll(levels: String) throws {
        #expect(try ReadLadder.errors(levels: levels, "## L1\n- A: one\n") == ["invalid-id"])
    }

    @Test func aLevelMayBeCalledLikeTheBlockThatIsCalledOtherwise() throws {
        let read = try ReadLadder(levels: "[{name: All levels, id: every}, L1]", "## L1\n- A: one\n- B: two\n")
        #expect(read.ladder.levels.map(\.id) == ["every", "l1"])
    }
}
