import Testing

@testable import LadderSource

struct PartitionPointTests {
    @Test(arguments: [[], [3], [1, 3], [3, 3, 3], [1, 2, 4, 4, 7, 9], Array(0..<100)])
    func isTheFirstThatIsNotBefore(numbers: [Int]) {
        for wanted in -1...101 {
            let place = numbers.partitionPoint { $0 < wanted }
            #expect(place == numbers.firstIndex { $0 >= wanted } ?? numbers.count)
        }
    }

    @Test func ofASliceIsOneOfItsPlaces() {
        let numbers = [1, 2, 4, 4, 7, 9]
        #expect(numbers[2..<5].partitionPoint { $0 < 7 } == 4)
        #expect(numbers[2..<5].partitionPoint { $0 < 1 } == 2)
        #expect(numbers[2..<5].partitionPoint { $0 < 10 } == 5)
    }
}
