/// Each run of white space as one space, none at the ends.
enum WhitespaceFolding {
    /// Folds a text in its place.
    static func fold(_ text: inout ByteBuffer) {
        if text.withUnsafeBytes(isFolded) { return }
        let end = text.withUnsafeMutableBytes { text in
            var end = 0
            for byte in text {
                if byte.isWhitespace {
                    guard end > 0, text[end - 1] != .space else { continue }
                    text[end] = .space
                } else {
                    text[end] = byte
                }
                end += 1
            }
            return end > 0 && text[end - 1] == .space ? end - 1 : end
        }
        text.truncate(to: end)
    }

    /// Whether nothing is to be folded, as in most texts; it may be so also where the answer is no.
    static func isFolded(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = text.baseAddress, let last = text.last else { return true }
        if text[0] <= .space || last <= .space { return false }
        // Control characters, and spaces with another one behind them; the last byte has none.
        let end = text.count - 1
        guard end >= ByteWord.length else {
            return (0..<end).allSatisfy { start[$0] > .space || start[$0] == .space && start[$0 + 1] != .space }
        }
        var found = ByteMarks.none
        for offset in stride(from: 0, to: end, by: ByteWord.length) {
            // The last word ends with the text.
            let place = start + min(offset, end - ByteWord.length)
            let (word, next) = (ByteWord(at: place), ByteWord(at: place + 1))
            found = found | word.marks(below: .space) | word.marks(of: .space) & next.marks(of: .space)
        }
        return !found.isAny
    }
}

extension String {
    /// Each run of white space as one space, none at the ends.
    public func foldingWhitespace() -> String {
        if withBytes(WhitespaceFolding.isFolded) { return self }
        var bytes = ByteBuffer(capacity: utf8.count)
        bytes.append(raw: self)
        WhitespaceFolding.fold(&bytes)
        return bytes.text
    }
}
