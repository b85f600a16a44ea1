internal import LadderSource

/// A number that is left out in a row of levels: IC2, IC4.
struct LevelGap: CheckRule {
    let id = "level-gap"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for ladder in handbook.ladders.map(\.ladder) {
            for levels in ladder.tracks {
                let names = Set(levels.map { ladder.levels[$0].name })
                let pairs = zip(levels, levels.dropFirst()).map { (ladder.levels[$0], ladder.levels[$1]) }
                let steps = pairs.compactMap { NumberedName.step(from: $0.name, to: $1.name) }
                // Grades that are numbered 10, 20, 30 leave nothing out.
                if steps.count > 1, Set(steps).count == 1 { continue }
                for (lower, upper) in pairs { check(lower, upper, besides: names, &findings) }
            }
        }
    }

    /// - Parameter names: those of all levels, also of such as stand in another order.
    private func check(_ lower: Level, _ upper: Level, besides names: Set<String>, _ findings: inout Diagnostics) {
        guard let first = NumberedName(lower.name), let second = NumberedName(upper.name),
            let step = NumberedName.step(from: lower.name, to: upper.name), step > 1
        else { return }
        let next = first.word + first.written(first.number + 1)
        if names.contains(next) { return }
        let missing = step == 2 ? next : "\(next) to \(first.written(second.number - 1))"
        findings.report(
            self, "\(missing) is missing between \(lower.name) and \(upper.name)", at: upper.span,
            notes: [.init("the level before it is declared here", at: lower.span)],
            help: ["declare the level, or say in the ladder's text why the number is left out"])
    }

    /// A name that ends in a number.
    private struct NumberedName {
        let word: String
        let number: Int
        private let digits: Int

        /// How far one number is from another of the same word.
        static func step(from lower: String, to upper: String) -> Int? {
            guard let first = NumberedName(lower), let second = NumberedName(upper), first.word == second.word else {
                return nil
            }
            return second.number - first.number
        }

        init?(_ name: String) {
            digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
            guard digits > 0, let number = Int(name.suffix(digits)) else { return nil }
            word = String(name.dropLast(digits))
            self.number = number
        }

        /// With zeros before it where this name has them: `E09`.
        func written(_ number: Int) -> String {
            let plain = String(number)
            return String(repeating: "0", count: max(0, digits - plain.count)) + plain
        }
    }
}
