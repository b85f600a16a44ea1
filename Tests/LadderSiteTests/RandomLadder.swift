import Testing

/// A ladder whose body is a pile of blocks of every kind, in any order and in each other; each word that must not be
/// lost is `w` and a number and `x`.
struct RandomLadder: CustomTestStringConvertible, Sendable {
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
        var count = 0

        static let categories = ["Craft", "People", "Breadth"]
        static let levels = ["L1", "L2", "L3"]
        static let steps = ["Learns", "Leads"]

        mutating func word() -> String {
            count += 1
            return "w\(count)x"
        }

        mutating func words() -> String {
            (0...choices.number(below: 3)).map { _ in
                choices.pick([word(), "**\(word())**", "*\(word())*", "`\(word())`", "[\(word())](#l1)", "\(word())."])
            }.joined(separator: choices.pick([" ", "\n", "<br>"]))
        }

        mutating func name() -> String {
            choices.pick(Self.categories + Self.levels + ["Learns", "Basics", "All levels", "Focus", word()])
        }

        mutating func ladder() -> String {
            let cells = choices.chance(30) ? "cells: expectations\n" : ""
            let whole = choices.chance(20) ? "inherits: none\n" : ""
            var text = """
                ---
                title: T
                categories:
                  - {name: Craft, group: Basics, steps: [Learns, Leads]}
                  - {name: People, aliases: [Human skills]}
                  - {name: Breadth, definition: w0x}
                levels: [L1, L2, L3]
                \(cells)\(whole)---

                """
            for _ in 0...choices.number(below: 3) { text += block(depth: 0) }
            for level in Self.levels + ["All levels"] where choices.chance(85) {
                text += "\n## \(level)\(choices.chance(30) ? ": " + word() : "")\n\n"
                for _ in 0...choices.number(below: 6) { text += block(depth: 0) }
            }
            return text
        }

        /// A block with an empty line behind it.
        mutating func block(depth: Int) -> String {
            switch choices.number(below: 14) {
            case 0: "\(String(repeating: "#", count: 3 + choices.number(below: 3))) \(name())\n\n"
            case 1: "**\(name())**: \(words())\n\n"
            case 2: "**\(name())**\(choices.pick(["", ":"]))\n\n"
            case 3, 4: list(depth: depth) + "\n"
            case 5: "> " + block(depth: depth + 1).replacing("\n", with: "\n> ") + "\n\n"
            case 6: "```\n\(words())\n```\n\n"
            case 7: table() + "\n"
            case 8:
                "<details>\n<summary>\(word())</summary>\n\n\(depth > 2 ? "" : block(depth: depth + 1))</details>\n\n"
            case 9: choices.pick(["<!-- note -->\n\n", "***\n\n", "<p>\(word())</p>\n\n", "!!! note \(word())\n\n"])
            default: "\(words())\n\n"
            }
        }

        mutating func list(depth: Int) -> String {
            let bullet = choices.pick(["- ", "* ", "1. "])
            return (0...choices.number(below: 3)).map { _ in
                let start = choices.chance(40) ? choices.pick(["\(name()): ", "**\(name())**: ", "\(name())"]) : ""
                let end = choices.pick(["", "", ":", " {#i\(count)}"])
                var item = bullet + (start + words()).replacing("\n", with: " ") + end + "\n"
                if depth < 3, choices.chance(30) {
                    let below = choices.chance(70) ? list(depth: depth + 1) : "\n" + block(depth: depth + 1)
                    item += below.split(separator: "\n", omittingEmptySubsequences: false)
                        .map { $0.isEmpty ? "" : "   " + $0 }.joined(separator: "\n")
                }
                return item
            }.joined()
        }

        mutating func table() -> String {
            let columns = 2 + choices.number(below: 2)
            let header = (0..<columns).map { column in
                column == 0 ? choices.pick(["Skill", "", "", word(), word()]) : choices.pick([name(), word(), word()])
            }
            let rows = (0...choices.number(below: 3)).map { _ in
                (0..<columns).map {
                    $0 == 0 ? choices.pick(Self.categories + ["Basics", word()]) : words().replacing("\n", with: " ")
                }
            }
            return ([header, header.map { _ in "---" }] + rows)
                .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
        }
    }
}
