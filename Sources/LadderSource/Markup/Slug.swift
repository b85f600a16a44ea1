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
        if let ascii = text.withBytes({ makeASCII($0, words: words) }) { return ascii }
        return makeUnicode(
            words == .max ? text : text.split(separator: " ").prefix(words).joined(separator: " "))
    }

    /// Nil where a byte is no ASCII, be it behind the last word: a space with an accent on it is no space.
    private static func makeASCII(_ text: UnsafeBufferPointer<UInt8>, words: Int) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { slug in
            var end = 0
            var rest = words
            var isInWord = false
            var place = 0
            while place < text.count {
                let start = place
                while place < text.count, text[place].isLetter || text[place].isDigit {
                    // Digits have the bit of small letters, too.
                    slug[end] = text[place] | 0x20
                    end &+= 1
                    place &+= 1
                }
                if place > start { isInWord = true }
                guard place < text.count else { break }
                let byte = text[place]
                place += 1
                if byte >= 0x80 { return nil }
                if end > 0, slug[end - 1] != .hyphen {
                    slug[end] = .hyphen
                    end += 1
                }
                if byte != .space {
                    isInWord = true
                } else if isInWord {
                    isInWord = false
                    rest -= 1
                    if rest > 0 { continue }
                    if place < text.count, text[place] >= 0x80 { return nil }
                    break
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
        heading.withBytes(anchorASCII) ?? anchorUnicode(heading)
    }

    /// Nil where a byte is no ASCII.
    private static func anchorASCII(_ heading: UnsafeBufferPointer<UInt8>) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: heading.count) { anchor in
            var end = 0
            for byte in heading {
                if byte >= 0x80 { return nil }
                let isKept = byte.isLetter || byte.isDigit || byte == .hyphen || byte == UInt8(ascii: "_")
                guard isKept || byte == .space else { continue }
                anchor[end] = byte == .space ? .hyphen : byte.isLetter ? byte | 0x20 : byte
                end += 1
            }
            return String(decoding: UnsafeMutableBufferPointer(rebasing: anchor[..<end]), as: UTF8.self)
        }
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
