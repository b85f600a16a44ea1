internal import LadderSource

/// Merges what a level inherits with what it states.
struct LevelMerger {
    private let ladder: Ladder
    private let identities: [TextIdentity]
    private let allLevels: [[Int]]
    private(set) var levels: [Int: ResolvedLevel] = [:]
    /// What each expectation replaces.
    private(set) var predecessors: [[Int]]
    /// Those that repeat what another parent brings: each is reported once, at whichever level the two meet.
    private var hiddenByParents: Set<Int> = []

    init(ladder: Ladder) {
        self.ladder = ladder
        identities = ladder.expectations.map(\.identity)
        predecessors = Array(repeating: [], count: ladder.expectations.count)
        let none = Array(repeating: [Int](), count: ladder.categories.count)
        allLevels = ladder.allLevels?.content.cells.map(\.expectations) ?? none
    }

    /// - Parameter parents: levels that are resolved already.
    mutating func resolve(_ index: Int, parents: [Int], _ diagnostics: inout Diagnostics) {
        let level = ladder.levels[index]
        let inherited = parents.compactMap { levels[$0] }
        if level.sameAs != nil {
            levels[index] = inherited.first
            return
        }
        var result = merge(inherited, at: level, &diagnostics)
        drop(level, from: &result, &diagnostics)
        for category in ladder.categories.indices { addOwn(of: level, category, to: &result, &diagnostics) }
        levels[index] = result
    }

    /// The all-levels block, then what holds at each parent, but for what another parent replaced or dropped.
    private mutating func merge(
        _ parents: [ResolvedLevel], at level: Level, _ diagnostics: inout Diagnostics
    ) -> ResolvedLevel {
        var result = ResolvedLevel(holds: [], removed: [], replacements: [:])
        for parent in parents {
            result.removed.formUnion(parent.removed)
            for (old, new) in parent.replacements.sorted(by: { $0.key < $1.key }) {
                if let other = result.replacements[old], other != new {
                    reportConflict(old, other, new, at: level, &diagnostics)
                }
                result.replacements[old] = new
            }
        }
        result.holds = ladder.categories.indices.map { category in
            var holds: [Int] = []
            var seen: Set<Int> = []
            var said: [TextIdentity: Int] = [:]
            for expectation in ([allLevels] + parents.map(\.holds)).flatMap({ $0[category] }) {
                guard let current = current(expectation, in: result), seen.insert(current).inserted else { continue }
                if let first = said[identities[current]] {
                    if hiddenByParents.insert(current).inserted {
                        let repeated = ladder.expectations[current]
                        Repetition(repeated: repeated, first: ladder.expectations[first]).reportID(&diagnostics)
                    }
                } else {
                    said[identities[current]] = current
                    holds.append(current)
                }
            }
            return holds
        }
        return result
    }

    /// What stands in an expectation's place: itself, what replaced it, or nothing.
    private func current(_ expectation: Int, in level: ResolvedLevel) -> Int? {
        var current = expectation
        while level.removed.contains(current) {
            guard let next = level.replacements[current] else { return nil }
            current = next
        }
        return current
    }

    private mutating func addOwn(
        of level: Level, _ category: Int, to result: inout ResolvedLevel, _ diagnostics: inout Diagnostics
    ) {
        var held = Dictionary(
            result.holds[category].map { (identities[$0], $0) }, uniquingKeysWith: { first, _ in first })
        for own in level.content.cells[category].expectations {
            let expectation = ladder.expectations[own]
            if expectation.hasWrittenID,
                let place = result.holds[category].firstIndex(where: { replaces(expectation, $0) })
            {
                // Several parents may each have brought an expectation of that id.
                let all = result.holds[category].filter { replaces(expectation, $0) }
                predecessors[own] = all
                result.holds[category][place] = own
                result.holds[category].removeAll { all.contains($0) }
                for old in all {
                    result.removed.insert(old)
                    result.replacements[old] = own
                    held[identities[old]] = nil
                }
                held[identities[own]] = own
            } else if let first = held[identities[own]] {
                Repetition(repeated: expectation, first: ladder.expectations[first]).report(&diagnostics)
            } else {
                held[identities[own]] = own
                result.holds[category].append(own)
            }
        }
    }

    private func replaces(_ expectation: Expectation, _ held: Int) -> Bool {
        ladder.expectations[held].hasWrittenID && ladder.expectations[held].id == expectation.id
    }

    // MARK: Drop

    private func drop(_ level: Level, from result: inout ResolvedLevel, _ diagnostics: inout Diagnostics) {
        for name in level.drop {
            guard let (category, id) = target(name, &diagnostics) else { continue }
            let named = result.holds[category].filter { ladder.expectations[$0].id == id }
            let written = named.filter { ladder.expectations[$0].hasWrittenID }
            let matches = written.isEmpty ? named : written
            switch matches.count {
            case 1:
                result.holds[category].removeAll { $0 == matches[0] }
                result.removed.insert(matches[0])
            case 0: reportUnknown(name, id, in: result.holds[category], level, category, &diagnostics)
            default:
                diagnostics.report(
                    LadderRule.ambiguousDrop, "“\(name.text)” means \(matches.count) expectations", at: name.span,
                    notes: matches.map { .init("this is one", at: ladder.expectations[$0].span.firstLine) },
                    help: ["write an id `{#…}` at the end of the one that is meant"])
            }
        }
    }

    private func target(_ name: LocatedText, _ diagnostics: inout Diagnostics) -> (category: Int, id: String)? {
        let parts = name.text.split(separator: "/", omittingEmptySubsequences: false)
        let ids = ladder.categories.map(\.id)
        guard parts.count == 2 else {
            diagnostics.report(
                LadderRule.unknownDrop,
                "`drop` takes a category's id and an expectation's id, and this is “\(name.text)”",
                at: name.span, help: ["write them as `\(ids.first ?? "category")/expectation-id`"])
            return nil
        }
        if let category = ids.firstIndex(of: String(parts[0])) { return (category, String(parts[1])) }
        let nearest = NearestName.suggestion(for: String(parts[0]), among: ids)
        diagnostics.report(
            LadderRule.unknownDrop, "there is no category with the id “\(parts[0])”", at: name.span,
            label: nearest.map { "did you mean “\($0)”?" },
            help: ["the categories' ids are \(ids.joined(separator: ", "))"])
        return nil
    }

    private func reportUnknown(
        _ name: LocatedText, _ id: String, in held: [Int], _ level: Level, _ category: Int,
        _ diagnostics: inout Diagnostics
    ) {
        let known = held.map { ladder.expectations[$0].id }
        let own = level.content.cells[category].expectations.first { ladder.expectations[$0].id == id }
        let nearest = NearestName.suggestion(for: id, among: known)
        diagnostics.report(
            LadderRule.unknownDrop, "\(level.name) inherits no expectation “\(name.text)”", at: name.span,
            label: nearest.map { "did you mean “\(ladder.categories[category].id)/\($0)”?" },
            notes: own.map { [.init("it is the level's own", at: ladder.expectations[$0].span.firstLine)] } ?? [],
            help: [
                own != nil
                    ? "remove the expectation where it stands"
                    : known.isEmpty
                        ? "nothing is inherited in this category" : "inherited there: \(known.joined(separator: ", "))"
            ])
    }

    private func reportConflict(
        _ old: Int, _ first: Int, _ second: Int, at level: Level, _ diagnostics: inout Diagnostics
    ) {
        diagnostics.report(
            LadderRule.conflictingReplacements,
            "\(level.name) inherits two different replacements of “\(ladder.expectations[old].id)”", at: level.span,
            notes: [
                .init("replaced here", at: ladder.expectations[first].span.firstLine),
                .init("and here", at: ladder.expectations[second].span.firstLine),
            ],
            help: ["give one of the two another id, or let \(level.name) inherit from one of the levels alone"])
    }
}
