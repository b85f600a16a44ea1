import LadderSource
import Testing

@testable import LadderModel

/// Several ladders and baselines read from texts, resolved together.
struct ReadHandbook {
    private(set) var ladders: [String: ResolvedLadder] = [:]
    private(set) var diagnostics = Diagnostics()

    /// - Parameter sources: the texts by the ladders' places.
    init(_ sources: KeyValuePairs<String, String>, includesDrafts: Bool = false) throws {
        try self.init(sources.map { ($0.key, $0.value) }, includesDrafts: includesDrafts)
    }

    init(_ sources: [(id: String, text: String)], includesDrafts: Bool = false) throws {
        var read: [Ladder] = []
        for (index, source) in sources.enumerated() {
            let file = SourceFile(path: "content/\(source.id).md", bytes: Array(source.text.utf8))
            let (document, found) = DocumentParser().parse(file, index: index)
            let isBaseline = source.text.hasPrefix("---\nkind: baseline")
            let (ladder, inLadder) = LadderBuilder().build(
                try #require(document), id: source.id, isBaseline: isBaseline)
            diagnostics.append(found)
            diagnostics.append(inLadder)
            if let ladder { read.append(ladder) }
        }
        let resolver = InheritanceResolver(read, includesDrafts: includesDrafts)
        diagnostics.append(resolver.diagnostics)
        for group in resolver.groups {
            let (resolved, found) = resolver.resolve(group)
            diagnostics.append(found)
            for ladder in resolved ?? [] { ladders[ladder.ladder.id] = ladder }
        }
    }

    var rules: [String] { diagnostics.all.map(\.ruleID) }

    var messages: String { DiagnosticFormatter(usesColor: false).text(diagnostics.all) }

    /// What holds at a level, each as `category: text < origin`; at all levels where none is named.
    func holds(_ ladder: String, _ level: Int? = nil) -> [String] {
        guard let resolved = ladders[ladder] else { return [] }
        let level = level.map { resolved.levels[$0] } ?? resolved.allLevels
        return zip(resolved.categories, level.holds).flatMap { category, held in
            held.map { "\(category.name): \(resolved.pool[$0].body.text) < \(resolved.pool[$0].origin)" }
        }
    }

    /// The ways from level to level, by their ids.
    func ways(_ ladder: String) -> [String] {
        guard let resolved = ladders[ladder] else { return [] }
        return resolved.transitions.map { "\(name($0.from, in: resolved)) → \(name($0.to, in: resolved))" }
    }

    private func name(_ place: LevelPlace?, in resolved: ResolvedLadder) -> String {
        place.map { "\(resolved.pool.ladders[$0.ladder].id)/\(resolved.pool.ladders[$0.ladder].levels[$0.level].id)" }
            ?? "all"
    }
}
