/// Text in Markdown: what would be read as a mark gets a backslash, and nothing else.
@usableFromInline
struct MarkdownEscaping {
    /// Whether the text begins a line of a block.
    @usableFromInline let startsLine: Bool
    /// Whether the text stands in a table, where pipes divide.
    @usableFromInline let isInTable: Bool
    /// Whether the text may hold what is read as a mark within a line.
    @usableFromInline let mayHoldMarks: Bool

    @inlinable
    init(startsLine: Bool, isInTable: Bool, mayHoldMarks: Bool = true) {
        self.startsLine = startsLine
        self.isInTable = isInTable
        self.mayHoldMarks = mayHoldMarks
    }

    @inlinable
    func append(_ text: UnsafeBufferPointer<UInt8>, to sink: inout some ByteSink & ~Copyable) {
        if isPlain(text) { sink.append(text) } else { sink.append(escaped(text)) }
    }

    /// Whether nothing in the text could be read as a mark.
    @inlinable
    func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return true }
        return !(startsLine && !first.isLetter) && !(mayHoldMarks && text.holds(MarkdownSpecial.self))
    }

    @usableFromInline
    func escaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        guard startsLine, let mark = Self.blockMark(in: text) else {
            appendRest(text, from: 0, to: &bytes)
            return bytes
        }
        bytes.append(text[part: 0..<mark])
        bytes.append(.backslash)
        bytes.append(text[mark])
        appendRest(text, from: mark + 1, to: &bytes)
        return bytes
    }

    private func appendRest(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to bytes: inout [UInt8]) {
        var rest = start
        var place = text.firstPlace(of: MarkdownSpecial.self, from: start)
        while place < text.count {
            if isMark(text, place) {
                bytes.append(text[part: rest..<place])
                bytes.append(.backslash)
                rest = place
            }
            place = text.firstPlace(of: MarkdownSpecial.self, from: place + 1)
        }
        bytes.append(text[part: rest..<text.count])
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

/// What begins a mark in some places.
@usableFromInline
enum MarkdownSpecial: ByteKind {
    @inlinable
    static func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"),
            UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    @inlinable @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        // Brackets, the backslash and `_` differ in the three lowest bits alone, and so do a few letters.
        word.marks(of: UInt8(ascii: "["), ignoring: 0x07) | word.marks(of: UInt8(ascii: "|"), ignoring: 0x02)
            | word.marks(of: UInt8(ascii: "`")) | word.marks(of: UInt8(ascii: "*"))
            | word.marks(of: UInt8(ascii: "<")) | word.marks(of: UInt8(ascii: "&"))
    }
}

extension ByteSink where Self: ~Copyable {
    /// Appends a text without marks, for a paragraph, an item or a table's cell.
    @inlinable
    public mutating func appendMarkdown(_ text: String) {
        text.withBytes { appendMarkdown($0) }
    }

    /// The same of a text's bytes.
    @inlinable
    public mutating func appendMarkdown(_ text: UnsafeBufferPointer<UInt8>) {
        MarkdownEscaping(startsLine: last == nil || last == .newline, isInTable: true).append(text, to: &self)
    }

    /// Appends a URL in the place of a hole.
    @inlinable
    public mutating func append(_ url: UnsafeBufferPointer<UInt8>, in hole: MarkupHole) {
        if hole.isInHTML { appendHref(url) } else { appendMarkdownDestination(url) }
    }

    /// Appends a URL for a link of Markdown's: what no URL may hold is percent-encoded, an encoded character stays.
    @inlinable
    public mutating func appendMarkdownDestination(_ url: String) {
        url.withBytes { appendMarkdownDestination($0) }
    }

    /// The same of a URL's bytes.
    @inlinable
    public mutating func appendMarkdownDestination(_ url: UnsafeBufferPointer<UInt8>) {
        guard url.holds(DestinationSpecial.self) else { return append(url) }
        append(Self.markdownDestination(Array(url)))
    }

    @usableFromInline
    static func markdownDestination(_ url: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        // Parentheses that aren't pairs would end the link.
        let isBracketed = url.contains(UInt8(ascii: "(")) || url.contains(UInt8(ascii: ")"))
        if isBracketed { bytes.append(UInt8(ascii: "<")) }
        for offset in url.indices {
            if url[offset] == UInt8(ascii: "&"), !MarkdownEscaping.isEntity(url[offset...]) {
                bytes.append(url[offset])
            } else {
                bytes.appendHref(byte: url[offset])
            }
        }
        if isBracketed { bytes.append(UInt8(ascii: ">")) }
        return bytes
    }
}

/// What can't stand in the destination of a link of Markdown's as it is.
@usableFromInline
enum DestinationSpecial: ByteKind {
    @inlinable
    static func contains(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || HrefSpecial.contains(byte)
    }

    /// Parentheses are candidates in any URL.
    @inlinable
    static func candidates(in word: ByteWord) -> ByteMarks { HrefSpecial.candidates(in: word) }
}
