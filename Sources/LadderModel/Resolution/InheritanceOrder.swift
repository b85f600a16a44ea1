internal import LadderSource

/// Puts a ladder's levels into an order in which each comes after all that it inherits from.
struct InheritanceOrder {
    struct Step: Equatable {
        let level: Int
        /// The levels that it inherits from; for a level that is the same as another, that one alone.
        let parents: [Int]
    }

    let ladder: Ladder

    /// The order, or nil with a diagnostic for a cycle.
    func find(_ diagnostics: inout Diagnostics) -> [Step]? {
        var steps: [Step] = []
        var isDone = Array(repeating: false, count: ladder.levels.count)
        for start in ladder.levels.indices where !isDone[start] {
            var path: [(level: Int, parents: [Int], next: Int)] = [(start, parents(of: start), 0)]
            while let top = path.last {
                guard top.next < top.parents.count else {
                    isDone[top.level] = true
                    steps.append(Step(level: top.level, parents: top.parents))
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let parent = top.parents[top.next]
                if let index = path.firstIndex(where: { $0.level == parent }) {
                    report(path[index...].map(\.level) + [parent], &diagnostics)
                    return nil
                }
                if !isDone[parent] { path.append((parent, parents(of: parent), 0)) }
            }
        }
        return steps
    }

    private func parents(of index: Int) -> [Int] {
        let level = ladder.levels[index]
        if let sameAs = level.sameAs { return [sameAs] }
        switch level.parents {
        case .previous:
            // A level before it that is the same as this one has nothing to pass on.
            return ladder.levels[..<index].lastIndex { $0.sameAs != index }.map { [$0] } ?? []
        case .levels(let parents): return parents
        }
    }

    private func report(_ cycle: [Int], _ diagnostics: inout Diagnostics) {
        let names = cycle.map { ladder.levels[$0].name }.joined(separator: " → ")
        diagnostics.report(
            LadderRule.inheritanceCycle, "these levels inherit from each other: \(names)",
            at: ladder.levels[cycle[0]].span,
            notes: cycle.dropFirst().dropLast().map { index in
                .init("by way of \(ladder.levels[index].name)", at: ladder.levels[index].span)
            },
            help: ["a level inherits from the level before it unless `inherits:` says otherwise"])
    }
}
