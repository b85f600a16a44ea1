internal import LadderSource

/// Puts levels into an order in which each comes after all that it inherits from.
struct InheritanceOrder {
    let ladders: [Ladder]
    let references: [LadderReferences]

    /// The order for a group of ladders, or nil with a diagnostic for a cycle.
    func find(_ group: [Int], _ diagnostics: inout Diagnostics) -> [InheritanceStep]? {
        var steps: [InheritanceStep] = []
        let nodes = group.flatMap { ladder in
            [InheritanceNode(ladder: ladder)]
                + ladders[ladder].levels.indices.map { InheritanceNode(ladder: ladder, level: $0) }
        }
        steps.reserveCapacity(nodes.count)
        // Of those that have been come to: the others are on the path.
        var isDone = [InheritanceNode: Bool](minimumCapacity: nodes.count)
        for start in nodes where isDone[start] == nil {
            var path = [(step: InheritanceStep(node: start, sources: sources(of: start)), next: 0)]
            isDone[start] = false
            while let top = path.last {
                guard top.next < top.step.sources.count else {
                    isDone[top.step.node] = true
                    steps.append(top.step)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let source = top.step.sources[top.next]
                switch isDone[source] {
                case true?: break
                case false?:
                    let nodes = path.map(\.step.node)
                    let start = nodes.firstIndex(of: source) ?? 0
                    report(Array(nodes[start...]) + [source], &diagnostics)
                    return nil
                case nil:
                    isDone[source] = false
                    path.append((InheritanceStep(node: source, sources: sources(of: source)), 0))
                }
            }
        }
        return steps
    }

    private func sources(of node: InheritanceNode) -> [InheritanceNode] {
        guard let level = node.level else {
            return references[node.ladder].extends.map { InheritanceNode(ladder: $0.ladder) }
        }
        if let sameAs = ladders[node.ladder].levels[level].sameAs {
            return [InheritanceNode(ladder: node.ladder, level: sameAs)]
        }
        return [InheritanceNode(ladder: node.ladder)]
            + parents(of: level, in: node.ladder).map { InheritanceNode(ladder: $0.ladder, level: $0.level) }
    }

    /// The levels that a level inherits from; not for one that is the same as another.
    func parents(of level: Int, in ladder: Int) -> [LevelPlace] {
        references[ladder].parents[level]
            ?? previous(of: level, in: ladder).map { [LevelPlace(ladder: ladder, level: $0)] } ?? []
    }

    /// The level before one on its track; one that is the same as this has nothing to pass on.
    func previous(of level: Int, in ladder: Int) -> Int? {
        let levels = ladders[ladder].levels
        return levels[..<level].lastIndex { $0.sameAs != level && $0.track == levels[level].track }
    }

    // MARK: Cycles

    private func report(_ cycle: [InheritanceNode], _ diagnostics: inout Diagnostics) {
        let isWithinOne = cycle.allSatisfy { $0.ladder == cycle[0].ladder && $0.level != nil }
        let names = cycle.map { name(of: $0, isWithinOne) }
        let isSameness = cycle.allSatisfy { level(of: $0)?.sameAs != nil }
        let what =
            isSameness
            ? "levels are the same as" : cycle.contains { $0.level != nil } ? "levels inherit from" : "ladders extend"
        let spans = zip(cycle, cycle.dropFirst()).map(span)
        diagnostics.report(
            LadderRule.inheritanceCycle, "these \(what) each other: \(names.joined(separator: " → "))", at: spans[0],
            notes: zip(names, spans).dropFirst().map { .init("by way of \($0)", at: $1) },
            help: [
                isSameness
                    ? "write the text of one of them, and remove its `same-as`"
                    : isWithinOne
                        ? "a level inherits from the level before it unless `inherits:` says otherwise"
                        : "remove one of these steps from `extends` or `inherits`"
            ])
    }

    private func level(of node: InheritanceNode) -> Level? { node.level.map { ladders[node.ladder].levels[$0] } }

    private func name(of node: InheritanceNode, _ isWithinOne: Bool) -> String {
        let ladder = ladders[node.ladder]
        guard let level = node.level else { return ladder.id }
        return isWithinOne ? ladder.levels[level].name : "\(ladder.id)/\(ladder.levels[level].id)"
    }

    /// Where a step to the next one is written.
    private func span(_ node: InheritanceNode, _ next: InheritanceNode) -> SourceSpan {
        guard let level = node.level else {
            return references[node.ladder].extends.first { $0.ladder == next.ladder }?.span
                ?? ladders[node.ladder].file.span(0..<0)
        }
        return ladders[node.ladder].levels[level].span
    }
}
