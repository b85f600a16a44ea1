internal import LadderModel

/// Puts groups of equivalent levels in an order that agrees with each ladder's own, as far as the ladders agree.
struct StandingOrder {
    /// The groups' indices, the lowest standing first.
    let order: [Int]

    /// - Parameter groups: in the order that counts where no ladder tells two of them apart.
    init(_ groups: [[LevelPlace]]) {
        let places = groups.enumerated().flatMap { group, places in places.map { ($0, group) } }
        var above: [Set<Int>] = Array(repeating: [], count: groups.count)
        var below = Array(repeating: 0, count: groups.count)
        for ladder in Dictionary(grouping: places, by: { $0.0.ladder }).values {
            let rungs = ladder.sorted { $0.0.level < $1.0.level }.map(\.1)
            for (lower, upper) in zip(rungs, rungs.dropFirst())
            where lower != upper && above[lower].insert(upper).inserted {
                below[upper] += 1
            }
        }
        var order: [Int] = []
        var waiting = Array(groups.indices)
        // Where ladders contradict each other, the first of those that wait goes on.
        while let next = waiting.first(where: { below[$0] == 0 }) ?? waiting.first {
            order.append(next)
            waiting.removeAll { $0 == next }
            for upper in above[next] { below[upper] -= 1 }
        }
        self.order = order
    }
}
