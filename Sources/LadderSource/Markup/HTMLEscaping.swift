/// Escaping for each place in a page that a text can stand in.
extension [UInt8] {
    /// Appends a text for HTML's content and for attribute values in double quotes.
    public mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            // `"` and `&` differ in one bit, and so do `<` and `>`.
            while let offset = buffer.firstIndex(
                from: start,
                marking: {
                    $0.marks(of: UInt8(ascii: "\""), ignoring: 0x04) | $0.marks(of: UInt8(ascii: "<"), ignoring: 0x02)
                })
            {
                append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<offset]))
                switch buffer[offset] {
                case UInt8(ascii: "&"): append("&amp;" as StaticString)
                case UInt8(ascii: "<"): append("&lt;" as StaticString)
                case UInt8(ascii: ">"): append("&gt;" as StaticString)
                default: append("&quot;" as StaticString)
                }
                start = offset + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
    }

    /// Appends a URL for an attribute value: what no URL may hold is percent-encoded, an encoded character stays.
    public mutating func appendHref(_ url: String) {
        var url = url
        url.withUTF8 { appendHref($0) }
    }

    /// The same of a URL's bytes.
    public mutating func appendHref(_ url: [UInt8]) { url.withUnsafeBufferPointer { appendHref($0) } }

    private mutating func appendHref(_ url: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for offset in 0..<url.count where !Self.isPlainInHref(url[offset]) {
            append(contentsOf: url[start..<offset])
            appendHref(byte: url[offset])
            start = offset + 1
        }
        append(contentsOf: url[start...])
    }

    mutating func appendHref(byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;" as StaticString)
        case UInt8(ascii: "'"): append("&#x27;" as StaticString)
        case _ where Self.isPlainInHref(byte): append(byte)
        default: appendPercentEncoded(byte)
        }
    }

    /// Appends a byte as URLs have one that they can't hold: `%20`.
    public mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(Self.hexDigit(byte >> 4))
        append(Self.hexDigit(byte & 15))
    }

    static func isPlainInHref(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || isSafeInHref(byte) }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func isSafeInHref(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "(")...UInt8(ascii: "/"),
            UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Appends fixed text, such as markup of our own.
    public mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}
