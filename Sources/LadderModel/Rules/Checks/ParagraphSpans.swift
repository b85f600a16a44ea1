internal import LadderSource

extension [Block] {
    /// The places of all paragraphs, also those in lists and quotes.
    var paragraphs: [SourceSpan] {
        leaves.compactMap { if case .paragraph = $0.content { $0.span } else { nil } }
    }
}
