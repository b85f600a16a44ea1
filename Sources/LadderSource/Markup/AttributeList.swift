/// What some programs read as ids and classes: `{#id .class}` or `{: .class}` at the end of a text.
enum AttributeList {
    /// Where it begins in a text that ends with one.
    static func start(in text: some BidirectionalCollection<UInt8>) -> Int? {
        let text = Array(text)
        guard let end = text.lastIndex(where: { !$0.isBlank }), text[end] == UInt8(ascii: "}"),
            let start = text[..<end].lastIndex(of: UInt8(ascii: "{")), end > start + 2,
            begins(text[(start + 1)..<end])
        else { return nil }
        return start > 0 && text[start - 1].opensTemplate ? nil : start
    }

    private static func begins(_ inside: ArraySlice<UInt8>) -> Bool {
        let next = inside[inside.startIndex + 1]
        switch inside.first {
        case UInt8(ascii: "#"), UInt8(ascii: "."): return next.isLetter || next >= 0x80
        // Between two colons stands the name of a picture.
        case .colon: return inside.last != .colon
        default: return false
        }
    }
}

extension Inlines {
    /// The text without an attribute list behind it, for what other programs read there is no part of a heading's words.
    public var withoutAttributeList: Inlines {
        guard withWords({ $0.last(where: { !$0.isWhitespace }) }) == UInt8(ascii: "}"), let last = lastIndex,
            self[last] == .text, let start = withText(at: last, { AttributeList.start(in: $0) })
        else { return self }
        return start == 0 ? self[..<last] : part(before: start, inTextAt: last)
    }

    /// What a heading says: its words without marks and without an attribute list.
    public var headingText: String { withoutAttributeList.plainText }
}
