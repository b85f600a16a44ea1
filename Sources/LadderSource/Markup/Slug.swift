private import Foundation

/// Makes ids and URL parts of names.
public enum Slug {
    /// Lower case, letters, marks and digits of any script kept, each run of others one hyphen, none at the ends; NFC.
    ///
    /// The result is empty for a text without letters and digits.
    public static func make(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte >= 0x80 { return makeUnicode(text) }
            if byte.isLetter {
                bytes.append(byte | 0x20)
            } else if byte.isDigit {
                bytes.append(byte)
            } else if let last = bytes.last, last != .hyphen {
                bytes.append(.hyphen)
            }
        }
        if bytes.last == .hyphen { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
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
