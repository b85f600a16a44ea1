/// Bytes that grow at their end, in memory that is used again: what files are written into.
///
/// It has one owner, unlike an array, so that no append has to ask who else looks at the bytes; for that reason it can go
/// from task to task as well.
public struct ByteBuffer: ~Copyable, @unchecked Sendable, ByteSink {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var length = 0

    /// - Parameter capacity: how many bytes there is room for at first.
    public init(capacity: Int = 64) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    /// - Parameter other: another buffer, whose bytes are copied.
    public mutating func append(_ other: borrowing ByteBuffer) { other.withUnsafeBytes { append($0) } }

    @inlinable public var count: Int { length }

    public var isEmpty: Bool { length == 0 }

    @inlinable public var last: UInt8? { length == 0 ? nil : start[length - 1] }

    @inlinable
    public subscript(offset: Int) -> UInt8 {
        precondition(offset >= 0 && offset < length)
        return start[offset]
    }

    @inlinable
    public mutating func append(_ byte: UInt8) {
        if length == capacity { grow(by: 1) }
        start[length] = byte
        length &+= 1
    }

    /// - Parameter bytes: none of the buffer's own.
    @inlinable
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.baseAddress else { return }
        copy(first, count: bytes.count)
    }

    /// Appends fixed text; where it is written in the call, no more than a few moves of bytes are left.
    @inlinable @inline(__always)
    public mutating func append(_ text: StaticString) {
        copy(text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// Appends bytes that are none of the buffer's own, as raw memory: then nothing asks how they overlap.
    @inlinable @inline(__always)
    mutating func copy(_ bytes: UnsafePointer<UInt8>, count: Int) {
        if capacity &- length < count { grow(by: count) }
        UnsafeMutableRawPointer(start + length).copyMemory(from: bytes, byteCount: count)
        length &+= count
    }

    /// - Parameter text: none of the buffer's own bytes.
    @inlinable @inline(__always)
    public mutating func append<Kind: ByteKind>(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, upTo kind: Kind.Type
    ) -> Int {
        precondition(start >= 0 && start <= text.count)
        if capacity - length < text.count - start { grow(by: text.count - start) }
        let place = text.copy(from: start, to: self.start + length, upTo: kind)
        length += place - start
        return place
    }

    /// Appends a word of ours as JSON has it before a value: `"word":`.
    @inlinable @inline(__always)
    public mutating func append(quotedKey key: StaticString) {
        let count = key.utf8CodeUnitCount
        if capacity - length < count + 3 { grow(by: count + 3) }
        let place = start + length
        place[0] = UInt8(ascii: "\"")
        UnsafeMutableRawPointer(place + 1).copyMemory(from: key.utf8Start, byteCount: count)
        place[count + 1] = UInt8(ascii: "\"")
        place[count + 2] = UInt8(ascii: ":")
        length += count + 3
    }

    /// Appends what is written into room for a number of bytes; whether something was.
    ///
    /// - Parameter write: returns how many bytes it has written, or nil where they don't count.
    mutating func append(upTo most: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int?) -> Bool {
        if capacity - length < most { grow(by: most) }
        guard let count = write(UnsafeMutableBufferPointer(start: start + length, count: most)) else { return false }
        precondition(count >= 0 && count <= most)
        length += count
        return true
    }

    /// Appends a part of what stands there already.
    @inlinable
    public mutating func appendAgain(_ part: Range<Int>) {
        precondition(part.lowerBound >= 0 && part.upperBound <= length)
        let count = part.upperBound &- part.lowerBound
        if capacity &- length < count { grow(by: count) }
        UnsafeMutableRawPointer(start + length).copyMemory(from: start + part.lowerBound, byteCount: count)
        length &+= count
    }

    /// Appends two parts of what stands there already.
    @inlinable
    public mutating func appendAgain(_ first: Range<Int>, _ second: Range<Int>) {
        precondition(first.lowerBound >= 0 && first.upperBound <= length)
        precondition(second.lowerBound >= 0 && second.upperBound <= length)
        let counts = (first.upperBound &- first.lowerBound, second.upperBound &- second.lowerBound)
        if capacity &- length < counts.0 &+ counts.1 { grow(by: counts.0 &+ counts.1) }
        let end = UnsafeMutableRawPointer(start + length)
        end.copyMemory(from: start + first.lowerBound, byteCount: counts.0)
        (end + counts.0).copyMemory(from: start + second.lowerBound, byteCount: counts.1)
        length &+= counts.0 &+ counts.1
    }

    /// Keeps the memory.
    public mutating func removeAll() { length = 0 }

    /// Hands the bytes and their memory over.
    public mutating func take() -> ByteBuffer {
        var taken = ByteBuffer(capacity: 0)
        swap(&self, &taken)
        return taken
    }

    public mutating func replace(with bytes: [UInt8]) {
        removeAll()
        append(bytes)
    }

    /// Takes away what stands behind an offset.
    public mutating func truncate(to offset: Int) {
        precondition(offset >= 0 && offset <= length)
        length = offset
    }

    public mutating func removeLast() { truncate(to: length - 1) }

    /// How many of a byte stand at the end.
    public borrowing func countAtEnd(of byte: UInt8) -> Int {
        withUnsafeBytes { $0.reversed().prefix { $0 == byte }.count }
    }

    @inlinable
    public borrowing func withUnsafeBytes<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: start, count: length))
    }

    public mutating func withUnsafeMutableBytes<Result>(
        _ body: (UnsafeMutableBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try body(UnsafeMutableBufferPointer(start: start, count: length))
    }

    /// A copy of the bytes from an offset on.
    public func array(from offset: Int = 0) -> [UInt8] {
        precondition(offset >= 0 && offset <= length)
        return Array(UnsafeBufferPointer(start: start + offset, count: length - offset))
    }

    /// A copy as text.
    public var text: String { String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self) }

    /// Gives back the memory behind the last byte.
    public mutating func trim() {
        guard capacity > max(length, 1) else { return }
        move(to: max(length, 1))
    }

    @usableFromInline @inline(never)
    mutating func grow(by more: Int) {
        move(to: max(2 * capacity, length + more))
    }

    private mutating func move(to room: Int) {
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
        moved.moveInitialize(from: start, count: length)
        start.deallocate()
        (start, capacity) = (moved, room)
    }
}
