internal import LadderSource

/// Words that say that something is still to be written.
struct TodoMarker: CheckRule {
    let id = "todo-marker"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for document in handbook.sources { check(document.blocks, &findings) }
    }

    private func check(_ blocks: [Block], _ findings: inout Diagnostics) {
        for block in blocks {
            switch block.content {
            case .heading, .paragraph: check(block.span, &findings)
            case .list(let list): for item in list.items { check(item.blocks, &findings) }
            case .quote(let inner): check(inner, &findings)
            case .table(let table): for cell in ([table.header] + table.rows).joined() { check(cell.span, &findings) }
            case .code, .html, .thematicBreak: break
            }
        }
    }

    private func check(_ span: SourceSpan, _ findings: inout Diagnostics) {
        let file = span.file
        var start = span.bytes.lowerBound
        while start < span.bytes.upperBound {
            let end =
                file.bytes[start..<span.bytes.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? span.bytes.upperBound
            let line = Self.mayHoldMarker(file.bytes[start..<end]) ? file.span(start..<end).text : ""
            if let words = Self.marker(in: line, isFirst: start == span.bytes.lowerBound) {
                let offset = start + line[..<words.startIndex].utf8.count
                findings.report(
                    self, "“\(words)” says that something is still to be written",
                    at: file.span(offset..<(offset + words.utf8.count)),
                    help: ["write it, or leave the line out until it is written"])
            }
            start = end + 1
        }
    }

    /// What a marker begins with, in small letters.
    private static let beginnings = ["todo", "tbd", "fixme", "xxx", "lorem", "to be"].map { Array($0.utf8) }

    /// A look at the bytes, since expressions are slow and hardly any line has a marker.
    private static func mayHoldMarker(_ line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { index in
            let small = line[index] | 0x20
            guard beginnings.contains(where: { $0[0] == small }) else { return false }
            return beginnings.contains { beginning in
                line[index...].prefix(beginning.count).elementsEqual(beginning) { ($0 | 0x20) == $1 }
            }
        }
    }

    /// The first marker of a line.
    private static func marker(in line: String, isFirst: Bool) -> Substring? {
        if line.isEmpty { return nil }
        if let match = line.firstMatch(of: /\b(?:TODO|TBD|FIXME|XXX)\b/) { return match.output }
        if let match = line.firstMatch(of: /(?i)\blorem ipsum\b/) { return match.output }
        // Only where the words are all that is said: “knows what is left to be done” is no marker.
        let phrase =
            /(?i)(^|[:(\[|*_>–—-]|\b(?:is|are|still|yet)\b)\s*(to be (?:defined|decided|determined|written|confirmed|done))\s*(?:$|[.…)\]|*_])/
        guard let match = line.firstMatch(of: phrase) else { return nil }
        // In a later line of a paragraph the sentence may have begun in the line above.
        let isWhole = isFirst || !match.output.1.isEmpty
        return isWhole ? match.output.2 : nil
    }
}
