extension UnsafeBufferPointer<UInt8> {
    /// Copies the bytes from an offset on as far as the first of a kind, and answers where that stands; the count when there
    /// is none. They are looked at as they are copied, so that each is read once.
    ///
    /// - Parameter target: has room for all from the offset on.
    @inlinable @inline(__always)
    func copy<Kind: ByteKind>(from start: Int, to target: UnsafeMutablePointer<UInt8>, upTo kind: Kind.Type) -> Int {
        guard let baseAddress else { return count }
        var offset = start
        while offset &+ ByteWord.length <= count {
            let word = ByteWord(at: baseAddress + offset)
            word.copy(to: target + (offset &- start))
            guard let found = Kind.candidates(in: word).first else {
                offset &+= ByteWord.length
                continue
            }
            if Kind.contains(self[offset &+ found]) { return offset &+ found }
            offset &+= found &+ 1
        }
        while offset < count {
            let rest = count &- offset
            let word = ByteWord(baseAddress + offset, count: rest)
            word.copy(to: target + (offset &- start), count: rest)
            guard let found = Kind.candidates(in: word).first else { break }
            let place = offset &+ ByteWord.place(of: found, in: rest)
            if Kind.contains(self[place]) { return place }
            offset = place &+ 1
        }
        return count
    }
}

extension ByteWord {
    @inlinable @inline(__always)
    func copy(to target: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(target).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
    }

    /// Copies the bytes that the word was made of where they were fewer than sixteen.
    @inlinable @inline(__always)
    func copy(to target: UnsafeMutablePointer<UInt8>, count: Int) {
        let target = UnsafeMutableRawPointer(target)
        let halves = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        if count >= 8 {
            target.storeBytes(of: halves[0], as: UInt64.self)
            target.storeBytes(of: halves[1], toByteOffset: count &- 8, as: UInt64.self)
        } else if count >= 4 {
            let both = unsafeBitCast(halves[0], to: SIMD2<UInt32>.self)
            target.storeBytes(of: both[0], as: UInt32.self)
            target.storeBytes(of: both[1], toByteOffset: count &- 4, as: UInt32.self)
        } else {
            target.storeBytes(of: bytes[0], as: UInt8.self)
            target.storeBytes(of: bytes[1], toByteOffset: count &>> 1, as: UInt8.self)
            target.storeBytes(of: bytes[2], toByteOffset: count &- 1, as: UInt8.self)
        }
    }
}
