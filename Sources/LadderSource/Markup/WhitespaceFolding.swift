/// Each run of white space as one space, none at the ends.
enum WhitespaceFolding {
    /// Folds a text in its place.
    static func fold(_ text: inout ByteBuffer) {
        if text.withUnsafeBytes(isFolded) { return }
        let end = text.withUnsafeMutableBytes { text in
            var end = 0
            for byte in text {
                if byte.isBlank || byte == .newline || byte == .carriageReturn {
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
        guard let last = text.last else { return true }
        if last == .space || text[0] == .space { return false }
        var isBehindSpace: UInt64 = 0
        return text.firstIndex(from: 0) { word in
            let spaces = word.marks(of: .space)
            let doubled = spaces & (spaces << 8 | isBehindSpace)
            isBehindSpace = spaces >> 56
            return doubled | word.marks(below: .space)
        } == nil
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
