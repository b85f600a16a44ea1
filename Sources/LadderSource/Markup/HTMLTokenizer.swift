/// Divides raw HTML into allowed tags, comments, and text: whatever else looks like a tag stays text, and an attribute that
/// a tag can't have is left out.
struct HTMLTokenizer {
    /// What looks like markup, in the order of the text.
    struct Mark {
        enum Kind {
            /// With the attributes that it can't have.
            case tag(token: Int, dropped: [HTMLTag.Attribute])
            case comment
            /// It stays text.
            case refused
        }

        let written: String
        let kind: Kind
    }

    /// The allowed elements.
    private let elements: Set<HTMLElement>
    private(set) var marks: [Mark] = []
    private(set) var tokens: [HTMLToken] = []
    private var text: [UInt8] = []
    /// What follows the text, with names of characters that are not read yet.
    private var words: [UInt8] = []
    private var references = CharacterReferences()
    /// Whether no comment that starts further on has an end; without it, each would be looked for to the last byte.
    private var hasNoMoreComments = false

    init(elements: Set<HTMLElement>) {
        self.elements = elements
    }

    mutating func run(_ source: String) {
        let bytes = Array(source.utf8)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "<"), let end = markup(in: bytes, at: offset) {
                offset = end
            } else {
                words.append(bytes[offset])
                offset += 1
            }
        }
        flush()
    }

    /// Takes what starts at `<`; nil where it is no tag, comment or declaration.
    private mutating func markup(in bytes: [UInt8], at start: Int) -> Int? {
        if bytes[start...].starts(with: "<!--".utf8), let end = commentEnd(in: bytes, from: start + 4) {
            flush()
            marks.append(Mark(written: String(decoding: bytes[start..<end + 3], as: UTF8.self), kind: .comment))
            tokens.append(.comment(String(decoding: bytes[start + 4..<max(start + 4, end)], as: UTF8.self)))
            return end + 3
        }
        guard start + 1 < bytes.count, bytes[start + 1].isLetter || Self.opensMarkup(bytes[start + 1]) else {
            return nil
        }
        let end = Self.tagEnd(in: bytes, from: start)
        if let end, take(bytes[start..<end]) { return end }
        guard let end = end ?? Self.declarationOpening(in: bytes, at: start) else { return nil }
        marks.append(Mark(written: String(decoding: bytes[start..<end], as: UTF8.self), kind: .refused))
        // A tag that is shown is shown letter by letter.
        readWords()
        text += bytes[start..<end]
        return end
    }

    /// Whether a tag is one of those that are kept; then it is a token, with the attributes that it may have.
    private mutating func take(_ written: ArraySlice<UInt8>) -> Bool {
        guard let (name, isClosing, attributes) = Self.tag(Array(written.dropFirst().dropLast())),
            let element = HTMLElement(rawValue: name), elements.contains(element)
        else { return false }
        var tag = HTMLTag(element: element, isClosing: isClosing)
        var dropped: [HTMLTag.Attribute] = []
        for attribute in attributes {
            let attribute = HTMLTag.Attribute(name: attribute.name, value: references.decoded(attribute.value))
            if element.permits(attribute), tag.value(of: attribute.name) == nil {
                tag.attributes.append(attribute)
            } else {
                dropped.append(attribute)
            }
        }
        // A picture of nothing is none.
        if element == .img, tag.value(of: "src")?.foldingWhitespace().isEmpty ?? true, !isClosing { return false }
        flush()
        let mark = Mark(
            written: String(decoding: written, as: UTF8.self), kind: .tag(token: tokens.count, dropped: dropped))
        marks.append(mark)
        tokens.append(.tag(tag))
        return true
    }

    private mutating func commentEnd(in bytes: [UInt8], from start: Int) -> Int? {
        // Browsers end these where they begin.
        for short in [">", "->"] where bytes[start...].starts(with: short.utf8) { return start + short.utf8.count - 3 }
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

    private mutating func readWords() {
        text += references.decoded(String(decoding: words, as: UTF8.self)).utf8
        words = []
    }

    private mutating func flush() {
        readWords()
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

    /// A tag from what stands between `<` and `>`, with all that it was written with; nil for what is none.
    private static func tag(_ inside: [UInt8]) -> (name: String, isClosing: Bool, attributes: [HTMLTag.Attribute])? {
        var rest = inside[...]
        let isClosing = rest.first == UInt8(ascii: "/")
        if isClosing { rest = rest.dropFirst() }
        let nameBytes = rest.prefix { $0.isLetter || $0.isDigit }
        rest = rest.dropFirst(nameBytes.count)
        if !isClosing, rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        guard let attributes = HTMLAttributeReader.attributes(rest), !isClosing || attributes.isEmpty else {
            return nil
        }
        return (String(decoding: nameBytes, as: UTF8.self).lowercased(), isClosing, attributes)
    }
}
