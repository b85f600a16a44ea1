/// Looks for what YAML takes away from a text without quotes: what stands behind ` #`, and a first word with `&`.
struct CutText {
    let file: SourceFile
    /// The YAML's bytes.
    let range: Range<Int>
    /// Where aliases, `*name`, stand in it: few.
    let aliases: [Int]

    /// - Parameters:
    ///   - start: where the value's node begins.
    ///   - end: where its text ends, on the same line.
    func report(from start: Int, to end: Int, _ diagnostics: inout Diagnostics) {
        if file.bytes[start] == UInt8(ascii: "&") {
            let name = file.bytes[(start + 1)..<range.upperBound].prefix { $0 > .space }
            guard !aliases.contains(where: { file.bytes[($0 + 1)...].starts(with: name) }) else { return }
            diagnostics.report(
                SourceRule.cutText, "YAML takes this word for a name of the value, and for no part of the text",
                at: file.span(start..<name.endIndex), help: ["put a text that begins with `&` in quotes"])
        }
        let rest = file.bytes[end..<range.upperBound].drop(while: \.isBlank)
        guard rest.startIndex > end, rest.first == UInt8(ascii: "#"), let next = rest.dropFirst().first, next > .space,
            next != UInt8(ascii: "#"), !rest.dropFirst().starts(with: "ladderdoc-ignore".utf8)
        else { return }
        let comment = rest.prefix { $0 != .newline && $0 != .carriageReturn }
        diagnostics.report(
            SourceRule.cutText, "YAML takes this for a comment, and for no part of the text",
            at: file.span(comment.indices),
            help: ["put the whole text in quotes, or write a space behind `#` if it is a comment"])
    }
}
