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

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes both begin with.
    public func sharedCount(with other: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = baseAddress.map(UnsafeRawPointer.init),
            let second = other.baseAddress.map(UnsafeRawPointer.init)
        else { return 0 }
        let most = Swift.min(count, other.count)
        var offset = 0
        while offset + 8 <= most {
            let difference =
                first.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                ^ second.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if difference != 0 { return offset + UInt64(littleEndian: difference).trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < most, self[offset] == other[offset] { offset += 1 }
        return offset
    }
}
