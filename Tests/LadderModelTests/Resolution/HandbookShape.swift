/// A handbook as a test makes it up, with its ladders' sources.
struct HandbookShape {
    struct Statement: Hashable {
        /// Tells it from all others of the handbook.
        let serial: Int
        let origin: String
        let category: String
        let text: String
        let id: String?
    }

    /// A level by the indices of its ladder and itself; what holds at all levels of the ladder without the latter.
    struct Node: Hashable {
        let ladder: Int
        var level: Int?
    }

    struct Level {
        let name: String
        var track: String?
        /// Nil for the level before it.
        var parents: [Node]?
        var sameAs: Int?
        var isDraft = false
        var drops: [String] = []
        var own: [Statement] = []

        var id: String { name.lowercased() }
    }

    struct Ladder {
        let id: String
        var isBaseline = false
        var isDraft = false
        var categories: [String] = []
        var extends: [Int] = []
        var allLevels: [Statement] = []
        var levels: [Level] = []
    }

    var ladders: [Ladder] = []

    var sources: [(id: String, text: String)] { ladders.indices.map { (ladders[$0].id, text(of: $0)) } }

    private func text(of ladder: Int) -> String {
        let ladder = ladders[ladder]
        var lines = ["---"]
        if ladder.isBaseline { lines.append("kind: baseline") }
        lines += ["title: \(ladder.id)", "categories: [\(ladder.categories.joined(separator: ", "))]"]
        if ladder.isDraft { lines.append("status: draft") }
        if !ladder.extends.isEmpty {
            lines.append("extends: [\(ladder.extends.map { ladders[$0].id }.joined(separator: ", "))]")
        }
        if !ladder.isBaseline { lines += ["levels:"] + ladder.levels.map { "  - {\(entry(of: $0, in: ladder))}" } }
        lines.append("---")
        if !ladder.isBaseline { lines.append("## All levels") }
        lines += body(ladder.allLevels)
        for level in ladder.levels where level.sameAs == nil { lines += ["## \(level.name)"] + body(level.own) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func entry(of level: Level, in ladder: Ladder) -> String {
        var parts = ["name: \(level.name)"]
        if let track = level.track { parts.append("track: \(track)") }
        if let sameAs = level.sameAs { parts.append("same-as: \(ladder.levels[sameAs].id)") }
        if level.isDraft { parts.append("status: draft") }
        if let parents = level.parents {
            let names = parents.map { parent in
                let name = ladders[parent.ladder].levels[parent.level ?? 0].id
                return ladders[parent.ladder].id == ladder.id ? name : "\(ladders[parent.ladder].id)/\(name)"
            }
            parts.append("inherits: \(names.isEmpty ? "none" : "[\(names.joined(separator: ", "))]")")
        }
        if !level.drops.isEmpty { parts.append("drop: [\(level.drops.joined(separator: ", "))]") }
        return parts.joined(separator: ", ")
    }

    private func body(_ statements: [Statement]) -> [String] {
        var lines: [String] = []
        var category: String?
        for statement in statements {
            if statement.category != category {
                category = statement.category
                lines.append("### \(statement.category)")
            }
            lines.append("- \(statement.text)" + (statement.id.map { " {#\($0)}" } ?? ""))
        }
        return lines
    }
}
