internal import LadderSource

/// Puts together what was resolved of a ladder's levels, and compares each with those that lead to it.
struct ResolvedLadderAssembler {
    let pool: ExpectationPool
    let order: InheritanceOrder
    var merger: LevelMerger

    mutating func ladder(_ place: Int) -> ResolvedLadder {
        let ladder = pool.ladders[place]
        let all = merger.categories(of: place)
        let nodes = [InheritanceNode(ladder: place)] + ladder.levels.indices.map { .init(ladder: place, level: $0) }
        let levels = nodes.map { merger.resolved[$0] ?? MergedLevel(holds: []) }
        let transitions = ladder.levels.indices.flatMap { arrivals(at: LevelPlace(ladder: place, level: $0)) }
        // What is reached and brings nothing is no category of the ladder.
        let kept = ordered(levels, in: ladder).filter { category in
            category < ladder.categories.count || levels.contains { Self.has(category, $0.holds) }
                || transitions.contains { Self.has(category, $0.dropped) }
        }
        let first = pool.index(of: 0, in: place)
        var columns = ExpectationColumnStore.Builder(own: first..<first + ladder.expectations.count)
        let holds = levels.reversed().map { columns.add(Self.choose(kept, of: $0.holds)) }
        let ways = transitions.map { $0.narrowed(to: kept) }
        let changes = ways.map { way in
            (new: columns.add(way.new), dropped: columns.add(way.dropped), continuing: columns.add(way.continuing))
        }
        let store = columns.build()
        let resolved = holds.reversed().map { ResolvedLevel(holds: ExpectationColumns(store, $0)) }
        // Where nothing is strengthened, as at most levels, all share this.
        let none = kept.map { _ in [Transition.Strengthening]() }
        return ResolvedLadder(
            ladder: ladder, place: place, pool: pool, extends: order.references[place].extends.map(\.ladder),
            categories: kept.map { all[$0] }, allLevels: resolved[0], levels: resolved.dropFirst().packed,
            transitions: zip(ways, changes).map { way, change in
                Transition(
                    from: way.from, to: way.to, new: ExpectationColumns(store, change.new),
                    strengthened: way.strengthened == none ? none : way.strengthened,
                    dropped: ExpectationColumns(store, change.dropped),
                    continuing: ExpectationColumns(store, change.continuing), restated: way.restated)
            },
            replaced: merger.replaced)
    }

    /// The ladder's own categories, then the others in the order in which levels get them, whatever else was resolved.
    private func ordered(_ levels: [MergedLevel], in ladder: Ladder) -> [Int] {
        var order = Array(ladder.categories.indices)
        var seen = Set(order)
        for level in levels { order += level.undeclared.filter { seen.insert($0).inserted } }
        return order
    }

    private static func has(_ category: Int, _ columns: [[Int]]) -> Bool {
        category < columns.count && !columns[category].isEmpty
    }

    private static func choose(_ kept: [Int], of holds: [[Int]]) -> [[Int]] {
        kept.elementsEqual(holds.indices) ? holds : kept.map { $0 < holds.count ? holds[$0] : [] }
    }

    private mutating func arrivals(at place: LevelPlace) -> [TransitionDraft] {
        // What a level that is still to be written will leave out, nobody knows.
        let level = pool.ladders[place.ladder].levels[place.level]
        let isUnwritten = level.isDraft && level.sameAs == nil && level.content.isEmpty && level.drop.isEmpty
        let finder = TransitionFinder(pool: pool, replaced: merger.replaced, dropsNothing: isUnwritten)
        let after = holds(of: .init(ladder: place.ladder, level: place.level), in: place.ladder)
        let leading = leading(to: place)
        guard !leading.isEmpty else {
            let before = holds(of: .init(ladder: place.ladder), in: place.ladder)
            return [finder.transition(from: nil, holding: before, to: place, holding: after)]
        }
        return leading.map { from in
            let before = holds(of: .init(ladder: from.ladder, level: from.level), in: place.ladder)
            return finder.transition(from: from, holding: before, to: place, holding: after)
        }
    }

    /// The levels that it inherits from; for one that starts afresh, the level before it on its track.
    private func leading(to place: LevelPlace) -> [LevelPlace] {
        let level = pool.ladders[place.ladder].levels[place.level]
        let parents = level.sameAs == nil ? order.parents(of: place.level, in: place.ladder) : []
        if parents.count > 1 { return nearest(parents) }
        if !parents.isEmpty { return parents }
        let previous =
            level.sameAs == nil
            ? order.previous(of: place.level, in: place.ladder)
            : pool.ladders[place.ladder].levels[..<place.level].lastIndex { $0.track == level.track }
        return previous.map { [LevelPlace(ladder: place.ladder, level: $0)] } ?? []
    }

    /// Those that no other one builds on: from one further down the way leads by the nearer ones.
    private func nearest(_ parents: [LevelPlace]) -> [LevelPlace] {
        var builtOn: Set<LevelPlace> = []
        var pending = parents
        while let next = pending.popLast() {
            for parent in order.parents(of: next.level, in: next.ladder) where builtOn.insert(parent).inserted {
                pending.append(parent)
            }
        }
        return parents.filter { !builtOn.contains($0) }
    }

    /// What holds at a level by the categories of a ladder, its own or another.
    private mutating func holds(of node: InheritanceNode, in ladder: Int) -> [[Int]] {
        let count = merger.categories(of: ladder).count
        let all = merger.resolved[node]?.holds ?? []
        if node.ladder == ladder, all.count == count { return all }
        var holds = Array(repeating: [Int](), count: count)
        for (category, held) in all.enumerated() where !held.isEmpty {
            let own = merger.category(category, of: node.ladder, in: ladder)
            // What stands alone is shared.
            if holds[own].isEmpty { holds[own] = held } else { holds[own] += held }
        }
        return holds
    }
}
