/// Compares what holds at two levels.
struct TransitionFinder {
    let pool: ExpectationPool
    /// What each expectation replaces.
    let replaced: [Int: [Int]]
    /// Whether what holds no more counts for nothing.
    var dropsNothing = false

    /// - Parameters:
    ///   - before: what holds at the level that one leaves, by the categories of the other.
    ///   - after: what holds at the level that one comes to.
    func transition(
        from: LevelPlace?, holding before: [[Int]], to: LevelPlace, holding after: [[Int]]
    ) -> TransitionDraft {
        var new: [[Int]] = []
        var strengthened: [[Transition.Strengthening]] = []
        var dropped: [[Int]] = []
        var continuing: [[Int]] = []
        var restated: [Int: Int] = [:]
        new.reserveCapacity(after.count)
        strengthened.reserveCapacity(after.count)
        dropped.reserveCapacity(after.count)
        continuing.reserveCapacity(after.count)
        for (before, after) in zip(before, after) {
            if let added = additions(to: before, in: after) {
                new.append(added)
                strengthened.append([])
                dropped.append([])
                continuing.append(before)
                continue
            }
            let held = Set(before)
            let same = restatements(of: before, in: after)
            var gone = held.subtracting(after).subtracting(same.values)
            var categoryNew: [Int] = []
            var categoryStrengthened: [Transition.Strengthening] = []
            for expectation in after where !held.contains(expectation) && same[expectation] == nil {
                var old = nearestPredecessors(of: expectation, in: held)
                if old.isEmpty { old = namesakes(of: expectation, among: before.filter(gone.contains)) }
                if old.isEmpty {
                    categoryNew.append(expectation)
                } else {
                    categoryStrengthened.append(.init(new: expectation, old: old))
                    gone.subtract(old)
                }
            }
            new.append(categoryNew)
            strengthened.append(categoryStrengthened)
            dropped.append(dropsNothing ? [] : before.filter(gone.contains))
            // Mostly all that held, whose list is shared then.
            let stays = after.filter { held.contains($0) || same[$0] != nil }
            continuing.append(stays == before ? before : stays == after ? after : stays)
            restated.merge(same) { first, _ in first }
        }
        return TransitionDraft(
            from: from, to: to, new: new, strengthened: strengthened, dropped: dropped, continuing: continuing,
            restated: restated)
    }

    /// What comes behind all that held, where that is the whole difference, as at most levels.
    private func additions(to before: [Int], in after: [Int]) -> [Int]? {
        guard after.starts(with: before) else { return nil }
        let added = after[before.count...]
        return replaced.isEmpty || added.allSatisfy { replaced[$0] == nil } ? Array(added) : nil
    }

    // MARK: Levels that state what held before

    /// What is expected after in the very words of something before, with that. Whoever replaces it means a change.
    private func restatements(of before: [Int], in after: [Int]) -> [Int: Int] {
        let (held, holds) = (Set(before), Set(after))
        var said: [TextIdentity: Int] = [:]
        for old in before where !holds.contains(old) { said[pool.identity(of: old)] = old }
        var restatements: [Int: Int] = [:]
        for new in after where !held.contains(new) && replaced[new] == nil {
            restatements[new] = said.removeValue(forKey: pool.identity(of: new))
        }
        return restatements
    }

    /// Those that have the id of an expectation, written in both places.
    private func namesakes(of expectation: Int, among candidates: [Int]) -> [Int] {
        let new = pool[expectation]
        guard new.hasWrittenID else { return [] }
        // What one of them replaced is no stronger one: it holds again, or still.
        return candidates.filter {
            pool[$0].hasWrittenID && pool[$0].id == new.id && nearestPredecessors(of: $0, in: [expectation]).isEmpty
        }
    }

    // MARK: Replacements

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
