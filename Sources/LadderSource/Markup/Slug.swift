private import Foundation

/// Makes ids and URL parts of names.
public enum Slug {
    /// Lower case, letters, marks and digits of any script kept, each run of others one hyphen, none at the ends; NFC.
    ///
    /// The result is empty for a text without letters and digits.
    public static func make(_ text: String) -> String {
        make(text, words: .max)
    }

    /// The same of a text's first words, as far as spaces divide them.
    public static func make(_ text: String, words: Int) -> String {
        var text = text
        let ascii = text.withUTF8 { makeASCII($0, words: words) }
        if let ascii { return ascii }
        return makeUnicode(
            words == .max ? text : text.split(separator: " ").prefix(words).joined(separator: " "))
    }

    /// Nil where a byte is no ASCII, be it behind the last word: a space with an accent on it is no space.
    private static func makeASCII(_ text: UnsafeBufferPointer<UInt8>, words: Int) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { slug in
            var end = 0
            var rest = words
            var isInWord = false
            for byte in text {
                if byte >= 0x80 { return nil }
                if rest == 0 { break }
                if byte.isLetter || byte.isDigit {
                    // Digits have the bit of small letters, too.
                    slug[end] = byte | 0x20
                    end += 1
                    isInWord = true
                    continue
                }
                if end > 0, slug[end - 1] != .hyphen {
                    slug[end] = .hyphen
                    end += 1
                }
                if byte != .space {
                    isInWord = true
                } else if isInWord {
                    isInWord = false
                    rest -= 1
                }
            }
            if end > 0, slug[end - 1] == .hyphen { end -= 1 }
            return String(decoding: UnsafeMutableBufferPointer(rebasing: slug[..<end]), as: UTF8.self)
        }
    }

    /// The same of each part of a path.
    public static func path(_ text: String) -> String {
        text.split(separator: "/").map { make(String($0)) }.joined(separator: "/")
    }

    private static func makeUnicode(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            if isInvisible(scalar) { continue }
            if isKept(scalar) {
                result.append(scalar)
            } else if let last = result.last, last != "-" {
                result.append("-")
            }
        }
        if result.last == "-" { result.removeLast() }
        return String(result).precomposedStringWithCanonicalMapping
    }

    /// The id that Git hosts give a heading: lower case, letters, digits, `-` and `_` kept, spaces as hyphens.
    public static func anchor(_ heading: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(heading.utf8.count)
        for byte in heading.utf8 {
            if byte >= 0x80 { return anchorUnicode(heading) }
            if byte.isLetter {
                bytes.append(byte | 0x20)
            } else if byte.isDigit || byte == .hyphen || byte == UInt8(ascii: "_") {
                bytes.append(byte)
            } else if byte == .space {
                bytes.append(.hyphen)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func anchorUnicode(_ heading: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in heading.lowercased().unicodeScalars {
            if isKept(scalar) || scalar == "-" || scalar == "_" {
                result.append(scalar)
            } else if scalar == " " {
                result.append("-")
            }
        }
        return String(result).composed
    }

    /// A sign that nobody sees and that divides no words; the joiner that isn't one divides those of Persian.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{200C}"
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return UInt8(truncatingIfNeeded: scalar.value).isLetter || UInt8(truncatingIfNeeded: scalar.value).isDigit
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }
}
