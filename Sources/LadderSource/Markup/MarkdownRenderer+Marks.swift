/// The marks around emphasised texts: CommonMark, section 6.2.
extension MarkdownRenderer {
    /// What stands before and behind an emphasised text.
    ///
    /// Behind another mark of stars more of them would be read as one with it, and `_` ends nothing in the middle of a word.
    func marks(
        of node: InlineStore.Node, at place: Int, in part: Inlines.Part, of store: InlineStore
    ) -> (start: StaticString, end: StaticString) {
        let isStrong = node.kind == .strong
        // The stars of an emphasis that begins here as well are read with those of a strong text as they are meant.
        let followsStars = fragment.bytes.last == UInt8(ascii: "*") && (!isStrong || place > part.start)
        guard followsStars else { return isStrong ? ("**", "**") : ("*", "*") }
        if Self.isWord(at: Int(node.end), in: part, of: store) {
            return isStrong ? ("<strong>", "</strong>") : ("<em>", "</em>")
        }
        return isStrong ? ("__", "__") : ("_", "_")
    }

    /// Whether a text begins there with neither a space nor a sign.
    private static func isWord(at place: Int, in part: Inlines.Part, of store: InlineStore) -> Bool {
        guard place < part.end, store.nodes[place].kind == .text else { return false }
        var isWord = false
        store.withWords(of: store.nodes[place], in: part) { words in
            isWord = words.first.map { $0 >= 0x80 || $0.isLetter || $0.isDigit } ?? false
        }
        return isWord
    }
}
