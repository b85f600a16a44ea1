/// Divides a heading's text into a declared name and a title.
struct HeadingName {
    struct Candidate {
        let name: Substring
        let title: Substring?
    }

    /// The ways in which a heading can be a name with a title, the longest name first:
    /// `IC4`, `IC4: Staff`, `IC4 – Staff`, `IC4——Staff`, `IC4 (Staff)` and `Staff (IC4)`.
    static func candidates(_ heading: String) -> [Candidate] {
        let text = heading.withoutLastColon
        var candidates = [Candidate(name: text, title: nil)]
        if !text.isEmpty, text.isPlainWords { return candidates }
        for index in text.indices.reversed() where isSeparator(at: index, in: text) {
            let title = text[index...].dropFirst().drop(while: \.isLongDash)
            candidates.append(Candidate(name: trimmed(text[..<index]), title: trimmed(title)))
        }
        if text.last?.isClosingParenthesis == true,
            let open = text.lastIndex(where: \.isOpeningParenthesis), open > text.startIndex
        {
            let before = trimmed(text[..<open])
            let inside = trimmed(text[text.index(after: open)...].dropLast())
            candidates.append(Candidate(name: before, title: inside.isEmpty ? nil : inside))
            candidates.append(Candidate(name: inside, title: before))
        }
        return candidates.filter { !$0.name.isEmpty }
    }

    /// A colon anywhere; a dash with a space on both sides; the dash of two signs, which needs none.
    private static func isSeparator(at index: Substring.Index, in text: Substring) -> Bool {
        let sign = text[index]
        if sign.isColon { return true }
        let next = text.index(after: index)
        guard sign.isDash, index > text.startIndex, next < text.endIndex else { return false }
        if sign.isLongDash, text[next] == sign { return true }
        return text[text.index(before: index)].isWhitespace && text[next].isWhitespace
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first?.isBlankOrInvisible == true { text.removeFirst() }
        while text.last?.isBlankOrInvisible == true { text.removeLast() }
        return text
    }
}
