/// Ladders that need each other, directly or by way of others: each group is resolved by itself.
struct LadderGroups {
    /// The indices of each group's ladders, in order.
    let groups: [[Int]]

    init(_ references: [LadderReferences]) {
        var leaders = Array(references.indices)
        func leader(of ladder: Int) -> Int {
            var current = ladder
            while leaders[current] != current {
                leaders[current] = leaders[leaders[current]]
                current = leaders[current]
            }
            return current
        }
        for (ladder, references) in references.enumerated() {
            for other in references.ladders(besides: ladder) {
                let pair = (leader(of: ladder), leader(of: other))
                leaders[max(pair.0, pair.1)] = min(pair.0, pair.1)
            }
        }
        var members: [Int: [Int]] = [:]
        for ladder in references.indices { members[leader(of: ladder), default: []].append(ladder) }
        groups = members.values.sorted { $0[0] < $1[0] }
    }
}
