import Testing

/// A ladder of one file that is made of a number: its shape and its texts are random, and the same each time.
struct GeneratedLadder: CustomTestStringConvertible, Sendable {
    let seed: UInt64
    let text: String

    var testDescription: String { "seed \(seed)" }

    init(seed: UInt64) {
        self.seed = seed
        var maker = Maker(choices: RandomChoices(seed: seed))
        text = maker.ladder()
    }

    private struct Maker {
        var choices: RandomChoices
        var words = 0

        mutating func words(_ count: Int) -> String {
            (0..<count).map { _ in
                words += 1
                return choices.pick(["plans", "writes", "**helps**", "asks", "`tests`", "[reads](../page.md)", "x < y"])
                    + " w\(words)"
            }.joined(separator: " ")
        }

        mutating func ladder() -> String {
            let categories = (0..<choices.number(below: 4)).map { "Cat\(["A", "B", "C"][$0])" }
            let levels = (1...(2 + choices.number(below: 5))).map { "L\($0)" }
            var text = "---\ntitle: T\(words(1).filter(\.isLetter))\n"
            if !categories.isEmpty { text += "categories: [\(categories.joined(separator: ", "))]\n" }
            text += "levels:\n"
            for (index, level) in levels.enumerated() {
                text += "  - name: \(level)\n    aliases: [Step \(index + 1)]\n"
                if choices.chance(20) { text += "    status: draft\n" }
                if index > 1, choices.chance(30) {
                    text += "    inherits: [\(levels[choices.number(below: index)]), step \(index)]\n"
                }
            }
            text += "---\n\n"
            if choices.chance(70) { text += words(6) + "\n\n## About it\n\n" + words(4) + "\n\n" }
            if choices.chance(60) { text += "## All levels\n\n" + content(categories, level: nil) }
            for index in levels.indices where choices.chance(95) {
                text += opening(levels[index], index) + content(categories, level: index)
            }
            if choices.chance(40) { text += "## Afterwards\n\n" + words(5) + "\n" }
            return text
        }

        mutating func opening(_ level: String, _ index: Int) -> String {
            let title = choices.pick(["Fellow", "Head of *all*", "Do & don't", "A_b “c”"])
            return choices.pick([
                "## \(level)", "## \(level) – \(title)", "### \(title) (Step \(index + 1))", "## *\(level)*: \(title)",
                "\(level)\n---",
            ]) + "\n\n"
        }

        mutating func content(_ categories: [String], level: Int?) -> String {
            var text = ""
            if choices.chance(70) { text += words(5) + "\n\n" }
            if choices.chance(30) { text += words(4) + "\n\n```\n" + words(3) + "\n```\n\n" }
            if choices.chance(30) { text += "**Scope**: \(words(2))\n**Years**: \(choices.number(below: 9))\n\n" }
            if choices.chance(30) { text += "**Focus**:\n\n- \(words(2))\n- \(words(2))\n\n" }
            if categories.isEmpty { return text + "- \(words(3))\n- \(words(3))\n\n" }
            for category in categories where choices.chance(75) {
                switch choices.number(below: 3) {
                case 0: text += "#### \(category)\n\n" + items(level)
                case 1: text += "**\(category)**\n\n" + (choices.chance(50) ? words(4) + "\n\n" : "") + items(level)
                default: text += "**\(category)**: \(words(6))\n\n"
                }
                if choices.chance(20) { text += "##### Further reading\n\n\(words(3))\n\n" }
            }
            return text
        }

        mutating func items(_ level: Int?) -> String {
            (0...choices.number(below: 3)).map { number in
                let id = choices.chance(20) ? " {#id-\(number)}" : ""
                return "- \(choices.chance(10) ? "The same everywhere." : words(4))\(id)\n"
                    + (choices.chance(20) ? "  - \(words(2))\n" : "")
            }.joined() + "\n"
        }
    }
}
