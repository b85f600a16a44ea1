import LadderModel
import Testing

@testable import LadderSite

struct StandingOrderTests {
    private func order(_ groups: [[(ladder: Int, level: Int)]]) -> [Int] {
        StandingOrder(groups.map { $0.map { LevelPlace(ladder: $0.ladder, level: $0.level) } }).order
    }

    @Test func whatALaterLadderHasBelowComesFirst() {
        #expect(order([[(0, 2), (1, 3)], [(0, 4), (1, 5)], [(1, 1), (2, 0)], [(1, 4), (2, 3)]]) == [2, 0, 3, 1])
    }

    @Test func withoutAWordFromTheLaddersTheOrderStays() {
        #expect(order([[(0, 1), (1, 1)], [(2, 0), (3, 0)]]) == [0, 1])
        #expect(order([]).isEmpty)
    }

    @Test func laddersThatContradictEachOtherStillHaveAnOrder() {
        #expect(order([[(0, 1), (1, 2)], [(0, 2), (1, 1)], [(0, 3), (1, 3)]]) == [0, 1, 2])
        #expect(order([[(0, 1), (0, 2)], [(0, 2), (0, 3)]]).sorted() == [0, 1])
    }
}
