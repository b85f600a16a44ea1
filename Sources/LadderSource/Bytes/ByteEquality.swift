extension UnsafeBufferPointer<UInt8> {
    /// Whether two texts have the same bytes; the standard library compares them one by one.
    @inlinable
    public func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard let left = baseAddress, let right = other.baseAddress else { return true }
        if left == right { return true }
        var offset = 0
        while offset &+ ByteWord.length <= count {
            guard ByteWord(at: left + offset).isEqual(to: ByteWord(at: right + offset)) else { return false }
            offset &+= ByteWord.length
        }
        let rest = count &- offset
        return rest == 0 || ByteWord(left + offset, count: rest).isEqual(to: ByteWord(right + offset, count: rest))
    }
}
