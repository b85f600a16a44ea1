internal import LadderSource

/// Reads a words file that has nothing but lines `key: text` or `key: "text"` and remarks, as the default theme's has.
///
/// It takes a small part of the time that YAML takes. A test holds that both make the same of it.
enum WordLines {
    /// Nil for a file with anything else.
    static func read(_ bytes: [UInt8]) -> [(key: String, text: String)]? {
        var words: [(key: String, text: String)] = []
        for line in bytes.split(separator: .newline) where line.first != UInt8(ascii: "#") {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let text = text(line[(colon + 1)...]),
                line[..<colon].allSatisfy({ $0 == UInt8(ascii: "-") || $0.isASCIILetter }), colon > line.startIndex,
                line.first != UInt8(ascii: "-")
            else { return nil }
            words.append((String(decoding: line[..<colon], as: UTF8.self), text))
        }
        return words
    }

    /// What stands behind the colon.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.first == .space, let last = bytes.last, last != .space else { return nil }
        let text = bytes.dropFirst()
        if text.first == UInt8(ascii: "\""), last == UInt8(ascii: "\""), text.count > 2 {
            let quoted = text.dropFirst().dropLast()
            let isPlain = quoted.allSatisfy { $0 >= .space && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            return isPlain ? String(decoding: quoted, as: UTF8.self) : nil
        }
        // Signs that have a meaning in YAML are left to those who know it.
        let isPlain = text.allSatisfy { $0 >= .space && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "#") }
        guard isPlain, text.first?.isASCIILetter == true else { return nil }
        let word = String(decoding: text, as: UTF8.self)
        return ["null", "Null", "NULL"].contains(word) ? nil : word
    }
}

extension UInt8 {
    fileprivate var isASCIILetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
}
