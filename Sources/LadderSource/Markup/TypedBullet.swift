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
        return (lines.first(where: isBullet) ?? firstOfRow(lines)).map { $0.startIndex..<$0.endIndex }
    }

    /// Signs that begin a sentence or stand in its middle too, and are bullets where several lines begin with the same one.
    private static let rowSigns: Set<Unicode.Scalar> = ["–", "—", "§", "o", "→", "✓", "✔"]

    /// The first of several lines that begin with the same sign, or count with letters.
    private static func firstOfRow(_ lines: [ArraySlice<UInt8>]) -> ArraySlice<UInt8>? {
        let signs = lines.map(rowSign)
        let first = signs.indices.first { index in
            signs[index].map { sign in signs[(index + 1)...].contains(sign) } ?? false
        }
        return first.map { lines[$0] }
    }

    private static func rowSign(of line: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let first = line.first,
            first >= 0x80 || first == UInt8(ascii: "o") || first == UInt8(ascii: "(")
                || line.dropFirst().first.map({ $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }) == true
        else { return nil }
        let text = Array(String(decoding: line.prefix(16), as: UTF8.self).unicodeScalars)
        guard text.count > 2 else { return nil }
        // `o` as word processors write it has more than one blank behind it.
        if text[0] == "o" {
            return text[1] == "\t" || text[1] == " " && text[2] == " " || text[1] == "\u{A0}" ? "o" : nil
        }
        if rowSigns.contains(text[0]) { return text[1].properties.isWhitespace ? text[0] : nil }
        let isOpened = text[0] == "("
        let letter = isOpened ? text[1] : text[0]
        let rest = text.dropFirst(isOpened ? 2 : 1)
        guard letter.isASCII, letter.properties.isAlphabetic || isOpened && letter.properties.numericType != nil,
            rest.first == ")" || rest.first == "." && !isOpened, rest.dropFirst().first == " "
        else { return nil }
        return rest.first
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
