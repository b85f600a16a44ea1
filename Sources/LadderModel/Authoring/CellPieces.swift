internal import LadderSource

/// A cell that lists several things: divided at `<br>`, without the bullets that begin its lines.
struct CellPieces {
    let pieces: [Inlines]

    init(_ inlines: Inlines) {
        var lines: [Inlines] = []
        var start = inlines.startIndex
        for index in inlines.indices where inlines.isLineBreakTag(at: index) {
            lines.append(inlines[start..<index])
            start = inlines.index(after: index)
        }
        lines.append(inlines[start...])
        pieces = lines.map { Self.withoutBullet(Self.withoutEnd($0)) }.filter { !$0.isEmpty }
    }

    /// Without blanks behind the last word.
    private static func withoutEnd(_ line: Inlines) -> Inlines {
        guard let index = line.lastIndex, line[index] == .text else { return line }
        var text = line.text(at: index)[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.isEmpty ? withoutEnd(line[..<index]) : line.part(before: text.utf8.count, inTextAt: index)
    }

    private static func withoutBullet(_ line: Inlines) -> Inlines {
        let line = LabelledInlines.trimmed(line)
        guard line.first == .text else { return line }
        let text = line.text(at: line.startIndex)
        guard let bullet = text.first else { return line }
        switch bullet {
        case "•", "·": break
        // What has no blank behind it may be a sign of the words: “-5 %”.
        case "-", "*", "–": guard text.dropFirst().first?.isWhitespace ?? true else { return line }
        default: return line
        }
        return LabelledInlines.trimmed(line.part(behind: bullet.utf8.count, inTextAt: line.startIndex))
    }
}
