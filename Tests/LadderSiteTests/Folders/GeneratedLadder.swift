import Testing

/// A ladder of one file that is made of a number: its shape and its texts are random, and the same each time.
struct GeneratedLadder: CustomTestStringConvertible, Sendable {
    let seed: UInt64
    let text: String

    var testDescription: String { "seed \(seed)" }

    init(seed: UInt64) {
        self.seed = seed
        var maker = Maker(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
        text = maker.ladder()
    }

    private struct Maker {
        var state: UInt64
        var words = 0

        /// Xorshift: the same numbers on every machine.
        mutating func number(below limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state >> 33) % limit
        }

        mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

        mutating func pick(_ texts: [String]) -> String { texts[number(below: texts.count)] }

        mutating func words(_ count: Int) -> String {
            (0..<count).map { _ in
                words += 1
                return pick(["plans", "writes", "**helps**", "asks", "`tests`", "[reads](../page.md)", "x < y"])
                    + " w\(words)"
            }.joined(separator: " ")
        }

        mutating func ladder() -> String {
            let categories = (0..<number(below: 4)).map { "Cat\(["A", "B", "C"][$0])" }
            let levels = (1...(2 + number(below: 5))).map { "L\($0)" }
            var text = "---\ntitle: T\(words(1).filter(\.isLetter))\n"
            if !categories.isEmpty { text += "categories: [\(categories.joined(separator: ", "))]\n" }
            text += "levels:\n"
            for (index, level) in levels.enumerated() {
                text += "  - name: \(level)\n    aliases: [Step \(index + 1)]\n"
                if chance(20) { text += "    status: draft\n" }
                if index > 1, chance(30) { text += "    inherits: [\(levels[number(below: index)]), step \(index)]\n" }
            }
            text += "---\n\n"
            if chance(70) { text += words(6) + "\n\n## About it\n\n" + words(4) + "\n\n" }
            if chance(60) { text += "## All levels\n\n" + content(categories, level: nil) }
            for index in levels.indices where chance(95) {
                text += opening(levels[index], index) + content(categories, level: index)
            }
            if chance(40) { text += "## Afterwards\n\n" + words(5) + "\n" }
            return text
        }

        mutating func opening(_ level: String, _ index: Int) -> String {
            let title = pick(["Fellow", "Head of *all*", "Do & don't", "A_b “c”"])
            return pick([
                "## \(level)", "## \(level) – \(title)", "### \(title) (Step \(index + 1))", "## *\(level)*: \(title)",
                "\(level)\n---",
            ]) + "\n\n"
        }

        mutating func content(_ categories: [String], level: Int?) -> String {
            var text = ""
            if chance(70) { text += words(5) + "\n\n" }
            if chance(30) { text += words(4) + "\n\n```\n" + words(3) + "\n```\n\n" }
            if chance(30) { text += "**Scope**: \(words(2))\n**Years**: \(number(below: 9))\n\n" }
            if chance(30) { text += "**Focus**:\n\n- \(words(2))\n- \(words(2))\n\n" }
            if categories.isEmpty { return text + "- \(words(3))\n- \(words(3))\n\n" }
            for category in categories where chance(75) {
                switch number(below: 3) {
                case 0: text += "#### \(category)\n\n" + items(level)
                case 1: text += "**\(category)**\n\n" + (chance(50) ? words(4) + "\n\n" : "") + items(level)
                default: text += "**\(category)**: \(words(6))\n\n"
                }
                if chance(20) { text += "##### Further reading\n\n\(words(3))\n\n" }
            }
            return text
        }

        mutating func items(_ level: Int?) -> String {
            (0...number(below: 3)).map { number in
                let id = chance(20) ? " {#id-\(number)}" : ""
                return "- \(chance(10) ? "The same everywhere." : words(4))\(id)\n"
                    + (chance(20) ? "  - \(words(2))\n" : "")
            }.joined() + "\n"
        }
    }
}
