internal import LadderSource

/// The place for a value that the default theme's words have, and own words in their place may have.
struct PhrasePlace {
    /// With its braces; nil for words without a value.
    private let place: String?

    init(_ words: ThemePhrase) { place = Self.places(in: words.written).first }

    /// Reports what stands in braces and would be replaced by something else than its author thinks.
    func check(_ words: ThemePhrase, of key: ThemeWord, at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let places = Self.places(in: words.written)
        guard let wrong = places.first(where: { $0 != place }) ?? places.dropFirst().first else { return }
        diagnostics.report(
            SourceRule.invalidValue,
            place == wrong
                ? "`\(wrong)` stands twice here" : "`\(key.rawValue)` has no value to put in place of `\(wrong)`",
            at: span,
            help: [
                place.map { $0 == wrong ? "keep one of them" : "write `\($0)` there" }
                    ?? "write it without braces"
            ])
    }

    private static func places(in text: String) -> [String] {
        var places: [String] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            places.append(String(rest[start...end]))
            rest = rest[rest.index(after: end)...]
        }
        return places
    }
}
