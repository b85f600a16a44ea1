/// Divides raw HTML into allowed tags, comments, and text: whatever else looks like a tag stays text.
struct HTMLTokenizer {
    /// The allowed tags.
    let names: Set<String>
    /// The tags met that are not allowed, as they were written.
    private(set) var refused: [String] = []
    private(set) var tokens: [HTMLToken] = []
    private var text: [UInt8] = []
    /// Whether no comment that starts further on has an end; without it, each would be looked for to the last byte.
    private var hasNoMoreComments = false

    init(names: Set<String>) {
        self.names = names
    }

    mutating func run(_ source: String) {
        let bytes = Array(source.utf8)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "<"), let end = markup(in: bytes, at: offset) {
                offset = end
            } else {
                text.append(bytes[offset])
                offset += 1
            }
        }
        flush()
    }

    /// Takes what starts at `<`; nil where it is no tag, comment or declaration.
    private mutating func markup(in bytes: [UInt8], at start: Int) -> Int? {
        if bytes[start...].starts(with: "<!--".utf8), let end = commentEnd(in: bytes, from: start + 4) {
            flush()
            tokens.append(.comment(String(decoding: bytes[start + 4..<end], as: UTF8.self)))
            return end + 3
        }
        guard start + 1 < bytes.count, bytes[start + 1].isLetter || Self.opensMarkup(bytes[start + 1]) else {
            return nil
        }
        let end = Self.tagEnd(in: bytes, from: start)
        if let end, let tag = Self.tag(Array(bytes[start + 1..<end - 1])), names.contains(tag.name) {
            flush()
            tokens.append(.tag(tag))
            return end
        }
        guard let end = end ?? Self.declarationOpening(in: bytes, at: start) else { return nil }
        refused.append(String(decoding: bytes[start..<end], as: UTF8.self))
        text += bytes[start..<end]
        return end
    }

    private mutating func commentEnd(in bytes: [UInt8], from start: Int) -> Int? {
        guard !hasNoMoreComments else { return nil }
        let end = Self.find("-->", in: bytes, from: start)
        hasNoMoreComments = end == nil
        return end
    }

    /// What may stand behind the `<` of a closing tag, a declaration or a processing instruction.
    private static func opensMarkup(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    /// Behind the two signs that open a declaration or a comment without an end.
    private static func declarationOpening(in bytes: [UInt8], at start: Int) -> Int? {
        bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?") ? start + 2 : nil
    }

    private mutating func flush() {
        guard !text.isEmpty else { return }
        tokens.append(.text(String(decoding: text, as: UTF8.self)))
        text = []
    }

    private static func find(_ part: String, in bytes: [UInt8], from start: Int) -> Int? {
        let wanted = Array(part.utf8)
        guard bytes.count >= wanted.count, start <= bytes.count - wanted.count else { return nil }
        return (start...(bytes.count - wanted.count)).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }

    /// Behind the `>` that ends a tag; one inside a quoted value ends nothing. No tag has a `<` outside of its values.
    private static func tagEnd(in bytes: [UInt8], from start: Int) -> Int? {
        var quote: UInt8?
        for offset in start + 1..<bytes.count {
            let byte = bytes[offset]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == .greater {
                return offset + 1
            } else if byte == UInt8(ascii: "<") {
                return nil
            }
        }
        return nil
    }

    /// A tag from what stands between `<` and `>`; nil for one with an attribute that it may not have.
    private static func tag(_ inside: [UInt8]) -> HTMLTag? {
        var rest = inside[...]
        let isClosing = rest.first == UInt8(ascii: "/")
        if isClosing { rest = rest.dropFirst() }
        let nameBytes = rest.prefix { $0.isLetter || $0.isDigit }
        let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
        rest = trimmed(rest.dropFirst(nameBytes.count))
        if !isClosing, rest.last == UInt8(ascii: "/") { rest = trimmed(rest.dropLast()) }
        if rest.isEmpty { return HTMLTag(name: name, isClosing: isClosing, attribute: nil) }
        guard !isClosing, let allowed = HTMLTag.allowedAttribute(of: name), let value = value(of: allowed, in: rest)
        else {
            return nil
        }
        return HTMLTag(name: name, isClosing: false, attribute: HTMLTag.Attribute(name: allowed, value: value))
    }

    /// The value of the only attribute, `name`, `name=value` or `name="value"`.
    private static func value(of name: String, in bytes: ArraySlice<UInt8>) -> String? {
        let written = String(decoding: bytes.prefix { $0.isLetter }, as: UTF8.self).lowercased()
        guard written == name else { return nil }
        let rest = trimmed(bytes.dropFirst(written.utf8.count))
        if rest.isEmpty { return "" }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        let value = trimmed(rest.dropFirst())
        if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let inner = value.dropFirst().dropLast()
            return value.count >= 2 && value.last == quote && !inner.contains(quote)
                ? String(decoding: inner, as: UTF8.self) : nil
        }
        return value.contains(where: \.isBlank) ? nil : String(decoding: value, as: UTF8.self)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first.isBlank || first == .newline { bytes = bytes.dropFirst() }
        while let last = bytes.last, last.isBlank || last == .newline { bytes = bytes.dropLast() }
        return bytes
    }
}
