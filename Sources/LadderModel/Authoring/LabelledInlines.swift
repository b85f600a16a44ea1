internal import LadderSource

/// A text that starts with a label: `**Impact**: Delivers …` or, in a list, `Impact: Delivers …`.
struct LabelledInlines {
    let label: String
    /// Whether the label alone is bold.
    let isBold: Bool
    let hasColon: Bool
    /// What follows the label.
    let rest: Inlines

    /// Divides a text at its first colon, or behind a bold start that stands alone; nil where it has neither.
    init?(_ inlines: Inlines) {
        if let bold = inlines.boldStart?.plainText {
            let rest = inlines.dropFirst()
            let hasInnerColon = bold.last?.isColon == true
            let behindColon = hasInnerColon ? nil : Self.withoutColon(rest)
            if hasInnerColon || behindColon != nil || Self.endsLine(rest) {
                label = (hasInnerColon ? String(bold.dropLast()) : bold).foldingWhitespace()
                isBold = true
                hasColon = hasInnerColon || behindColon != nil
                self.rest = Self.trimmed(behindColon ?? rest)
                return
            }
        }
        guard let (before, after) = Self.divideAtColon(inlines) else { return nil }
        label = before.plainText
        isBold = false
        hasColon = true
        rest = Self.trimmed(after)
    }

    /// Whether nothing but blanks stands before the end of the line, or an id, which has no business there.
    private static func endsLine(_ rest: Inlines) -> Bool {
        guard rest.first == .text else { return rest.isEmpty || isBreak(rest) }
        let behind = rest.dropFirst()
        guard behind.isEmpty || isBreak(behind) else { return false }
        return rest.text(at: rest.startIndex).allSatisfy(\.isBlankOrInvisible)
            || WrittenID(rest.prefix { !$0.isBreak })?.inlines.isEmpty == true
    }

    /// Whether a text begins with the end of a line, which a tag can be too.
    private static func isBreak(_ inlines: Inlines) -> Bool {
        inlines.first?.isBreak ?? false || !inlines.isEmpty && inlines.isLineBreakTag(at: inlines.startIndex)
    }

    /// What stands behind the colon with which a text begins; nil where it begins with none.
    private static func withoutColon(_ inlines: Inlines) -> Inlines? {
        guard inlines.first == .text else { return nil }
        let text = inlines.text(at: inlines.startIndex)
        let trimmed = text.drop(while: \.isBlankOrInvisible)
        guard trimmed.first?.isColon == true else { return nil }
        let colon = trimmed.startIndex
        return inlines.part(behind: text[...colon].utf8.count, inTextAt: inlines.startIndex)
    }

    private static func divideAtColon(_ inlines: Inlines) -> (Inlines, Inlines)? {
        for index in inlines.indices where inlines[index] == .text {
            let text = inlines.text(at: index)
            guard text.mayHoldColon, let colon = text.firstIndex(where: \.isColon) else { continue }
            return (
                inlines.part(before: text[..<colon].utf8.count, inTextAt: index),
                inlines.part(behind: text[...colon].utf8.count, inTextAt: index)
            )
        }
        return nil
    }

    /// Without blanks, line breaks and empty texts at the start.
    static func trimmed(_ inlines: Inlines) -> Inlines {
        var rest = inlines
        while let first = rest.first, first == .text || isBreak(rest) {
            if first == .text {
                let text = rest.text(at: rest.startIndex)
                let blanks = text.prefix(while: \.isWhitespace)
                if blanks.endIndex < text.endIndex {
                    return rest.part(behind: blanks.utf8.count, inTextAt: rest.startIndex)
                }
            }
            rest = rest.dropFirst()
        }
        return rest
    }

    /// The lines of a paragraph.
    static func lines(of inlines: Inlines) -> [Inlines] {
        inlines.split(omittingEmptySubsequences: false, whereSeparator: \.isBreak)
    }
}
