import Testing

@testable import LadderModel

struct LadderHeaderReaderTests {
    @Test(arguments: ["[All levels, L1]", "[{name: All Levels}, L1]", "[{name: L2, id: all-levels}, L1]"])
    func noLevelHasTheIDOfTheBlockForAll(levels: String) throws {
        #expect(try ReadLadder.errors(levels: levels, "## L1\n- A: one\n") == ["invalid-id"])
    }

    /// Each expectation has it in its own id: a file of 300 kB would ask for 5 GB.
    @Test func noIDIsTooLongForThoseOfManyExpectations() throws {
        let items = (0..<20_000).map { "- a\($0)\n" }.joined()
        let long = String(repeating: "x", count: 250_000)
        #expect(try ReadLadder.errors(levels: "[\(long)]", "## \(long)\n- A: one\n" + items) == ["invalid-id"])
        let longest = String(repeating: "x", count: 400)
        #expect(try ReadLadder(levels: "[\(longest)]", "## \(longest)\n- A: one\n").ladder.levels[0].id == longest)
        #expect(try ReadLadder.errors(levels: "[\(longest)x]", "- A: one\n") == ["invalid-id"])
    }

    @Test func aLevelMayBeCalledLikeTheBlockThatIsCalledOtherwise() throws {
        let read = try ReadLadder(levels: "[{name: All levels, id: every}, L1]", "## L1\n- A: one\n- B: two\n")
        #expect(read.ladder.levels.map(\.id) == ["every", "l1"])
    }
}
