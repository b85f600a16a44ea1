internal import LadderSource

/// A text that starts with a label: `**Impact**: Delivers …` or, in a list, `Impact: Delivers …`.
struct LabelledInlines {
    let label: String
    /// Whether the label alone is bold.
    let isBold: Bool
    let hasColon: Bool
    /// What follows the label.
    let rest: [Inline]

    /// Divides a text at its first colon, or behind a bold start that stands alone; nil where it has neither.
    init?(_ inlines: [Inline]) {
        if case .strong(let content)? = inlines.first {
            let bold = content.plainText
            var rest = Array(inlines.dropFirst())
            let hasInnerColon = bold.last?.isColon == true
            let hasOuterColon = !hasInnerColon && Self.dropColon(&rest)
            if hasInnerColon || hasOuterColon || Self.startsLine(rest) {
                label = (hasInnerColon ? String(bold.dropLast()) : bold).foldingWhitespace()
                isBold = true
                hasColon = hasInnerColon || hasOuterColon
                self.rest = Self.trimmed(rest)
                return
            }
        }
        guard let (before, after) = Self.divideAtColon(inlines) else { return nil }
        label = before.plainText
        isBold = false
        hasColon = true
        rest = Self.trimmed(after)
    }

    private static func dropColon(_ inlines: inout [Inline]) -> Bool {
        guard case .text(let text)? = inlines.first else { return false }
        let trimmed = text.drop(while: \.isBlankOrInvisible)
        guard trimmed.first?.isColon == true else { return false }
        inlines[0] = .text(String(trimmed.dropFirst()))
        return true
    }

    private static func startsLine(_ inlines: [Inline]) -> Bool {
        switch inlines.first {
        case nil, .softBreak, .hardBreak: true
        default: false
        }
    }

    private static func divideAtColon(_ inlines: [Inline]) -> ([Inline], [Inline])? {
        for (index, inline) in inlines.enumerated() {
            guard case .text(let text) = inline, text.mayHoldColon, let colon = text.firstIndex(where: \.isColon)
            else { continue }
            let before = Array(inlines[..<index]) + [.text(String(text[..<colon]))]
            let after = [.text(String(text[text.index(after: colon)...]))] + inlines[(index + 1)...]
            return (before, after)
        }
        return nil
    }

    /// Without blanks, line breaks and empty texts at the start.
    static func trimmed(_ inlines: [Inline]) -> [Inline] {
        var inlines = inlines[...]
        while let first = inlines.first {
            switch first {
            case .softBreak, .hardBreak: inlines = inlines.dropFirst()
            case .text(let text):
                let trimmed = text.drop(while: \.isWhitespace)
                if !trimmed.isEmpty { return [.text(String(trimmed))] + inlines.dropFirst() }
                inlines = inlines.dropFirst()
            default: return Array(inlines)
            }
        }
        return []
    }

    /// The lines of a paragraph.
    static func lines(of inlines: [Inline]) -> [[Inline]] {
        if !inlines.contains(where: isBreak) { return [inlines] }
        var lines: [[Inline]] = [[]]
        for inline in inlines {
            if isBreak(inline) { lines.append([]) } else { lines[lines.count - 1].append(inline) }
        }
        return lines
    }

    /// Whether a line ends there.
    static func isBreak(_ inline: Inline) -> Bool {
        switch inline {
        case .softBreak, .hardBreak: true
        default: false
        }
    }
}
