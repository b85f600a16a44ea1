/// Puts levels of the same standing together: what is said of two of them holds both ways, and passes on.
struct EquivalentLevels {
    private var leaders: [LevelPlace: LevelPlace] = [:]

    mutating func join(_ first: LevelPlace, _ second: LevelPlace) {
        let (first, second) = (leader(of: first), leader(of: second))
        // Also marks a level that stands for itself so far.
        leaders[first] = first
        leaders[second] = first
    }

    /// Each group in the order of its ladders and levels, and the groups in that of their first.
    func groups() -> [[LevelPlace]] {
        var joined = self
        return Dictionary(grouping: leaders.keys) { joined.leader(of: $0) }.values
            .map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// Shortens the way for the next time.
    private mutating func leader(of place: LevelPlace) -> LevelPlace {
        var leader = place
        while let next = leaders[leader], next != leader { leader = next }
        var place = place
        while let next = leaders[place], next != leader {
            leaders[place] = leader
            place = next
        }
        return leader
    }
}
