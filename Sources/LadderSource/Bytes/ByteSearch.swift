extension ArraySlice<UInt8> {
    /// Where a word stands first. The standard library's general search takes fifty times as long in bytes.
    public func firstPlace(of word: [UInt8]) -> Range<Int>? {
        let start = startIndex
        let offset = withUnsafeBufferPointer { $0.firstIndex(of: word) }
        return offset.map { start + $0..<start + $0 + word.count }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a word stands first, from an offset on.
    func firstIndex(of word: [UInt8], from start: Int = 0) -> Int? {
        guard let first = word.first else { return nil }
        return word.withUnsafeBufferPointer { word in
            let last = count - word.count
            var offset = start
            while let found = firstIndex(from: offset, marking: { $0.marks(of: first) }), found <= last {
                var length = 1
                while length < word.count, self[found + length] == word[length] { length += 1 }
                if length == word.count { return found }
                offset = found + 1
            }
            return nil
        }
    }
}
