@testable import LadderModel
@testable import LadderSource

/// The input chooses the ladders of a handbook. What holds doesn't depend on how often they are resolved, nor on their order.
struct ResolverTarget {
    private let handbook: ChosenHandbook

    init(_ input: [UInt8]) { handbook = ChosenHandbook(input) }

    func check() throws {
        do {
            let ladders = handbook.sources.enumerated().compactMap { index, source in
                read(source.text, id: source.id, index: index)
            }
            let found = try resolve(ladders)
            try Finding.unless(found == (try resolve(ladders)), "it resolves otherwise the second time")
            try Finding.unless(found == (try resolve(ladders.reversed())), "it resolves otherwise in another order")
        } catch {
            throw Finding("\(error)\n" + handbook.sources.map { "# \($0.id)\n\($0.text)" }.joined(separator: "\n"))
        }
    }

    private func read(_ text: String, id: String, index: Int) -> Ladder? {
        let file = SourceFile(path: "content/\(id).md", bytes: Array(text.utf8))
        guard let document = DocumentParser().parse(file, index: index).document else { return nil }
        return LadderBuilder().build(document, id: id, isBaseline: text.contains("kind: baseline")).ladder
    }

    /// What holds at each level of each ladder, as text, or that the ladder can't be resolved.
    private func resolve(_ ladders: [Ladder]) throws -> [String: [String]] {
        let resolver = InheritanceResolver(ladders, includesDrafts: true)
        _ = try DiagnosticsCheck(resolver.diagnostics)
        var found: [String: [String]] = [:]
        for group in resolver.groups {
            let (resolved, diagnostics) = resolver.resolve(group)
            _ = try DiagnosticsCheck(diagnostics)
            try Finding.unless((resolved == nil) == diagnostics.hasErrors, "neither resolved nor reported")
            for ladder in group { found[ladders[ladder].id] = ["unresolved"] }
            for ladder in resolved ?? [] { found[ladder.ladder.id] = try holdings(of: ladder) }
        }
        return found
    }

    private func holdings(of resolved: ResolvedLadder) throws -> [String] {
        for way in resolved.transitions { try check(way, of: resolved) }
        let anchors = Set(resolved.levels.flatMap { $0.holds.joined() }).map { resolved.anchor(of: $0).text }
        try Finding.unless(Set(anchors).count == anchors.count, "two expectations have one address")
        return try ([resolved.allLevels] + resolved.levels).flatMap { level in
            try zip(resolved.categories, level.holds).map { category, held in
                let texts = held.map { resolved.pool[$0].body.text }
                try Finding.unless(
                    Set(texts).count == texts.count, "something holds twice in \(category.name): \(texts)")
                return
                    "\(category.name): \(held.map { "\(resolved.pool[$0].body.text) < \(resolved.pool[$0].origin)" })"
            }
        }
    }

    /// All that holds at a level has come or continues, and what has gone holds no more.
    private func check(_ way: Transition, of resolved: ResolvedLadder) throws {
        for (category, held) in resolved.levels[way.to.level].holds.enumerated() {
            let strengthened = way.strengthened[category]
            let coming = way.new[category] + strengthened.map(\.new) + way.continuing[category]
            try Finding.unless(coming.sorted() == held.sorted(), "a transition tells of \(coming), where \(held) holds")
            let going = way.dropped[category] + strengthened.flatMap(\.old)
            try Finding.unless(Set(going).isDisjoint(with: held), "a transition drops what holds")
        }
    }
}
