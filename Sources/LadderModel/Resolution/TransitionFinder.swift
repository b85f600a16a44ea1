/// Compares what holds at two levels.
struct TransitionFinder {
    /// What each expectation replaces.
    let replaced: [Int: [Int]]

    /// - Parameters:
    ///   - before: what holds at the level that one leaves, by the categories of the other.
    ///   - after: what holds at the level that one comes to.
    func transition(
        from: LevelPlace?, holding before: [[Int]], to: LevelPlace, holding after: [[Int]]
    ) -> Transition {
        var new: [[Int]] = []
        var strengthened: [[Transition.Strengthening]] = []
        var dropped: [[Int]] = []
        var continuing: [[Int]] = []
        for (before, after) in zip(before, after) {
            let held = Set(before)
            var gone = held
            var categoryNew: [Int] = []
            var categoryStrengthened: [Transition.Strengthening] = []
            for expectation in after where !held.contains(expectation) {
                let old = nearestPredecessors(of: expectation, in: held)
                if old.isEmpty {
                    categoryNew.append(expectation)
                } else {
                    categoryStrengthened.append(.init(new: expectation, old: old))
                    gone.subtract(old)
                }
            }
            let holdsAfter = Set(after)
            new.append(categoryNew)
            strengthened.append(categoryStrengthened)
            dropped.append(before.filter { gone.contains($0) && !holdsAfter.contains($0) })
            continuing.append(after.filter(held.contains))
        }
        return Transition(
            from: from, to: to, new: new, strengthened: strengthened, dropped: dropped, continuing: continuing)
    }

    /// What an expectation replaces, at once or by way of others, among those that held; the nearest on each way.
    private func nearestPredecessors(of expectation: Int, in held: Set<Int>) -> [Int] {
        var nearest: [Int] = []
        var pending = replaced[expectation] ?? []
        var seen = Set(pending)
        var next = 0
        while next < pending.count {
            let old = pending[next]
            next += 1
            if held.contains(old) {
                nearest.append(old)
            } else {
                pending += (replaced[old] ?? []).filter { seen.insert($0).inserted }
            }
        }
        return nearest
    }
}
