internal import LadderSource

/// Looks for text that became a heading by a line `---` right below it, which was meant as a line across the page, or by an
/// item without text.
struct AccidentalHeading {
    /// Of a shorter text the line may be the underline.
    private static let fewestLetters = 12

    /// The heading's.
    let span: SourceSpan
    let inlines: Inlines

    func report(_ diagnostics: inout Diagnostics) {
        // Nearly all begin with their signs.
        guard span.file.bytes[span.bytes.lowerBound] != UInt8(ascii: "#"),
            let line = span.text.split(whereSeparator: \.isNewline).last
        else { return }
        let signs = line.filter { !$0.isWhitespace }
        // A single sign is an item without text.
        guard signs == "-" || signs == "---" && inlines.plainText.count >= Self.fewestLetters else { return }
        let end = span.bytes.upperBound
        diagnostics.report(
            LadderRule.accidentalHeading, "this line makes a heading of the text right above it",
            at: span.file.span(end - line.utf8.count..<end),
            help: ["leave an empty line above it, or remove it; what it makes a heading ends the level"])
    }
}
