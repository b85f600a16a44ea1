internal import LadderSource

/// A name that means none of a ladder's levels, or several of them.
struct LevelNameMistake {
    /// A level that could be meant.
    struct Choice {
        let name: String
        let id: String
        /// Where it is declared.
        let span: SourceSpan
    }

    private let name: String
    private let span: SourceSpan
    private let choices: [Choice]
    private let index: NameIndex
    private let prefix: String

    /// - Parameters:
    ///   - choices: the ladder's levels.
    ///   - index: that of these levels' names.
    ///   - prefix: what stands before a level's id where the ladder is another one: `engineering/`.
    init(_ name: String, at span: SourceSpan, choices: [Choice], index: NameIndex, prefix: String = "") {
        (self.name, self.span, self.choices, self.index, self.prefix) = (name, span, choices, index, prefix)
    }

    /// - Parameters:
    ///   - rule: for a name that means none.
    ///   - place: whose levels they are.
    func report(
        as rule: LadderRule = .unknownLevel, in place: String = "in this ladder", notes: [Diagnostic.Note] = [],
        _ diagnostics: inout Diagnostics
    ) {
        if index.isAmbiguous(name) { return reportAmbiguous(&diagnostics) }
        let names = choices.map(\.name)
        let nearest = NearestName.suggestion(for: name, among: names + choices.map(\.id))
        diagnostics.report(
            rule, "there is no level “\(name)” \(place)", at: span,
            label: nearest.map { "did you mean “\(prefix)\($0)”?" }, notes: notes,
            help: [
                names.isEmpty
                    ? "a baseline has no levels: name it in `extends`" : "levels are \(names.joined(separator: ", "))"
            ])
    }

    /// An id that is spelt like the name means no more than the name does.
    private func advice(_ meant: [Choice]) -> String {
        meant.contains { index.isAmbiguous($0.id) }
            ? "give each an `id` and an alias of its own, such as `\(name) manager`, and write the alias"
            : "write the id of the one that is meant: \(meant.map { prefix + $0.id }.joined(separator: ", "))"
    }

    private func reportAmbiguous(_ diagnostics: inout Diagnostics) {
        let meant = choices.filter { NameKey($0.name) == NameKey(name) }
        diagnostics.report(
            LadderRule.ambiguousLevel, "“\(name)” is a level on \(meant.count) tracks", at: span,
            notes: meant.map { .init("one is declared here", at: $0.span) },
            help: [advice(meant)])
    }
}
