import Testing

@testable import LadderSource

struct SortedRangesTests {
    @Test func placesAreFoundInThem() {
        let ranges = [2..<4, 4..<5, 8..<8, 9..<12]
        #expect((0..<14).filter(ranges.hold) == [2, 3, 4, 9, 10, 11])
        #expect(![Range<Int>]().hold(0))
    }
}
