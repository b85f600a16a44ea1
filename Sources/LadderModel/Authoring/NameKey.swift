private import Foundation

/// A name as names are compared: without regard to case and spacing.
struct NameKey: Hashable {
    let key: String

    init(_ name: some StringProtocol) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        for byte in name.utf8 {
            if byte >= 0x80 {
                key = Self.unicodeKey(String(name))
                return
            }
            if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { continue }
            let isUpper = byte >= 0x41 && byte <= 0x5A
            bytes.append(isUpper ? byte | 0x20 : byte)
        }
        key = String(decoding: bytes, as: UTF8.self)
    }

    private static func unicodeKey(_ name: String) -> String {
        String(name.precomposedStringWithCanonicalMapping.lowercased().filter { !$0.isWhitespace })
            .precomposedStringWithCanonicalMapping
    }

    var isEmpty: Bool { key.isEmpty }

    /// The key with each run of digits as one sign: `IC1` and `IC12` have one shape. Nil without letters or digits.
    var shape: String? {
        var shape: [UInt8] = []
        for byte in key.utf8 {
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            if !isDigit { shape.append(byte) } else if shape.last != 0 { shape.append(0) }
        }
        return shape.contains(0) && shape.contains(where: { $0 != 0 }) ? String(decoding: shape, as: UTF8.self) : nil
    }
}
