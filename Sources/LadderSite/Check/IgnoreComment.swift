internal import LadderModel
internal import LadderSource

/// A comment in a source that silences a rule: `<!-- ladderdoc-ignore empty-cell: it is the same at each level -->`, or
/// in front matter `# ladderdoc-ignore empty-cell: it is the same at each level`.
struct IgnoreComment: Sendable {
    let rule: LocatedText
    /// The bytes that it speaks of: its own line, or, where it stands alone, what follows.
    let range: Range<Int>

    private static let name = Array("ladderdoc-ignore".utf8)
    private static let newline = UInt8(ascii: "\n")

    /// How comments are written in a part of a file, and how far one on a line of its own reaches.
    private struct Syntax {
        let start: [UInt8]
        let end: [UInt8]
        let speaksOfOneLine: Bool

        static let markdown = Syntax(start: Array("<!--".utf8), end: Array("-->".utf8), speaksOfOneLine: false)
        static let yaml = Syntax(start: Array("#".utf8), end: [newline], speaksOfOneLine: true)
    }

    static func all(in document: Document) -> [IgnoreComment] {
        let file = document.file
        guard let parts = FrontMatterSplitter.split(file) else { return [] }
        let body = all(in: file, parts.bodyStart..<file.bytes.count, .markdown)
        let own = (parts.yaml.map { all(in: file, $0, .yaml) } ?? []) + body
        if own.isEmpty { return [] }
        // Code and texts show how such comments are written, and are none.
        // Aliases repeat what stands further above.
        let texts = (document.frontMatter?.markedTexts.map(\.bytes) ?? []).sorted { $0.lowerBound < $1.lowerBound }
        let shown = texts + document.blocks.codeRanges
        return own.filter { !shown.hold($0.rule.span.bytes.lowerBound) }
    }

    private static func all(in file: SourceFile, _ part: Range<Int>, _ syntax: Syntax) -> [IgnoreComment] {
        let bytes = file.bytes
        var comments: [IgnoreComment] = []
        var offset = part.lowerBound
        while let found = bytes[offset..<part.upperBound].firstPlace(of: name) {
            offset = found.upperBound
            // The name is the comment's first word.
            var before = bytes[part.lowerBound..<found.lowerBound]
            while let last = before.last, isBlank(last) || (last == newline && !syntax.speaksOfOneLine) {
                before.removeLast()
            }
            guard before.suffix(syntax.start.count).elementsEqual(syntax.start),
                let close = bytes[found.upperBound..<part.upperBound].firstPlace(of: syntax.end)
            else { continue }
            let rest = bytes[found.upperBound..<close.lowerBound]
            guard rest.first.map({ isBlank($0) || $0 == newline }) ?? true else { continue }
            let words = rest.drop { isBlank($0) || $0 == newline }
            let id = words.prefix { $0 != UInt8(ascii: ":") && $0 != newline && !isBlank($0) }
            let span = file.span(id.isEmpty ? found : id.startIndex..<id.endIndex)
            let start = before.endIndex - syntax.start.count
            let end = syntax.end == [newline] ? close.lowerBound : close.upperBound
            comments.append(
                IgnoreComment(
                    rule: LocatedText(id.isEmpty ? "" : span.text, at: span),
                    range: range(from: start, behind: end, in: bytes, syntax)))
            offset = close.upperBound
        }
        return comments
    }

    private static func range(from start: Int, behind end: Int, in bytes: [UInt8], _ syntax: Syntax) -> Range<Int> {
        let lineStart = bytes[..<start].lastIndex(of: newline).map { $0 + 1 } ?? 0
        var lineEnd = bytes[end...].firstIndex(of: newline) ?? bytes.count
        let isAlone = (bytes[lineStart..<start] + bytes[end..<lineEnd]).allSatisfy(isBlank)
        guard isAlone else { return lineStart..<lineEnd }
        // Up to the next empty line. One right behind the comment still belongs to it: Markdown needs it before a list.
        var hasText = false
        while lineEnd < bytes.count, !(hasText && syntax.speaksOfOneLine) {
            let next = bytes[(lineEnd + 1)...].firstIndex(of: newline) ?? bytes.count
            let isEmpty = bytes[(lineEnd + 1)..<next].allSatisfy(isBlank)
            if isEmpty, hasText { break }
            hasText = hasText || !isEmpty
            lineEnd = next
        }
        return lineStart..<lineEnd
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}
