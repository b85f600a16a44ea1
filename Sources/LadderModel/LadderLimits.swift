internal import LadderSource

/// How large a ladder may be: a small source can ask for very many pages, each with all that holds there.
public struct LadderLimits: Sendable {
    /// The most levels that a ladder declares.
    public var levels = 250
    /// The most expectations that a ladder states, and that hold at its levels, all levels added up, by their weights.
    public var expectations = 100_000
    /// The most categories that a ladder declares.
    let categories = 500

    public init() {}

    /// For how many expectations one counts: pages and data write it anew at each level, and with it all that leads to it.
    ///
    /// - Parameter bytes: how many its body's HTML has.
    static func weight(ofHTML bytes: Int, below leadIns: [LeadIn]) -> Int {
        1 + leadIns.reduce(bytes) { $0 + $1.text.html.count } / 1_000
    }

    func reportTooMuch(at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            LadderRule.ladderTooLarge,
            "what holds at the levels of this ladder adds up to more than \(expectations) expectations", at: span,
            help: [
                "divide the ladder, or give `limits:` in ladderdoc.yml a larger `expectations`",
                "each 1,000 letters of an expectation, and of what leads into its list, count as one more",
            ])
    }
}
