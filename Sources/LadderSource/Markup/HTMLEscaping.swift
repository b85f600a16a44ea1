/// Escaping for each place in a page that a text can stand in.
extension ByteSink where Self: ~Copyable {
    /// Appends a text for HTML's content and for attribute values in double quotes.
    @inlinable
    public mutating func appendEscaped(_ text: String) {
        text.withBytes { appendEscaped($0) }
    }

    @inlinable
    public mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        append(text, replacing: HTMLSpecial.self) { $0.append(HTMLSpecial.entity(of: $1)) }
    }

    /// Appends a URL for an attribute value: what no URL may hold is percent-encoded, an encoded character stays.
    @inlinable
    public mutating func appendHref(_ url: String) {
        url.withBytes { appendHref($0) }
    }

    /// The same of a URL's bytes.
    @inlinable
    public mutating func appendHref(_ url: UnsafeBufferPointer<UInt8>) {
        append(url, replacing: HrefSpecial.self) { $0.appendHref(byte: $1) }
    }

    @inlinable
    mutating func appendHref(byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;" as StaticString)
        case UInt8(ascii: "'"): append("&#x27;" as StaticString)
        default: if HrefSpecial.contains(byte) { appendPercentEncoded(byte) } else { append(byte) }
        }
    }

    /// Appends a byte as URLs have one that they can't hold: `%20`.
    @inlinable
    public mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(byte.highHexDigit)
        append(byte.lowHexDigit)
    }
}

/// What HTML escapes in texts and in double quotes.
@usableFromInline
enum HTMLSpecial: ByteKind {
    @inlinable
    static func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
        default: false
        }
    }

    /// `"` and `&` differ in one bit, and so do `<` and `>`.
    @inlinable @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(of: UInt8(ascii: "\""), ignoring: 0x04) | word.marks(of: UInt8(ascii: "<"), ignoring: 0x02)
    }

    @inlinable
    static func entity(of byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: "&quot;"
        }
    }
}

/// What can't stand in an attribute's URL as it is.
@usableFromInline
enum HrefSpecial: ByteKind {
    @inlinable
    static func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            // The digits among them.
            UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "!"),
            UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            false
        default: true
        }
    }

    /// All but what most URLs are made of.
    @inlinable @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        let capitals = word.marks(from: UInt8(ascii: "A"), through: UInt8(ascii: "Z"))
        let letters = word.marks(from: UInt8(ascii: "a"), through: UInt8(ascii: "z")) | capitals
        let others = word.marks(from: UInt8(ascii: "-"), through: UInt8(ascii: ":"))
        return ~(letters | others | word.marks(from: UInt8(ascii: "#"), through: UInt8(ascii: "%")))
    }
}

extension UInt8 {
    @usableFromInline var highHexDigit: UInt8 { Self.hexDigit(self >> 4) }
    @usableFromInline var lowHexDigit: UInt8 { Self.hexDigit(self & 15) }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
