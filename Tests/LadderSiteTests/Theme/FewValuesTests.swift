import Testing

@testable import LadderSite

struct FewValuesTests {
    /// Against a dictionary.
    @Test(arguments: 1...50) func valuesComeAndGo(seed: UInt64) {
        var choices = RandomChoices(seed: seed)
        var values: FewValues<PageContext.Flag, Int> = [.hasMeta: 1]
        var expected: [PageContext.Flag: Int] = [.hasMeta: 1]
        for step in 0..<40 {
            let name = choices.pick(PageContext.Flag.allCases)
            let value = choices.chance(50) ? step : nil
            values[name] = value
            expected[name] = value
            for name in PageContext.Flag.allCases {
                #expect(values[name] == expected[name])
                #expect(values.has(name) == (expected[name] != nil))
            }
            var count = 0
            values.forEach { place, value in
                count += 1
                #expect(expected[PageContext.Flag.allCases[Int(place)]] == value)
            }
            #expect(count == expected.count)
            #expect(values.names.nonzeroBitCount == count)
        }
    }

    /// Each has a bit.
    @Test func areOfNoMoreNamesThanThereAreBits() {
        #expect(PageContext.Text.allCases.count <= 32)
    }
}
