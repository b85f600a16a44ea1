/// FORMAT's section on inheritance, followed word by word and without care for time: the measure for the resolver.
final class NaiveInheritance {
    typealias Statement = HandbookShape.Statement
    typealias Node = HandbookShape.Node

    struct Result {
        /// By the categories' names.
        var holds: [String: [Statement]] = [:]
        /// What some level on the way replaced or dropped.
        var gone: Set<Int> = []
        /// What took an expectation's place.
        var successors: [Int: Set<Int>] = [:]
    }

    private(set) var hasMistake = false
    private(set) var hasCycle = false
    private let shape: HandbookShape
    private var results: [Node: Result] = [:]
    private var path: [Node] = []
    private let statements: [Int: Statement]

    init(_ shape: HandbookShape) {
        self.shape = shape
        let all = shape.ladders.flatMap { $0.allLevels + $0.levels.flatMap(\.own) }
        statements = Dictionary(uniqueKeysWithValues: all.map { ($0.serial, $0) })
    }

    var nodes: [Node] {
        shape.ladders.indices.flatMap { ladder in
            [Node(ladder: ladder)] + shape.ladders[ladder].levels.indices.map { Node(ladder: ladder, level: $0) }
        }
    }

    func resolveAll() { for node in nodes { _ = result(at: node) } }

    func holds(at node: Node) -> [String: [Statement]] { result(at: node).holds.filter { !$0.value.isEmpty } }

    /// What a level has before it drops or states anything.
    func inherited(by node: Node) -> [String: [Statement]] { merged(sources(of: node)).holds }

    /// All from which something may come to a node, itself included.
    func ancestors(of node: Node) -> Set<Node> {
        var found: Set<Node> = [node]
        var pending = [node]
        while let next = pending.popLast() {
            for source in sources(of: next) where found.insert(source).inserted { pending.append(source) }
        }
        return found
    }

    static func slug(_ text: String) -> String { text.lowercased().replacing(" ", with: "-") }

    private func result(at node: Node) -> Result {
        if let known = results[node] { return known }
        guard !path.contains(node) else {
            hasCycle = true
            return Result()
        }
        path.append(node)
        defer { path.removeLast() }
        let sources = sources(of: node)
        if let level = node.level, shape.ladders[node.ladder].levels[level].sameAs != nil {
            results[node] = result(at: sources[0])
            return results[node] ?? Result()
        }
        var result = merged(sources)
        let ladder = shape.ladders[node.ladder]
        for name in node.level.map({ ladder.levels[$0].drops }) ?? [] { drop(name, from: &result) }
        let stated = node.level.map { ladder.levels[$0].own } ?? ladder.allLevels
        let repeated = stated.filter { !add($0, to: &result) }
        // What one repeats may have been replaced by a later one.
        for own in repeated { _ = add(own, to: &result) }
        results[node] = result
        return result
    }

    /// 1 to 3 of the section's list.
    private func sources(of node: Node) -> [Node] {
        let ladder = shape.ladders[node.ladder]
        guard let index = node.level else { return ladder.extends.map { Node(ladder: $0) } }
        let level = ladder.levels[index]
        if let original = level.sameAs { return [Node(ladder: node.ladder, level: original)] }
        let before = ladder.levels[..<index].lastIndex { $0.track == level.track && $0.sameAs != index }
        let parents = level.parents ?? before.map { [Node(ladder: node.ladder, level: $0)] } ?? []
        return [Node(ladder: node.ladder)] + parents
    }

    private func merged(_ sources: [Node]) -> Result {
        var result = Result()
        let parts = sources.map { self.result(at: $0) }
        for part in parts {
            result.gone.formUnion(part.gone)
            result.successors.merge(part.successors) { $0.union($1) }
        }
        // Two different replacements of one expectation are an error.
        if result.successors.contains(where: { $0.value.count > 1 }) { hasMistake = true }
        for part in parts {
            for (category, held) in part.holds {
                for statement in held {
                    guard let current = standing(for: statement, in: result) else { continue }
                    // Reached by two ways, or equal in text: it counts once.
                    let isThere = result.holds[category, default: []].contains { $0.text == current.text }
                    if !isThere { result.holds[category, default: []].append(current) }
                }
            }
        }
        return result
    }

    private func standing(for statement: Statement, in result: Result) -> Statement? {
        var current = statement
        while result.gone.contains(current.serial) {
            guard let next = result.successors[current.serial]?.min(), let new = statements[next] else { return nil }
            current = new
        }
        return current
    }

    private func drop(_ name: String, from result: inout Result) {
        let parts = name.split(separator: "/").map(String.init)
        let category = result.holds.keys.first { $0.lowercased() == parts[0] } ?? parts[0]
        let held = result.holds[category, default: []]
        let written = held.filter { $0.id == parts[1] }
        let named = written.isEmpty ? held.filter { $0.id == nil && Self.slug($0.text) == parts[1] } : written
        guard named.count == 1 else {
            hasMistake = true
            return
        }
        result.gone.insert(named[0].serial)
        result.holds[category] = held.filter { $0 != named[0] }
    }

    /// - Returns: false for one that says what holds already.
    private func add(_ own: Statement, to result: inout Result) -> Bool {
        let held = result.holds[own.category, default: []]
        let sameID = held.filter { own.id != nil && $0.id == own.id }
        guard !sameID.isEmpty else {
            if held.contains(where: { $0.text == own.text }) { return false }
            result.holds[own.category] = held + [own]
            return true
        }
        // In its place, the first of several; and of what says the same as this, only this counts.
        let replaced = held.filter { sameID.contains($0) || $0.text == own.text }
        let place = held.firstIndex(of: replaced[0]) ?? 0
        for old in replaced {
            result.gone.insert(old.serial)
            result.successors[old.serial, default: []].insert(own.serial)
        }
        result.holds[own.category] =
            held[..<place].filter { !replaced.contains($0) } + [own]
            + held[place...].filter { !replaced.contains($0) }
        return true
    }
}
