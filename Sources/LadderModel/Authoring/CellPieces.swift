internal import LadderSource

/// A cell that lists several things: divided at `<br>`, without the bullets that begin its lines.
struct CellPieces {
    let pieces: [[Inline]]

    init(_ inlines: [Inline]) {
        var lines: [[Inline]] = [[]]
        for inline in inlines {
            if case .html(let tag) = inline, tag.element == .br {
                lines.append([])
            } else {
                lines[lines.count - 1].append(inline)
            }
        }
        pieces = lines.map { Self.withoutBullet(Self.withoutEnd($0)) }.filter { !$0.isEmpty }
    }

    /// Without blanks behind the last word.
    private static func withoutEnd(_ line: [Inline]) -> [Inline] {
        guard case .text(var text)? = line.last else { return line }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.isEmpty ? withoutEnd(line.dropLast()) : line.dropLast() + [.text(text)]
    }

    private static func withoutBullet(_ line: [Inline]) -> [Inline] {
        let line = LabelledInlines.trimmed(line)
        guard case .text(let text)? = line.first, let bullet = text.first else { return line }
        let rest = text.dropFirst()
        switch bullet {
        case "•", "·": break
        // What has no blank behind it may be a sign of the words: “-5 %”.
        case "-", "*", "–": guard rest.first?.isWhitespace ?? true else { return line }
        default: return line
        }
        return LabelledInlines.trimmed([.text(String(rest))] + line.dropFirst())
    }
}
