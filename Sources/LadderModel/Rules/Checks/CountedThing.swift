/// What prose may count of a ladder, and the numbers that are right.
struct CountedThing {
    /// Several may be right: with drafts or without, of one track or of all.
    let counts: Set<Int>
    /// The number that the ladder's source shows.
    let total: Int

    static func levels(of resolved: ResolvedLadder) -> CountedThing? {
        let levels = resolved.ladder.levels
        guard !levels.isEmpty else { return nil }
        var sets = [levels]
        sets += Dictionary(grouping: levels, by: \.track).values
        // Tracks may show in names alone: IC1, IC2, M1, M2.
        sets += Dictionary(grouping: levels) { $0.name.prefix { !$0.isNumber } }.values
        let counts = sets.flatMap { levels in
            let finished = levels.filter { !$0.isDraft }
            return [levels, finished].flatMap { [$0.count, $0.count { $0.sameAs == nil }] }
        }
        return CountedThing(counts: Set(counts), total: levels.count)
    }

    static func categories(of resolved: ResolvedLadder) -> CountedThing? {
        let own = resolved.ladder.categories
        guard let first = own.first, own.count > 1 || !first.name.isEmpty else { return nil }
        let groups = Dictionary(grouping: own) { $0.group }
        let counts = [own.count, resolved.categories.count, groups.count] + groups.values.map(\.count)
        return CountedThing(counts: Set(counts), total: own.count)
    }
}
