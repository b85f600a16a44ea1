import Testing

@testable import LadderModel

struct RemovalHistoryTests {
    @Test func whatReplacedIsFollowedToItsEnd() {
        var history = RemovalHistory()
        history.remove(1, replacedBy: 5)
        history.remove(5, replacedBy: 9)
        history.remove(2)
        #expect([0, 1, 2, 5, 9].map { history.current($0) } == [0, 9, nil, 9, 9])
        // A drop elsewhere doesn't undo a replacement.
        history.remove(1)
        #expect(history.current(1) == 9)
    }

    @Test func twoReplacementsConflict() {
        var first = RemovalHistory()
        var second = RemovalHistory()
        for old in [7, 3, 64] {
            first.remove(old, replacedBy: 100)
            second.remove(old, replacedBy: old == 64 ? 100 : 200)
        }
        var conflicts: [RemovalHistory.Conflict] = []
        first.merge(second, &conflicts)
        #expect(conflicts.map(\.old) == [3, 7])
        #expect(conflicts.allSatisfy { $0.first == 100 && $0.second == 200 })
        #expect(first.current(3) == 200)
    }

    @Test func whatIsInheritedIsShared() {
        var history = RemovalHistory()
        for old in 0..<1000 { history.remove(old * 37) }
        var later = history
        later.remove(5, replacedBy: 2000)
        var conflicts: [RemovalHistory.Conflict] = []
        var merged = history
        merged.merge(later, &conflicts)
        #expect(merged === later)
        merged.merge(history, &conflicts)
        #expect(merged === later && conflicts.isEmpty)
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func holdsWhatAPlainTableHolds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var plain = Array(repeating: Set<Int>(), count: 3)
        var histories = Array(repeating: RemovalHistory(), count: 3)
        var conflicts: [RemovalHistory.Conflict] = []
        for _ in 0..<60 {
            let (one, other) = (random.number(0...2), random.number(0...2))
            if random.happens(70) {
                let old = random.happens(50) ? random.number(0...20) : random.number(0...1_000_000)
                plain[one].insert(old)
                histories[one].remove(old)
            } else {
                plain[one].formUnion(plain[other])
                histories[one].merge(histories[other], &conflicts)
            }
        }
        #expect(conflicts.isEmpty)
        for expectation in Array(0...20) + plain.flatMap(\.self) {
            for (history, plain) in zip(histories, plain) {
                #expect((history.current(expectation) == nil) == plain.contains(expectation), "\(expectation)")
            }
        }
    }
}
