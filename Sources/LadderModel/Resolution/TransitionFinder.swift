/// Compares what holds at two levels.
struct TransitionFinder {
    let levels: [ResolvedLevel]
    let replaced: [Int?]

    func transition(from: Int, to: Int) -> Transition {
        var new: [[Int]] = []
        var strengthened: [[Transition.Strengthening]] = []
        var dropped: [[Int]] = []
        var continuing: [[Int]] = []
        for (before, after) in zip(levels[from].holds, levels[to].holds) {
            let held = Set(before)
            var gone = held
            var categoryNew: [Int] = []
            var categoryStrengthened: [Transition.Strengthening] = []
            for expectation in after where !held.contains(expectation) {
                if let old = ancestor(of: expectation, in: held) {
                    categoryStrengthened.append(.init(new: expectation, old: old))
                    gone.remove(old)
                } else {
                    categoryNew.append(expectation)
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

    /// What an expectation replaces, at once or by way of others, among those that held.
    private func ancestor(of expectation: Int, in held: Set<Int>) -> Int? {
        var current = replaced[expectation]
        while let old = current {
            if held.contains(old) { return old }
            current = replaced[old]
        }
        return nil
    }
}
