/// Finds what in an SVG picture could run scripts where a reader opens it by itself, and what could hide them.
struct ScriptFinder {
    /// In lower case, with characters in the place of their numbers.
    private let text: [UInt8]

    /// Elements of SVG and of HTML in it, whatever the prefix of their namespace.
    private static let elements: [StaticString] = ["script", "foreignobject", "iframe", "embed", "object"]

    /// - Parameter bytes: UTF-8.
    init(_ bytes: [UInt8]) { text = Self.decoded(Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)) }

    var findsAny: Bool {
        let words = String(decoding: text, as: UTF8.self)
        // Browsers leave these out of addresses.
        let addresses = String(decoding: text.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        return ["<!entity", "<?xml-stylesheet"].contains(where: words.contains)
            || ["javascript:", "vbscript:"].contains(where: addresses.contains)
            || hasElement || hasEventAttribute
    }

    /// `<script`, or `<svg:script` and the like.
    private var hasElement: Bool {
        for start in text.indices where text[start] == UInt8(ascii: "<") {
            let name = text[(start + 1)...].prefix {
                !divides($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
            }
            let own = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
            if Self.elements.contains(where: { $0.withUTF8Buffer { own.starts(with: $0) } }) { return true }
        }
        return false
    }

    /// ` onload = …` and the like.
    private var hasEventAttribute: Bool {
        for offset in text.indices.dropLast(4)
        where text[offset + 1] == UInt8(ascii: "o") && text[offset + 2] == UInt8(ascii: "n") && divides(text[offset]) {
            var end = offset + 3
            while end < text.count, text[end] >= UInt8(ascii: "a"), text[end] <= UInt8(ascii: "z") { end += 1 }
            guard end > offset + 3 else { continue }
            while end < text.count, divides(text[end]) { end += 1 }
            if end < text.count, text[end] == UInt8(ascii: "=") { return true }
        }
        return false
    }

    private func divides(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    /// - Parameter byte: in lower case.
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
            || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
    }

    /// `&#115;` and `&#x73;` as what they stand for: XML 1.0, section 4.1. Other names need an entity.
    private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset...].starts(with: "&#".utf8) else {
                decoded.append(bytes[offset])
                offset += 1
                continue
            }
            let digits = bytes[(offset + 2)...].prefix(while: isAlphanumeric)
            let text = String(decoding: digits, as: UTF8.self)
            let number = text.hasPrefix("x") ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
            if let scalar = number.flatMap(UnicodeScalar.init) { decoded += Character(scalar).lowercased().utf8 }
            // With the semicolon, which browsers don't need in HTML.
            offset = digits.endIndex
            if offset < bytes.count, bytes[offset] == UInt8(ascii: ";") { offset += 1 }
        }
        return decoded
    }
}
