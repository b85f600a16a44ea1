/// Looks for blocks of code whose fence nothing closes: all below them is code too.
struct UnclosedCode {
    private static let signs = [UInt8(ascii: "`"), UInt8(ascii: "~")]

    let file: SourceFile
    let bodyStart: Int

    func report(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        let body = file.bytes[bodyStart...]
        let mayHoldTildes = file.signs.contains(UInt8(ascii: "~"))
        let signs = Self.signs.prefix(mayHoldTildes ? 2 : 1)
        guard signs.contains(where: { body.firstPlace(of: [$0, $0, $0]) != nil }) else { return }
        for block in blocks.leaves {
            guard case .code(_, let text) = block.content, isUnclosed(block.span.bytes, text) else { continue }
            diagnostics.report(
                SourceRule.unclosedCode, "nothing closes the block of code that begins here, so all below it is code",
                at: block.span.firstLine,
                help: ["write the same signs on a line of their own where the code ends"])
        }
    }

    /// Whether a block begins with a fence, and its last line is none that closes it.
    private func isUnclosed(_ block: Range<Int>, _ text: String) -> Bool {
        let lines = ParagraphText.lines(file.bytes[block])
        guard let first = lines.first, let sign = first.first, Self.signs.contains(sign) else { return false }
        let length = first.prefix { $0 == sign }.count
        // Code that is one by its indentation may show a fence.
        guard length > 2, !text.utf8.starts(with: first) else { return false }
        guard let last = lines.dropFirst().last else { return true }
        let fence = last.prefix { $0 == sign }
        return fence.count < length || !last.dropFirst(fence.count).allSatisfy(\.isBlank)
    }
}
