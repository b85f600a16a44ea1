import Testing

@testable import LadderSite

struct ArraySliceBeginsTests {
    @Test func aSliceBeginsWithWhatStandsWhereItBegins() {
        let numbers = [1, 2, 3, 4]
        #expect(numbers[1...].begins(with: numbers[1..<3]))
        #expect(numbers[1...].begins(with: numbers[1...]))
        #expect(!numbers[1..<3].begins(with: numbers[1...]))
        #expect(!numbers[1...].begins(with: numbers[2...]))
    }

    @Test func aSliceBeginsWithTheSameNumbersElsewhere() {
        let numbers = [1, 2, 3, 4]
        #expect(numbers[1...].begins(with: [2, 3][...]))
        #expect(numbers[1...].begins(with: [9, 2, 3, 4][1...]))
        #expect(!numbers[1...].begins(with: [2, 4][...]))
        #expect(!numbers[1...].begins(with: [2, 3, 4, 5][...]))
    }

    @Test func everySliceBeginsWithNothing() {
        let numbers = [1, 2]
        #expect(numbers[...].begins(with: []))
        #expect(numbers[2...].begins(with: []))
        #expect(!([] as ArraySlice<Int>).begins(with: numbers[...]))
    }
}
