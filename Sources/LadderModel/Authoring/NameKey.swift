private import Foundation
internal import LadderSource

/// A name as names are compared: without regard to case, spacing and the ways to type one letter.
struct NameKey: Equatable {
    let key: String

    init(_ name: some StringProtocol) {
        let ascii = name.utf8.withContiguousStorageIfAvailable(Self.asciiKey)
        key = (ascii ?? nil) ?? Self.unicodeKey(String(name))
    }

    /// Nil where a byte is no ASCII.
    private static func asciiKey(_ name: UnsafeBufferPointer<UInt8>) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { key in
            var end = 0
            for byte in name {
                if byte >= 0x80 { return nil }
                if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { continue }
                let isUpper = byte >= 0x41 && byte <= 0x5A
                key[end] = isUpper ? byte | 0x20 : byte
                end += 1
            }
            return String(decoding: UnsafeMutableBufferPointer(rebasing: key[..<end]), as: UTF8.self)
        }
    }

    /// As Unicode compares identifiers: letters of full width, composed or not, and signs that nobody sees make no
    /// difference. Neither do typographic quotes, which editors put in by themselves.
    private static func unicodeKey(_ name: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in folded(name).unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { continue }
            key.append(scalar)
        }
        return String(key).precomposedStringWithCompatibilityMapping
    }

    /// The text without regard to case and the ways to type one letter; its spaces stay.
    static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var plain = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar {
            case "‘", "’", "ʼ": plain.append("'")
            case "“", "”", "„": plain.append("\"")
            default: plain.append(scalar)
            }
        }
        // By way of the capitals, for some letters have two small forms: ß and ss, σ and ς.
        return String(plain).uppercased().lowercased()
    }

    /// Whether a name's key may be as short: what is visible and ASCII stands in it, and nothing is left out but what isn't.
    static func mayHaveKey(_ name: some StringProtocol, upTo bytes: Int) -> Bool {
        let answer = name.utf8.withContiguousStorageIfAvailable { mayHaveKey($0, upTo: bytes) }
        return answer ?? Array(name.utf8).withUnsafeBufferPointer { mayHaveKey($0, upTo: bytes) }
    }

    private static func mayHaveKey(_ name: UnsafeBufferPointer<UInt8>, upTo bytes: Int) -> Bool {
        if name.count <= bytes { return true }
        var visible = 0
        for byte in name where byte > 0x20 && byte < 0x7F {
            visible += 1
            if visible > bytes { return false }
        }
        return true
    }

    static func isASCIIWithoutDigits(_ text: String) -> Bool {
        text.withBytes { $0.allSatisfy { $0 < 0x80 && !($0 >= 0x30 && $0 <= 0x39) } }
    }

    /// The key with each run of digits as one sign: `IC1` and `IC12` have one shape. Nil without letters or digits.
    var shape: String? {
        if Self.isASCIIWithoutDigits(key) { return nil }
        var shape = String.UnicodeScalarView()
        for scalar in key.unicodeScalars {
            let isDigit = scalar.properties.generalCategory == .decimalNumber
            if !isDigit { shape.append(scalar) } else if shape.last != "\0" { shape.append("\0") }
        }
        return shape.contains("\0") && shape.contains { $0 != "\0" } ? String(shape) : nil
    }
}
