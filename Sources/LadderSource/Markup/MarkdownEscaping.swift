/// Text in Markdown: what would be read as a mark gets a backslash, and nothing else.
struct MarkdownEscaping {
    /// Whether the text begins a line of a block.
    let startsLine: Bool
    /// Whether the text stands in a table, where pipes divide.
    let isInTable: Bool

    func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            if startsLine, let mark = Self.blockMark(in: text) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[..<mark]))
                bytes.append(.backslash)
                bytes.append(text[mark])
                start = mark + 1
            }
            appendRest(text, from: start, to: &bytes)
        }
    }

    private func appendRest(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to bytes: inout [UInt8]) {
        var rest = start
        var next = start
        while let offset = text.firstIndex(from: next, marking: Self.marks) {
            next = offset + 1
            guard isMark(text, offset) else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[rest..<offset]))
            bytes.append(.backslash)
            rest = offset
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[rest...]))
    }

    /// The bytes that begin a mark in some places, with a few that look like them.
    @inline(__always)
    private static func marks(_ word: ByteWord) -> UInt64 {
        // Brackets, the backslash and `_` differ in the three lowest bits alone, and so do a few letters.
        let brackets = word.marks(of: UInt8(ascii: "["), ignoring: 0x07)
        let bars = word.marks(of: .pipe, ignoring: 0x02)
        return brackets | bars | word.marks(of: UInt8(ascii: "`")) | word.marks(of: UInt8(ascii: "*"))
            | word.marks(of: UInt8(ascii: "<")) | word.marks(of: UInt8(ascii: "&"))
    }

    /// Whether the byte at an offset begins an inline's mark.
    private func isMark(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let next = offset + 1 < text.count ? text[offset + 1] : nil
        switch text[offset] {
        case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"): return true
        case UInt8(ascii: "\\"): return next.map(Self.isPunctuation) ?? true
        // Within a word it is no mark.
        case UInt8(ascii: "_"):
            return offset == 0 || !Self.isWord(text[offset - 1]) || !(next.map(Self.isWord) ?? false)
        case UInt8(ascii: "<"): return next.map { $0.isLetter || "/!?".utf8.contains($0) } ?? true
        case UInt8(ascii: "&"): return Self.isEntity(text[offset...])
        case UInt8(ascii: "~"): return next == UInt8(ascii: "~")
        case UInt8(ascii: "|"): return isInTable
        default: return false
        }
    }

    /// Where a backslash keeps a line's beginning from opening a block: a heading, a quote, a list, a line of `---` or `===`.
    private static func blockMark(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = text.first, !first.isLetter else { return nil }
        switch first {
        case UInt8(ascii: ">"): return 0
        case UInt8(ascii: "#"):
            let rest = text.drop { $0 == first }
            return rest.first.map(\.isBlank) ?? true ? 0 : nil
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            let isList = text.count == 1 || text[1].isBlank
            return isList || text.allSatisfy(isRule) ? 0 : nil
        case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "|"): return text.allSatisfy(isRule) ? 0 : nil
        case _ where first.isDigit:
            let number = text.prefix(while: \.isDigit).count
            guard number < text.count, text[number] == UInt8(ascii: ".") || text[number] == UInt8(ascii: ")") else {
                return nil
            }
            return number + 1 == text.count || text[number + 1].isBlank ? number : nil
        default: return nil
        }
    }

    private static func isRule(_ byte: UInt8) -> Bool { byte.isBlank || "-=:|".utf8.contains(byte) }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte > .space && byte < 0x7F && !byte.isLetter && !byte.isDigit
    }

    /// Whether a URL can stand in angle brackets as it is: with its scheme, and without what would end or change it there.
    static func isAutolink(_ url: String) -> Bool {
        let bytes = Array(url.utf8)
        return bytes.first?.isLetter == true
            && bytes.indices.allSatisfy { offset in
                switch bytes[offset] {
                case 0...UInt8.space, UInt8(ascii: "<"), .greater, .pipe: false
                case UInt8(ascii: "&"): !isEntity(bytes[offset...])
                default: true
                }
            }
    }

    /// Whether the text begins with what Markdown reads as a character: `&amp;` or `&#38;`.
    static func isEntity<Text: RandomAccessCollection<UInt8>>(_ text: Text) -> Bool {
        let rest = text.dropFirst()
        let name = rest.dropFirst(rest.first == UInt8(ascii: "#") ? 1 : 0).prefix { $0.isLetter || $0.isDigit }
        return !name.isEmpty && name.endIndex < text.endIndex && text[name.endIndex] == UInt8(ascii: ";")
    }
}

extension [UInt8] {
    /// Appends a text without marks, for a paragraph, an item or a table's cell.
    public mutating func appendMarkdown(_ text: String) {
        let startsLine = last == nil || last == .newline
        MarkdownEscaping(startsLine: startsLine, isInTable: true).append(text, to: &self)
    }

    /// Appends a URL in the place of a hole.
    public mutating func append(_ url: [UInt8], in hole: MarkdownFragment.Hole) {
        if hole.isInHTML { appendHref(url) } else { appendMarkdownDestination(url) }
    }

    /// Appends a URL for a link of Markdown's: what no URL may hold is percent-encoded, an encoded character stays.
    public mutating func appendMarkdownDestination(_ url: String) {
        var url = url
        url.withUTF8 { appendMarkdownDestination($0) }
    }

    /// The same of a URL's bytes.
    public mutating func appendMarkdownDestination(_ url: [UInt8]) {
        url.withUnsafeBufferPointer { appendMarkdownDestination($0) }
    }

    private mutating func appendMarkdownDestination(_ url: UnsafeBufferPointer<UInt8>) {
        // Parentheses that aren't pairs would end the link.
        let isBracketed = url.contains(UInt8(ascii: "(")) || url.contains(UInt8(ascii: ")"))
        if isBracketed { append(UInt8(ascii: "<")) }
        var start = 0
        for offset in url.indices where !Self.isPlainInHref(url[offset]) {
            // A sign that names no character stays as it is.
            if url[offset] == UInt8(ascii: "&"), !MarkdownEscaping.isEntity(url[offset...]) { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: url[start..<offset]))
            appendHref(byte: url[offset])
            start = offset + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: url[start...]))
        if isBracketed { append(UInt8(ascii: ">")) }
    }
}
