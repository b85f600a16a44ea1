/// Each run of white space as one space, none at the ends.
enum WhitespaceFolding {
    /// Folds a text in its place.
    ///
    /// - Returns: the number of bytes that are left.
    static func fold(_ text: UnsafeMutableBufferPointer<UInt8>) -> Int {
        if isFolded(UnsafeBufferPointer(text)) { return text.count }
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
        if end > 0, text[end - 1] == .space { end -= 1 }
        return end
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
        if utf8.withContiguousStorageIfAvailable(WhitespaceFolding.isFolded) == true { return self }
        return String(unsafeUninitializedCapacity: utf8.count) { buffer in
            WhitespaceFolding.fold(
                UnsafeMutableBufferPointer(rebasing: buffer[..<buffer.initialize(fromContentsOf: utf8)]))
        }
    }
}
