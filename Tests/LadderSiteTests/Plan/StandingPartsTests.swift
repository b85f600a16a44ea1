import LadderModel
import Testing

@testable import LadderSite

struct StandingPartsTests {
    private func parts(_ groups: [[Int]]) -> [[Int]] {
        StandingParts(groups.map { $0.map { LevelPlace(ladder: $0, level: 0) } }).parts
    }

    @Test func whatSharesALadderStaysTogether() {
        #expect(parts([[5, 6], [0, 1], [6, 7], [1, 0], [2, 3], [7, 5]]) == [[0, 2, 5], [1, 3], [4]])
        #expect(parts([[0, 1], [2, 3], [1, 2]]) == [[0, 1, 2]])
        #expect(parts([[4, 4]]) == [[0]])
        #expect(parts([]).isEmpty)
    }
}
