internal import LadderSource

/// A level that adds hardly anything to the one before it, while other levels of the ladder add much.
struct ThinTransition: CheckRule {
    let id = "thin-transition"
    let severity = Severity.warning

    /// How many expectations each level is to add; nil where a level is compared with the others.
    private var fewest: Int?

    /// How many times more the levels in the middle add.
    private static let factor = 6
    /// What they add at least: where all levels add little, none is thin.
    private static let usual = 3

    let options = ["fewest"]

    mutating func read(_ settings: MappingReader, _ diagnostics: inout Diagnostics) {
        fewest = settings.integer("fewest", in: 1...100, &diagnostics)
    }

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        // A level of a restated ladder is whole, whatever it shares with others.
        for resolved in handbook.ladders where !resolved.ladder.isRestated { check(resolved, &findings) }
    }

    private func check(_ resolved: ResolvedLadder, _ findings: inout Diagnostics) {
        let levels = resolved.ladder.levels
        let steps = resolved.transitions.filter { step in
            let level = levels[step.to.level]
            return step.from != nil && !level.isDraft && level.sameAs == nil && hasText(level)
        }
        for step in steps {
            let level = levels[step.to.level]
            guard let from = step.from, speaksInExpectationsAlone(level) else { continue }
            guard let measure = measure(of: step, among: steps) else { continue }
            let count = added(step)
            let before = resolved.pool.ladders[from.ladder].levels[from.level].name
            let amount = count == 0 ? "nothing" : count == 1 ? "one expectation" : "\(count) expectations"
            findings.report(
                self, "\(level.name) adds \(amount) to what \(before) asks for, and \(measure)",
                at: level.span,
                help: [
                    "say what a person does at \(level.name) that wasn't asked for before, or strengthen what was",
                    "if the two levels ask for the same, write `same-as:` or make one of them",
                ])
        }
    }

    /// What a level that adds too little is measured by, in the words of the message; nil for one that adds enough.
    private func measure(of step: Transition, among steps: [Transition]) -> String? {
        let count = added(step)
        if let fewest { return count < fewest ? "the settings want \(fewest) at least" : nil }
        let others = steps.filter { $0.to != step.to }.map(added).sorted()
        guard others.count > 1 else { return nil }
        let middle = others[(others.count - 1) / 2]
        return middle >= Self.usual && count * Self.factor <= middle ? "other levels add \(middle) or so" : nil
    }

    /// New and strengthened expectations.
    private func added(_ step: Transition) -> Int {
        step.new.joined().count + step.strengthened.joined().count
    }

    /// Whether anything stands in its section: a level without one is reported by a build.
    private func hasText(_ level: Level) -> Bool {
        let content = level.content
        return !content.isEmpty || content.summary != nil || !content.notes.isEmpty || !content.lists.isEmpty
            || !content.attributes.isEmpty
    }

    /// Whether no category says what changes in a paragraph above its list, in a rating or in a note.
    private func speaksInExpectationsAlone(_ level: Level) -> Bool {
        level.content.cells.allSatisfy { $0.summary.isEmpty && $0.rating == nil && $0.notes.isEmpty }
            && level.content.lists.isEmpty
    }
}
