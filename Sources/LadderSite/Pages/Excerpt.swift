internal import LadderSource

/// The beginning of a text, for search engines and previews of links.
enum Excerpt {
    /// What they show at most, in characters.
    private static let limit = 160

    /// The text on one line, cut between words where it is longer; nil where nothing is left.
    static func text(of text: String?) -> String? {
        guard let folded = text?.foldingWhitespace(), !folded.isEmpty else { return nil }
        // A character has a byte at least.
        if folded.utf8.count <= limit { return folded }
        let beginning = folded.prefix(limit + 1)
        guard beginning.count > limit else { return folded }
        // Texts without spaces, or with a very long word, are cut where it comes.
        let words = beginning.lastIndex(of: " ").map { beginning[..<$0] }
        var kept = words.flatMap { $0.count > limit / 2 ? $0 : nil } ?? beginning.dropLast(2)
        while let last = kept.last, last.isWhitespace || last.isPunctuation { kept = kept.dropLast() }
        return String(kept) + "…"
    }
}
