internal import LadderSource

/// Merges what a level inherits with what it states: FORMAT's section on inheritance.
struct LevelMerger {
    private let pool: ExpectationPool
    private var tables: [Int: CategoryTable] = [:]
    private(set) var resolved: [InheritanceNode: MergedLevel]
    /// What each expectation replaces.
    private(set) var replaced: [Int: [Int]] = [:]
    /// Those that repeat what another parent brings: each is reported once, at whichever level the two meet.
    private var hiddenByParents: Set<Int> = []

    /// - Parameter steps: how many there will be.
    init(pool: ExpectationPool, steps: Int) {
        self.pool = pool
        resolved = Dictionary(minimumCapacity: steps)
    }

    /// - Parameter step: its sources are resolved already.
    mutating func resolve(_ step: InheritanceStep, _ diagnostics: inout Diagnostics) {
        let ladder = pool.ladders[step.node.ladder]
        let level = step.node.level.map { ladder.levels[$0] }
        if level?.sameAs != nil {
            resolved[step.node] = step.sources.first.flatMap { resolved[$0] }
            return
        }
        let place = Place(ladder: step.node.ladder, name: level?.name ?? ladder.title, span: level?.span ?? ladder.span)
        var result = merge(step.sources, at: place, &diagnostics)
        if let level { drop(level, from: &result, place, &diagnostics) }
        let cells = (level?.content ?? ladder.allLevels?.content)?.cells ?? []
        let start = pool.index(of: 0, in: place.ladder)
        for (category, cell) in cells.enumerated() {
            let own = cell.expectations
            add(start + own.lowerBound..<start + own.upperBound, category, to: &result, &diagnostics)
        }
        resolved[step.node] = result
    }

    /// Where expectations are merged, for messages.
    private struct Place {
        let ladder: Int
        let name: String
        let span: SourceSpan
    }

    /// What holds at each source in turn, but for what another one replaced or dropped.
    private mutating func merge(
        _ sources: [InheritanceNode], at place: Place, _ diagnostics: inout Diagnostics
    ) -> MergedLevel {
        var result = MergedLevel(holds: [])
        var conflicts: [RemovalHistory.Conflict] = []
        var columns = [[Column]](repeating: [], count: categories(of: place.ladder).count)
        for source in sources {
            guard let level = resolved[source] else { continue }
            result.history.merge(level.history, &conflicts)
            for category in Array(pool.ladders[source.ladder].categories.indices) + level.undeclared
            where category < level.holds.count && !level.holds[category].isEmpty {
                let own = self.category(category, of: source.ladder, in: place.ladder)
                if own >= columns.count { columns += repeatElement([], count: own + 1 - columns.count) }
                if columns[own].isEmpty, own >= pool.ladders[place.ladder].categories.count {
                    result.undeclared.append(own)
                }
                columns[own].append(Column(holds: level.holds[category], history: level.history))
            }
        }
        report(conflicts, in: result.history, at: place, &diagnostics)
        result.holds.reserveCapacity(columns.count)
        for parts in columns { result.holds.append(parts.isEmpty ? [] : merge(parts, in: result, &diagnostics)) }
        return result
    }

    /// What a source brings of a category.
    private struct Column {
        let holds: [Int]
        let history: RemovalHistory
    }

    /// A source's own list wherever that is all: what is inherited unchanged is shared.
    private mutating func merge(
        _ parts: [Column], in level: MergedLevel, _ diagnostics: inout Diagnostics
    ) -> [Int] {
        // What begins with all the others, as a level's list does with that of the block for all levels, is the result.
        if let last = parts.last, last.history === level.history,
            parts.dropLast().allSatisfy({ last.holds.starts(with: $0.holds) })
        {
            return last.holds
        }
        var holds: [Int] = []
        var seen: Set<Int> = []
        var said: [TextIdentity: Int] = [:]
        for expectation in parts.lazy.flatMap(\.holds) {
            guard let current = level.history.current(expectation), seen.insert(current).inserted else { continue }
            let identity = pool.identity(of: current)
            if let first = said[identity] {
                if hiddenByParents.insert(current).inserted {
                    Repetition(repeated: pool[current], first: pool[first]).reportID(&diagnostics)
                }
            } else {
                said[identity] = current
                holds.append(current)
            }
        }
        return parts.first { $0.holds == holds }?.holds ?? holds
    }

    private mutating func add(
        _ own: Range<Int>, _ category: Int, to result: inout MergedLevel, _ diagnostics: inout Diagnostics
    ) {
        guard !own.isEmpty else { return }
        var column = HeldColumn(result.holds[category], adding: own, in: pool)
        var repetitions: [Int] = []
        for own in own {
            switch column.add(own) {
            case .added: break
            case .repeats: repetitions.append(own)
            case .replaces(let old, let repeated):
                replaced[own] = old
                for old in old { result.history.remove(old, replacedBy: own) }
                if let repeated { Repetition(repeated: pool[repeated], first: pool[own]).report(&diagnostics) }
            }
        }
        // What they repeat may have been replaced since.
        for own in repetitions {
            if case .repeats(let first) = column.add(own) {
                Repetition(repeated: pool[own], first: pool[first]).report(&diagnostics)
            }
        }
        result.holds[category] = column.takeExpectations()
    }

    // MARK: Categories

    func categories(of ladder: Int) -> [Category] { tables[ladder]?.categories ?? pool.ladders[ladder].categories }

    /// The place of a ladder's category among another's.
    mutating func category(_ category: Int, of source: Int, in ladder: Int) -> Int {
        guard source != ladder else { return category }
        let sought = categories(of: source)[category]
        return tables[ladder, default: CategoryTable(pool.ladders[ladder])].place(of: sought)
    }

    private func drop(
        _ level: Level, from result: inout MergedLevel, _ place: Place, _ diagnostics: inout Diagnostics
    ) {
        guard !level.drop.isEmpty else { return }
        let dropper = ExpectationDropper(pool: pool, ladder: place.ladder, categories: categories(of: place.ladder))
        dropper.drop(level, from: &result, &diagnostics)
    }

    /// Reports those of which what took the expectation's place says two things in the end.
    private func report(
        _ conflicts: [RemovalHistory.Conflict], in history: RemovalHistory, at place: Place,
        _ diagnostics: inout Diagnostics
    ) {
        var told: Set<Set<Int>> = []
        for conflict in conflicts {
            let ends = [conflict.first, conflict.second].map { (replacement: $0, end: history.current($0)) }
            guard ends[0].end.map(pool.identity) != ends[1].end.map(pool.identity) else { continue }
            let replacements = ends.map { $0.end ?? $0.replacement }
            // Three sources can bring the same two.
            guard told.insert(Set(replacements)).inserted else { continue }
            diagnostics.report(
                LadderRule.conflictingReplacements,
                "\(place.name) inherits two different replacements of “\(pool[conflict.old].id)”", at: place.span,
                notes: [
                    .init("replaced here", at: pool[replacements[0]].span.firstLine),
                    .init("and here", at: pool[replacements[1]].span.firstLine),
                ],
                help: ["give one of the two another id, or let \(place.name) inherit from one of the levels alone"])
        }
    }
}
