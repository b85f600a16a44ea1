/// Quotation marks of print around a text, where YAML takes them for a part of it: word processors write them for `"`.
struct TypographicQuotes {
    /// Marks that open a text, each with those that close it.
    private static let pairs: [Character: Set<Character>] = [
        "“": ["”", "“", "\""], "„": ["“", "”"], "”": ["”"], "«": ["»"], "»": ["«", "»"], "‘": ["’"], "‚": ["‘", "’"],
        "「": ["」"], "『": ["』"], "《": ["》"],
    ]

    /// - Parameters:
    ///   - text: a value, or a key, that stands without YAML's quotes.
    ///   - span: where it stands.
    static func report(_ text: String, at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        // All of them lie behind ASCII.
        guard let first = text.utf8.first, first >= 0x80, let opening = text.first, let last = text.dropFirst().last,
            let closing = pairs[opening], closing.contains(last)
        else { return }
        let inner = text.dropFirst().dropLast()
        // Two texts, each in marks of its own.
        guard !inner.contains(where: closing.contains) else { return }
        diagnostics.report(
            SourceRule.typographicQuotes, "YAML takes these quotation marks for a part of the text", at: span,
            help: [
                "write `\"\(inner)\"` with straight quotes, or the text alone",
                "to keep them, put straight quotes around them",
            ])
    }
}
