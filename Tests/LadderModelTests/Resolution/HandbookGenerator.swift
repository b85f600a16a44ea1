/// Makes up handbooks: tracks, branches, diamonds, baselines, other ladders, replaced and dropped expectations.
struct HandbookGenerator {
    private static let categories = ["Alpha", "Beta", "Gamma"]

    private var random: SeededGenerator
    private var shape = HandbookShape()
    private var statements = 0
    /// Whether levels may inherit from any level, also from those that come after them.
    private let allowsCycles: Bool

    init(seed: UInt64, allowsCycles: Bool = false) {
        random = SeededGenerator(seed: seed)
        self.allowsCycles = allowsCycles
    }

    mutating func handbook() -> HandbookShape {
        for index in 0..<random.number(1...6) { addLadder(index) }
        if allowsCycles { tangle() }
        return shape
    }

    private mutating func addLadder(_ index: Int) {
        var ladder = HandbookShape.Ladder(id: "lad\(index)")
        ladder.isBaseline = index == 0 || random.happens(30)
        ladder.isDraft = random.happens(10)
        ladder.categories = Array(Self.categories.shuffled(using: &random).prefix(random.number(1...3)))
        ladder.extends = (0..<index).filter { _ in random.happens(45) }.shuffled(using: &random)
        shape.ladders.append(ladder)
        let origin = ladder.isBaseline ? ladder.id : "\(ladder.id)/all-levels"
        shape.ladders[index].allLevels = states(origin, ladder.categories, upTo: 3)
        guard !ladder.isBaseline else { return }
        for level in 0..<random.number(1...6) { addLevel(level, index, ladder) }
    }

    private mutating func addLevel(_ index: Int, _ place: Int, _ ladder: HandbookShape.Ladder) {
        var level = HandbookShape.Level(name: "L\(index)")
        if random.happens(30) { level.track = ["left", "right"].randomElement(using: &random) }
        level.isDraft = random.happens(10)
        let originals = shape.ladders[place].levels.indices.filter { shape.ladders[place].levels[$0].sameAs == nil }
        if random.happens(10), let original = originals.randomElement(using: &random) {
            level.sameAs = original
            level.isDraft = false
        } else if random.happens(40) {
            level.parents = someLevels(before: place)
        }
        shape.ladders[place].levels.append(level)
        guard level.sameAs == nil else { return }
        shape.ladders[place].levels[index].drops = drops(at: .init(ladder: place, level: index))
        shape.ladders[place].levels[index].own = states("\(ladder.id)/\(level.id)", ladder.categories, upTo: 3)
    }

    private mutating func someLevels(before place: Int) -> [HandbookShape.Node] {
        let nodes = shape.ladders[...place].indices.flatMap { ladder in
            shape.ladders[ladder].levels.indices.map { HandbookShape.Node(ladder: ladder, level: $0) }
        }
        return Array(nodes.shuffled(using: &random).prefix(random.number(0...3)))
    }

    private mutating func states(
        _ origin: String, _ categories: [String], upTo count: Int
    ) -> [HandbookShape.Statement] {
        categories.flatMap { category -> [HandbookShape.Statement] in
            var ids: Set<String> = []
            return (0..<random.number(0...count)).map { _ -> HandbookShape.Statement in
                statements += 1
                // Few texts, so that some come again; and some that are never the same.
                let text = random.happens(40) ? "Says word\(random.number(0...9)) here" : "Alone number\(statements)"
                var id = random.happens(50) ? "k\(random.number(0...3))" : nil
                if let written = id, !ids.insert(written).inserted { id = nil }
                return HandbookShape.Statement(
                    serial: statements, origin: origin, category: category, text: text, id: id)
            }
        }
    }

    /// Mostly what can be dropped.
    private mutating func drops(at node: HandbookShape.Node) -> [String] {
        let inherited = NaiveInheritance(shape).inherited(by: node)
        return inherited.sorted { $0.key < $1.key }.compactMap { category, held -> String? in
            guard random.happens(30) else { return nil }
            if random.happens(3) { return "\(category.lowercased())/nothing-like-that" }
            let known = held.filter { statement in
                statement.id != nil
                    ? held.count { $0.id == statement.id } == 1 : statement.text.hasPrefix("Alone")
            }
            guard let statement = known.randomElement(using: &random) else { return nil }
            return "\(category.lowercased())/\(statement.id ?? NaiveInheritance.slug(statement.text))"
        }
    }

    /// Gives some levels parents from anywhere.
    private mutating func tangle() {
        let nodes = shape.ladders.indices.flatMap { ladder in
            shape.ladders[ladder].levels.indices.map { HandbookShape.Node(ladder: ladder, level: $0) }
        }
        for node in nodes where random.happens(30) {
            guard let level = node.level, shape.ladders[node.ladder].levels[level].sameAs == nil else { continue }
            shape.ladders[node.ladder].levels[level].drops = []
            shape.ladders[node.ladder].levels[level].parents =
                Array(nodes.shuffled(using: &random).prefix(random.number(1...3)))
        }
        for ladder in shape.ladders.indices where random.happens(20) {
            shape.ladders[ladder].extends = Array(
                shape.ladders.indices.filter { $0 != ladder }.shuffled(using: &random).prefix(2))
        }
    }
}
