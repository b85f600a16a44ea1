internal import LadderSource

/// Looks for text that became a heading by a line right below it, `---` or `===`, which was meant as a line across the page, or by
/// an item without text.
struct AccidentalHeading {
    /// Of a shorter text the line may be the underline.
    private static let fewestLetters = 12

    /// The heading's.
    let span: SourceSpan
    let inlines: Inlines
    /// The heading of the level that it ends; nil where it ends none.
    let level: SourceSpan?

    func report(_ diagnostics: inout Diagnostics) {
        // Nearly all begin with their signs.
        guard span.file.bytes[span.bytes.lowerBound] != UInt8(ascii: "#"),
            let line = span.text.split(whereSeparator: \.isNewline).last
        else { return }
        let signs = line.filter { !$0.isWhitespace }
        // A single sign is an item without text.
        guard signs == "-" || endsSigned && signs.count != inlines.plainText.count || signs == "---" && isText else {
            return
        }
        let end = span.bytes.upperBound
        diagnostics.report(
            LadderRule.accidentalHeading, "this line makes a heading of the text right above it",
            at: span.file.span(end - line.utf8.count..<end),
            help: [
                (signs.first == "=" ? "remove it" : "leave an empty line above it, or remove it")
                    + "; what it makes a heading ends the level"
            ])
    }

    /// Whether the level begins with `#`: nobody writes the headings of levels in two ways.
    private var endsSigned: Bool { level.map { $0.file.bytes[$0.bytes.lowerBound] == UInt8(ascii: "#") } ?? false }

    /// Whether it reads like a sentence, or begins with a label.
    private var isText: Bool {
        inlines.plainText.count >= Self.fewestLetters || LabelledInlines(inlines)?.rest.isEmpty == false
    }
}
