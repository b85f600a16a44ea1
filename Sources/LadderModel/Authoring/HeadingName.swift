/// Divides a heading's text into a declared name and a title.
struct HeadingName {
    struct Candidate {
        let name: Substring
        let title: Substring?
    }

    /// The ways in which a heading can be a name with a title, the longest name first:
    /// `IC4`, `IC4: Staff`, `IC4 – Staff`, `IC4 (Staff)` and `Staff (IC4)`.
    static func candidates(_ heading: String) -> [Candidate] {
        var text = heading[...]
        while text.last == ":" || text.last?.isWhitespace == true { text.removeLast() }
        var candidates = [Candidate(name: text, title: nil)]
        for index in text.indices.reversed() where isSeparator(at: index, in: text) {
            let title = text[text.index(after: index)...]
            candidates.append(Candidate(name: trimmed(text[..<index]), title: trimmed(title)))
        }
        if text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex {
            let before = trimmed(text[..<open])
            let inside = trimmed(text[text.index(after: open)...].dropLast())
            candidates.append(Candidate(name: before, title: inside))
            candidates.append(Candidate(name: inside, title: before))
        }
        return candidates.filter { !$0.name.isEmpty }
    }

    /// A colon anywhere; a dash with a space on both sides.
    private static func isSeparator(at index: Substring.Index, in text: Substring) -> Bool {
        switch text[index] {
        case ":": return true
        case "–", "—", "-":
            let next = text.index(after: index)
            return index > text.startIndex && next < text.endIndex && text[text.index(before: index)].isWhitespace
                && text[next].isWhitespace
        default: return false
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
