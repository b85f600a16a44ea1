/// Several lines that begin with the same sign, or are counted with letters, where Markdown has a list.
enum BulletRow {
    /// Those that a single line may begin with too, as a sentence or a part of one.
    private static let signs: Set<Unicode.Scalar> = ["–", "—", "§", "o", "→", "✓", "✔"]

    /// The first of several lines that begin with the same sign, or count with letters.
    static func first(of lines: [ArraySlice<UInt8>]) -> ArraySlice<UInt8>? {
        let found = lines.map(sign)
        let first = found.indices.first { index in
            found[index].map { sign in found[(index + 1)...].contains(sign) } ?? false
        }
        return first.map { lines[$0] }
    }

    private static func sign(of line: ArraySlice<UInt8>) -> Unicode.Scalar? {
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
        if signs.contains(text[0]) { return text[1].properties.isWhitespace ? text[0] : nil }
        let isOpened = text[0] == "("
        let letter = isOpened ? text[1] : text[0]
        let rest = text.dropFirst(isOpened ? 2 : 1)
        guard letter.isASCII, letter.properties.isAlphabetic || isOpened && letter.properties.numericType != nil,
            rest.first == ")" || rest.first == "." && !isOpened, rest.dropFirst().first == " "
        else { return nil }
        return rest.first
    }
}
