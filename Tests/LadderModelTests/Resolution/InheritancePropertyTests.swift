import LadderSource
import Testing

@testable import LadderModel

/// What must hold of any handbook, shown with hundreds that are made up. A seed that fails is in the message.
struct InheritancePropertyTests {
    private static let seeds: Range<UInt64> = 0..<400

    private func resolve(_ shape: HandbookShape) throws -> ReadHandbook {
        try ReadHandbook(shape.sources, includesDrafts: true)
    }

    /// What holds at each node, by the categories' names; what the ladder declares comes in its order, the rest after.
    private func holdings(_ handbook: ReadHandbook) -> [String: [String: [String]]] {
        var found: [String: [String: [String]]] = [:]
        for (id, resolved) in handbook.ladders {
            let levels = [resolved.allLevels] + resolved.levels
            let names = ["all-levels"] + resolved.ladder.levels.map(\.id)
            for (name, level) in zip(names, levels) {
                var columns: [String: [String]] = [:]
                for (category, held) in zip(resolved.categories, level.holds) where !held.isEmpty {
                    columns[category.name] = held.map { "\(resolved.pool[$0].body.text) < \(resolved.pool[$0].origin)" }
                }
                found["\(id)/\(name)"] = columns
            }
        }
        return found
    }

    private func expected(_ naive: NaiveInheritance, _ shape: HandbookShape) -> [String: [String: [String]]] {
        var found: [String: [String: [String]]] = [:]
        for node in naive.nodes {
            let ladder = shape.ladders[node.ladder]
            let name = node.level.map { ladder.levels[$0].id } ?? "all-levels"
            found["\(ladder.id)/\(name)"] = naive.holds(at: node).mapValues { $0.map { "\($0.text) < \($0.origin)" } }
        }
        return found
    }

    @Test func resolvesAsTheFormatSays() throws {
        var sound = 0
        for seed in Self.seeds {
            var generator = HandbookGenerator(seed: seed)
            let shape = generator.handbook()
            let naive = NaiveInheritance(shape)
            naive.resolveAll()
            let handbook = try resolve(shape)
            #expect(handbook.diagnostics.hasErrors == naive.hasMistake, "seed \(seed): \(handbook.messages)")
            guard !naive.hasMistake, !handbook.diagnostics.hasErrors else { continue }
            sound += 1
            let found = holdings(handbook)
            let expected = expected(naive, shape)
            let wrong = expected.filter { $0.value != found[$0.key] }
            let first = wrong.keys.min() ?? ""
            #expect(
                wrong.isEmpty && found.count == expected.count,
                """
                seed \(seed), \(first): \(found[first] ?? [:]) and not \(expected[first] ?? [:])
                \(shape.sources.map { "# \($0.id)\n\($0.text)" }.joined())
                """)
            for (ladder, resolved) in handbook.ladders {
                let declared = resolved.ladder.categories.map(\.name)
                #expect(resolved.categories.map(\.name).starts(with: declared), "seed \(seed): \(ladder)")
            }
        }
        // Most have no mistake: else little would be compared.
        #expect(sound > Self.seeds.count * 6 / 10, "\(sound)")
    }

    @Test func whatHoldsIsStatedOnceByAnAncestor() throws {
        try withSound { seed, shape, handbook in
            let naive = NaiveInheritance(shape)
            for node in naive.nodes {
                let ladder = shape.ladders[node.ladder]
                guard let resolved = handbook.ladders[ladder.id] else { continue }
                let ancestors = naive.ancestors(of: node)
                let stated = ancestors.flatMap { node in
                    let ladder = shape.ladders[node.ladder]
                    return node.level.map { ladder.levels[$0].own } ?? ladder.allLevels
                }
                let level = node.level.map { resolved.levels[$0] } ?? resolved.allLevels
                for (category, held) in zip(resolved.categories, level.holds) {
                    #expect(Set(held).count == held.count, "seed \(seed)")
                    #expect(Set(held.map { resolved.pool[$0].body.text }).count == held.count, "seed \(seed)")
                    for expectation in held.map({ resolved.pool[$0] }) {
                        let isStated = stated.contains {
                            $0.origin == expectation.origin && $0.text == expectation.body.text
                                && $0.category == category.name
                        }
                        #expect(isStated, "seed \(seed): \(expectation.origin) at \(ladder.id) \(node.level ?? -1)")
                    }
                }
            }
        }
    }

    @Test func transitionsTellOfAllThatHolds() throws {
        try withSound { seed, _, handbook in
            for resolved in handbook.ladders.values {
                for way in resolved.transitions {
                    let after = resolved.levels[way.to.level].holds
                    for category in resolved.categories.indices {
                        let strengthened = way.strengthened[category]
                        let coming = way.new[category] + strengthened.map(\.new) + way.continuing[category]
                        #expect(Set(coming) == Set(after[category]), "seed \(seed)")
                        #expect(coming.count == after[category].count, "seed \(seed)")
                        let going = way.dropped[category] + strengthened.flatMap(\.old)
                        #expect(Set(going).isDisjoint(with: after[category]), "seed \(seed)")
                    }
                }
            }
        }
    }

    @Test func whatIsUnrelatedChangesNothing() throws {
        try withSound { seed, shape, handbook in
            var more = shape
            more.ladders.append(
                .init(
                    id: "another", categories: ["Alpha", "Other"],
                    levels: [
                        .init(
                            name: "L0",
                            own: [
                                .init(
                                    serial: -1, origin: "another/l0", category: "Alpha", text: "Says word1 here",
                                    id: "k1")
                            ])
                    ]))
            if let ladder = shape.ladders.indices.last(where: { !shape.ladders[$0].isBaseline }) {
                let own = HandbookShape.Statement(
                    serial: -2, origin: "", category: shape.ladders[ladder].categories[0], text: "Says word2 here",
                    id: "k2")
                more.ladders[ladder].levels.append(.init(name: "X1", track: "apart", parents: [], own: [own]))
            }
            // It may also stand before all others.
            let sources = more.sources
            let changed = try ReadHandbook([sources[sources.count - 1]] + sources.dropLast(), includesDrafts: true)
            let before = holdings(handbook)
            let after = holdings(changed)
            #expect(before.allSatisfy { after[$0.key] == $0.value }, "seed \(seed)")
            for id in handbook.ladders.keys {
                let kept = changed.ways(id).filter { !$0.hasSuffix("/x1") }
                #expect(handbook.ways(id) == kept, "seed \(seed)")
            }
        }
    }

    @Test func theOrderOfTheSourcesDoesNotMatter() throws {
        try withSound { seed, shape, handbook in
            let again = try resolve(shape)
            let reversed = try ReadHandbook(shape.sources.reversed(), includesDrafts: true)
            for other in [again, reversed] {
                #expect(holdings(other) == holdings(handbook), "seed \(seed)")
                for (id, resolved) in handbook.ladders {
                    #expect(other.ways(id) == handbook.ways(id), "seed \(seed)")
                    let categories = other.ladders[id]?.categories.map(\.name)
                    #expect(categories == resolved.categories.map(\.name), "seed \(seed)")
                }
            }
        }
    }

    @Test func cyclesAreReportedAndEnd() throws {
        var cycles = 0
        for seed in Self.seeds {
            var generator = HandbookGenerator(seed: seed, allowsCycles: true)
            let shape = generator.handbook()
            let naive = NaiveInheritance(shape)
            naive.resolveAll()
            let handbook = try resolve(shape)
            #expect(
                handbook.rules.contains("inheritance-cycle") == naive.hasCycle, "seed \(seed): \(handbook.messages)")
            if naive.hasCycle { cycles += 1 }
        }
        #expect(cycles > Self.seeds.count / 10 && cycles < Self.seeds.count, "\(cycles)")
    }

    private func withSound(_ check: (UInt64, HandbookShape, ReadHandbook) throws -> Void) throws {
        var sound = 0
        for seed in Self.seeds.prefix(150) {
            var generator = HandbookGenerator(seed: seed)
            let shape = generator.handbook()
            let handbook = try resolve(shape)
            guard !handbook.diagnostics.hasErrors else { continue }
            sound += 1
            try check(seed, shape, handbook)
        }
        #expect(sound > 80, "\(sound)")
    }
}
