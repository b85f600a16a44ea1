/// Something that bytes are appended to.
public protocol ByteSink: ~Copyable {
    var last: UInt8? { get }
    mutating func append(_ byte: UInt8)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>)

    /// Appends a text from an offset on as far as the first byte of a kind, and answers where that stands; the count when
    /// there is none.
    mutating func append<Kind: ByteKind>(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, upTo kind: Kind.Type
    ) -> Int
}

extension ByteSink where Self: ~Copyable {
    /// Appends fixed text, such as markup of our own.
    @inlinable
    public mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inlinable
    public mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    @inlinable
    public mutating func append(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { append($0) } }

    /// Appends a text as it is.
    @inlinable
    public mutating func append(raw text: String) { text.withBytes { append($0) } }

    /// Appends a text with something else in the place of each byte of a kind.
    @inlinable
    mutating func append<Kind: ByteKind>(
        _ text: UnsafeBufferPointer<UInt8>, replacing kind: Kind.Type, by append: (inout Self, UInt8) -> Void
    ) {
        var start = 0
        while start < text.count {
            let place = self.append(text, from: start, upTo: kind)
            if place < text.count { append(&self, text[place]) }
            start = place + 1
        }
    }

    @inlinable
    public mutating func append(repeating byte: UInt8, count: Int) {
        for _ in 0..<count { append(byte) }
    }

    /// Appends a number in decimal digits.
    @inlinable
    public mutating func append(number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        append(magnitude: number.magnitude)
    }

    @inlinable
    mutating func append(magnitude: UInt) {
        if magnitude > 99 { append(magnitude: magnitude / 10) } else if magnitude > 9 { append(digit: magnitude / 10) }
        append(digit: magnitude % 10)
    }

    @inlinable @inline(__always)
    mutating func append(digit: UInt) { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)) }
}

extension [UInt8]: ByteSink {
    @inlinable
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { append(contentsOf: bytes) }

    @inlinable
    public mutating func append<Kind: ByteKind>(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, upTo kind: Kind.Type
    ) -> Int {
        let place = text.firstPlace(of: kind, from: start)
        append(text[part: start..<place])
        return place
    }
}
