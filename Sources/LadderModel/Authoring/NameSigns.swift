/// The signs between a name and what is said of it, as writers of any script type them.
extension Character {
    /// Also the full-width colon of Chinese and Japanese.
    var isColon: Bool { self == ":" || self == "：" }

    /// Any dash or hyphen, and the minus that looks like one.
    var isDash: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}"
    }

    /// One half of the dash `——`, which Chinese writers set without spaces.
    var isLongDash: Bool { self == "—" || self == "―" }

    var isOpeningParenthesis: Bool { self == "(" || self == "（" }
    var isClosingParenthesis: Bool { self == ")" || self == "）" }

    /// A space, or a sign that nobody sees: a mark of direction, a space without width, a place to break.
    var isBlankOrInvisible: Bool {
        isWhitespace || unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint)
    }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
    /// By a look at the bytes, for most texts have none.
    var mayHoldColon: Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(where: Self.beginsColon) }
            ?? utf8.contains(where: Self.beginsColon)
    }

    private static func beginsColon(_ byte: UInt8) -> Bool {
        let firstOfWide: UInt8 = 0xEF
        return byte == UInt8(ascii: ":") || byte == firstOfWide
    }

    /// The blank before the first dash that stands between two.
    var spacedDash: Index? {
        // Most sentences have none; all but the hyphen begin with one byte.
        let mayBegin = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == 0xE2 }
        guard utf8.withContiguousStorageIfAvailable({ $0.contains(where: mayBegin) }) ?? utf8.contains(where: mayBegin)
        else { return nil }
        var index = startIndex
        while let blank = self[index...].firstIndex(of: " ") {
            index = self.index(after: blank)
            guard index < endIndex else { return nil }
            let next = self.index(after: index)
            if self[index].isDash, next < endIndex, self[next] == " " { return blank }
        }
        return nil
    }

    /// Whether it is nothing but words of ASCII: then no sign in it divides a name from anything else.
    var isPlainWords: Bool {
        utf8.withContiguousStorageIfAvailable { $0.allSatisfy(Self.isPlain) } ?? utf8.allSatisfy(Self.isPlain)
    }

    /// Whether it ends with a sign of ASCII that nothing makes another one and that is neither a colon nor a blank, as
    /// most texts do.
    private var endsWithPlainSign: Bool {
        let answer = utf8.withContiguousStorageIfAvailable { bytes in
            guard let last = bytes.last, bytes[Swift.max(0, bytes.count - 2)] < 0x80 else { return false }
            return last > 0x20 && last < 0x7F && last != UInt8(ascii: ":")
        }
        // Without a look at the bytes, its characters must tell.
        return answer ?? false
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x20
    }

    /// Without colons and blanks at the end.
    var withoutLastColon: SubSequence {
        var text = self[...]
        if endsWithPlainSign { return text }
        while let last = text.last, last.isColon || last.isBlankOrInvisible { text.removeLast() }
        return text
    }
}
