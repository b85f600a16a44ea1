/// Markdown's sign of a heading or a list without the plain space that must stand behind it: none at all, or a no-break space
/// as word processors and wikis have it.
struct UnspacedMark {
    enum Kind { case heading, bullet }

    let kind: Kind
    let line: Range<Int>

    /// Whether a line that begins with a byte may have one.
    static func mayBegin(with byte: UInt8) -> Bool {
        byte == UInt8(ascii: "#") || isBullet(byte) || byte.isDigit
    }

    /// The first in a paragraph.
    ///
    /// - Parameter inItem: whether it is an item's first one: a line with a dash, below it, is surely meant as the next item.
    init?(in paragraph: ArraySlice<UInt8>, hasLines: Bool, inItem: Bool) {
        let lines = hasLines ? ParagraphText.lines(paragraph) : [paragraph]
        let kinds = lines.map(Self.kind)
        // One line with a dash may be a sentence's second, or begin with a minus.
        let isList = kinds.count { $0?.kind == .bullet } > (inItem ? 0 : 1)
        let first = kinds.firstIndex { $0.map { $0.isSure || isList } ?? false }
        guard let first, let found = kinds[first] else { return nil }
        kind = found.kind
        line = lines[first].startIndex..<lines[first].endIndex
    }

    /// What a line begins with, and whether it surely is meant as that.
    private static func kind(of line: ArraySlice<UInt8>) -> (kind: Kind, isSure: Bool)? {
        guard let first = line.first, mayBegin(with: first) else { return nil }
        if first == UInt8(ascii: "#") {
            let rest = line.drop { $0 == first }
            let rank = rest.startIndex - line.startIndex
            guard rank <= 6, let next = letter(rest) else { return nil }
            // A single one stands before a number or a keyword too.
            return next.isBlank || (rank > 1 && next.isLetter) ? (.heading, true) : nil
        }
        var rest = line.drop(while: \.isDigit)
        let isNumbered = rest.startIndex > line.startIndex
        guard let sign = rest.first,
            isNumbered ? sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") : isBullet(sign)
        else { return nil }
        rest = rest.dropFirst()
        guard let next = letter(rest) else { return nil }
        if next.isBlank { return (.bullet, true) }
        // An asterisk or a plus sign before a word has another meaning, and so may have a number.
        guard next.isLetter, isNumbered || sign == UInt8(ascii: "-") else { return nil }
        return (.bullet, false)
    }

    private static func isBullet(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
    }

    /// What follows, with words behind it: a letter, or a blank that is no plain one.
    private static func letter(_ rest: ArraySlice<UInt8>) -> (isLetter: Bool, isBlank: Bool)? {
        guard let first = rest.first, !first.isBlank else { return nil }
        let text = String(decoding: rest, as: UTF8.self).unicodeScalars
        guard let scalar = text.first, text.contains(where: \.properties.isAlphabetic) else { return nil }
        return (scalar.properties.isAlphabetic, scalar.properties.isWhitespace)
    }
}
