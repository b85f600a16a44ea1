/// A bullet that was typed, or pasted from a word processor, where Markdown has `- `.
enum TypedBullet {
    private static let signs: Set<Unicode.Scalar> = [
        "•", "◦", "▪", "▫", "‣", "●", "○", "■", "□", "∙", "⁃", "➢", "➤", "►", "·",
        // Those of a word processor's own font.
        "\u{F0B7}", "\u{F0A7}",
    ]
    /// Those that stand for nothing else, so that no blank must follow.
    private static let plainSigns: Set<Unicode.Scalar> = ["•", "\u{F0B7}", "・"]

    /// The first line of a paragraph that begins with one.
    static func firstLine(in paragraph: ArraySlice<UInt8>, hasLines: Bool) -> Range<Int>? {
        guard hasLines else { return isBullet(paragraph) ? paragraph.startIndex..<paragraph.endIndex : nil }
        let lines = ParagraphText.lines(paragraph)
        return (lines.first(where: isBullet) ?? BulletRow.first(of: lines)).map { $0.startIndex..<$0.endIndex }
    }

    private static func isBullet(_ line: ArraySlice<UInt8>) -> Bool {
        // None of them is ASCII.
        guard let first = line.first, first >= 0x80 else { return false }
        let text = String(decoding: line, as: UTF8.self).unicodeScalars
        guard let sign = text.first, plainSigns.contains(sign) || signs.contains(sign) else { return false }
        let rest = text.dropFirst()
        let stands = plainSigns.contains(sign) || rest.first?.properties.isWhitespace == true
        // Without words it is a rating, drawn in signs.
        return stands && rest.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
