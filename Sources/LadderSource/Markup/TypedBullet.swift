/// A bullet that was typed, or pasted from a word processor, where Markdown has `- `.
enum TypedBullet {
    private static let signs: Set<Unicode.Scalar> = ["•", "◦", "▪", "▫", "‣", "●", "○", "■", "□", "∙", "⁃", "➢", "➤"]
    /// All of them begin with it and have three bytes in UTF-8.
    private static let firstByte: UInt8 = 0xE2

    /// The first line of a paragraph that begins with one and a blank.
    static func firstLine(in paragraph: ArraySlice<UInt8>) -> Range<Int>? {
        var start = paragraph.startIndex
        while start < paragraph.endIndex {
            let end = paragraph[start...].firstIndex { $0 == .newline || $0 == .carriageReturn } ?? paragraph.endIndex
            // A quote's lines have its sign before them.
            let text = paragraph[start..<end].drop { $0.isBlank || $0 == .greater }
            if isBullet(text) { return text.startIndex..<end }
            start = end + 1
        }
        return nil
    }

    private static func isBullet(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == firstByte else { return false }
        let start = String(decoding: line.prefix(6), as: UTF8.self).unicodeScalars
        guard let sign = start.first, signs.contains(sign) else { return false }
        return start.dropFirst().first?.properties.isWhitespace ?? false
    }
}
