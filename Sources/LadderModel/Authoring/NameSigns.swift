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

extension StringProtocol {
    /// Without colons and blanks at the end.
    var withoutLastColon: SubSequence {
        var text = self[...]
        while let last = text.last, last.isColon || last.isBlankOrInvisible { text.removeLast() }
        return text
    }
}
