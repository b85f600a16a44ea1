import Testing

@testable import LadderModel

struct ExpectationListTests {
    @Test func anEntryTakesLittleRoom() {
        // A handbook of 10,000 ladders has a million of them.
        #expect(MemoryLayout<ExpectationList.Entry>.stride <= 64)
        #expect(MemoryLayout<SectionContent.Cell>.stride <= 24)
    }

    @Test func neighboursShareWhatTheyHaveInCommon() throws {
        let body = "## L1\n### A\n- one\n- two {#2}\n## L2\n### A\n- three\n  - such as\n"
        let expectations = try ReadLadder(body).ladder.expectations
        #expect(expectations.cells.count == 2 && expectations.extras.count == 1)
        #expect(expectations.map(\.anchor.text) == ["l1--a--one", "l1--a--2", "l2--a--three"])
        #expect(expectations.map(\.id) == ["one", "2", "three"])
        #expect(expectations.map(\.hasWrittenID) == [false, true, false])
        #expect(expectations.map(\.level) == [0, 0, 1])
        #expect(expectations.map { $0.examples != nil } == [false, false, true])
        #expect(expectations.map(\.body.text) == ["one", "two", "three"])
        #expect(expectations.map(\.origin) == ["eng/l1", "eng/l1", "eng/l2"])
    }
}
