extension UnsafeBufferPointer<UInt8> {
    /// Whether two texts have the same bytes; the standard library compares them one by one.
    @inlinable
    public func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard let left = baseAddress, let right = other.baseAddress else { return true }
        var offset = 0
        while offset &+ 8 <= count {
            if ByteWord(at: left + offset).bits != ByteWord(at: right + offset).bits { return false }
            offset &+= 8
        }
        while offset < count, left[offset] == right[offset] { offset &+= 1 }
        return offset == count
    }
}
