/// The sources of a handbook that an input's bytes choose: tracks, parents anywhere, baselines, replaced and dropped
/// expectations, of few words, so that much comes again.
struct ChosenHandbook {
    private(set) var sources: [(id: String, text: String)] = []
    private var choices: ByteChoices

    private static let ids = ["base", "a", "b", "c"]
    private static let levels = ["L1", "L2", "L3", "L4"]
    private static let texts = ["One", "Two", "Three", "Four"]

    init(_ input: [UInt8]) {
        choices = ByteChoices(input)
        for index in 0...choices.number(below: Self.ids.count) { addLadder(index) }
    }

    private mutating func addLadder(_ index: Int) {
        let isBaseline = index == 0 || choices.happens(onceIn: 5)
        var text = "---\n\(isBaseline ? "kind: baseline\n" : "")title: \(Self.ids[index])\n"
        text += "categories: \(["[A, B]", "[B, A]", "[A]"][choices.number(below: 3)])\n"
        if choices.happens(onceIn: 8) { text += "status: draft\n" }
        let extended = Self.ids.filter { _ in choices.happens(onceIn: 3) }
        if !extended.isEmpty { text += "extends: [\(extended.joined(separator: ", "))]\n" }
        guard !isBaseline else { return sources.append((Self.ids[index], text + "---\n" + body())) }
        if choices.happens(onceIn: 8) { text += "inherits: none\n" }
        let count = 1 + choices.number(below: Self.levels.count)
        text += "levels:\n" + (0..<count).map { "  - {name: \(Self.levels[$0])\(keys())}\n" }.joined() + "---\n"
        if choices.happens(onceIn: 2) { text += "## All levels\n" + body() }
        for level in 0..<count where !choices.happens(onceIn: 6) { text += "## \(Self.levels[level])\n" + body() }
        sources.append((Self.ids[index], text))
    }

    private mutating func keys() -> String {
        switch choices.number(below: 8) {
        case 0, 1, 2: ""
        case 3: ", inherits: [\(level())]"
        case 4: ", inherits: [\(level()), \(level())]"
        case 5:
            ", drop: [\(["a", "b"][choices.number(below: 2)])/\(["k1", "k2", "one", "two"][choices.number(below: 4)])]"
        case 6: ", track: \(["x", "y"][choices.number(below: 2)])"
        default:
            ", \(["same-as: " + Self.levels[choices.number(below: 4)].lowercased(), "inherits: none", "status: draft", "equivalent: [\(level())]"][choices.number(below: 4)])"
        }
    }

    private mutating func level() -> String {
        let own = Self.levels[choices.number(below: Self.levels.count)].lowercased()
        return choices.happens(onceIn: 3) ? "\(Self.ids[choices.number(below: Self.ids.count)])/\(own)" : own
    }

    private mutating func body() -> String {
        (0..<choices.number(below: 3)).map { category in
            let items = (0...choices.number(below: 3)).map { _ in
                let id = choices.number(below: 3)
                return "- \(Self.texts[choices.number(below: Self.texts.count)])\(id == 0 ? "" : " {#k\(id)}")\n"
            }
            return "### \(["A", "B"][category])\n" + items.joined()
        }.joined()
    }
}
