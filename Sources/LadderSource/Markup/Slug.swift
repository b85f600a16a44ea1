private import Foundation

/// Makes ids and URL parts of names.
public enum Slug {
    /// Lower case, letters, marks and digits of any script kept, each run of others one hyphen, none at the ends; NFC.
    ///
    /// The result is empty for a text without letters and digits.
    public static func make(_ text: String) -> String {
        make(text, words: .max)
    }

    /// The same of a text's first words, as far as single spaces divide them.
    public static func make(_ text: String, words: Int) -> String {
        let ascii = text.withBytes { text in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { slug in
                writeASCII(text, words: words, to: slug).map {
                    String(decoding: UnsafeMutableBufferPointer(rebasing: slug[..<$0]), as: UTF8.self)
                }
            }
        }
        return ascii ?? makeUnicode(text, words: words)
    }

    /// Writes the slug of a text of ASCII, and returns how many bytes it has; white space need not be folded.
    ///
    /// Nil where a byte is no ASCII, be it behind the last word: a space with an accent on it is no space.
    ///
    /// - Parameter slug: has room for as many bytes as the text has.
    static func writeASCII(
        _ text: UnsafeBufferPointer<UInt8>, words: Int, to slug: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        precondition(slug.count >= text.count)
        var rest = words
        var place = writePlainWords(text, words: &rest, to: slug)
        var end = place
        var isInWord = place > 0 && slug[place - 1] != .hyphen
        while place < text.count {
            let byte = text[place]
            place &+= 1
            if byte.isLetter {
                slug[end] = byte | 0x20
                end &+= 1
                isInWord = true
                continue
            }
            if byte.isDigit {
                slug[end] = byte
                end &+= 1
                isInWord = true
                continue
            }
            if byte >= 0x80 { return nil }
            if end > 0, slug[end - 1] != .hyphen {
                slug[end] = .hyphen
                end += 1
            }
            if !byte.isWhitespace {
                isInWord = true
            } else if isInWord {
                isInWord = false
                rest -= 1
                if rest > 0 { continue }
                while place < text.count, text[place].isWhitespace { place += 1 }
                if place < text.count, text[place] >= 0x80 { return nil }
                break
            }
        }
        return end > 0 && slug[end - 1] == .hyphen ? end - 1 : end
    }

    /// Writes the beginning of a text as long as nothing but letters, digits and single spaces stands there, sixteen bytes
    /// at once; returns how many bytes it has, of which each gives one.
    ///
    /// - Parameter words: how many are to be written, and then how many are left; the space behind the last one is left too.
    private static func writePlainWords(
        _ text: UnsafeBufferPointer<UInt8>, words: inout Int, to slug: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        guard let source = text.baseAddress, let target = slug.baseAddress, text.first != .space else { return 0 }
        var place = 0
        while place + ByteWord.length < text.count {
            let word = ByteWord(at: source + place)
            let spaces = word.marks(of: .space)
            let isDouble = (spaces & ByteWord(at: source + place + 1).marks(of: .space)).isAny
            guard !isDouble, let letters = word.slug(spaces: spaces) else { break }
            UnsafeMutableRawPointer(target + place).storeBytes(of: letters, as: SIMD16<UInt8>.self)
            for space in spaces.places {
                if words <= 1 { return place + space }
                words -= 1
            }
            place += ByteWord.length
        }
        return place
    }

    /// The same of each part of a path.
    public static func path(_ text: String) -> String {
        text.split(separator: "/").map { make(String($0)) }.joined(separator: "/")
    }

    /// - Parameter text: with its white space folded.
    static func makeUnicode(_ text: String, words: Int) -> String {
        let text = words == .max ? text : text.split(separator: " ").prefix(words).joined(separator: " ")
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
    static func anchor(_ heading: Inlines) -> String {
        heading.withPlainText(anchorASCII) ?? anchorUnicode(heading.plainText)
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

extension ByteWord {
    /// Letters and digits in lower case with hyphens for the spaces; nil where anything else stands.
    @inline(__always)
    fileprivate func slug(spaces: ByteMarks) -> SIMD16<UInt8>? {
        let digits = marks(from: UInt8(ascii: "0"), through: UInt8(ascii: "9"))
        let lower = lowercased
        let others = ~(lower.marks(from: UInt8(ascii: "a"), through: UInt8(ascii: "z")) | digits | spaces)
        if others.isAny { return nil }
        // A space and a hyphen differ in these bits.
        return lower.bytes ^ (spaces.ones & SIMD16(repeating: UInt8.space ^ .hyphen))
    }
}
