/// Writes JSON as bytes: objects and lists in the order in which they are put.
public struct JSONWriter: ~Copyable, Sendable {
    @usableFromInline var buffer: ByteBuffer
    /// How many objects and lists are open.
    @usableFromInline var depth = 0

    /// - Parameter buffer: what is written into, in place of what stands there.
    public init(inPlaceOf buffer: consuming ByteBuffer = ByteBuffer()) {
        self.buffer = buffer
        self.buffer.removeAll()
    }

    /// A copy of what is written.
    public var bytes: [UInt8] { buffer.array() }

    /// Hands the bytes over.
    public consuming func take() -> ByteBuffer { buffer }

    @inlinable
    public mutating func object(_ key: StaticString? = nil, _ content: (inout JSONWriter) -> Void) {
        open(key, UInt8(ascii: "{"))
        content(&self)
        close(UInt8(ascii: "}"))
    }

    /// Puts values or members, and answers where they stand.
    @inlinable
    public mutating func noted(_ content: (inout JSONWriter) -> Void) -> Range<Int> {
        var start = buffer.count
        content(&self)
        while start < buffer.count, Self.divides(buffer[start]) { start += 1 }
        return start..<buffer.count
    }

    /// Puts what stands elsewhere already, in a list or an object of the same depth.
    @inlinable
    public mutating func putAgain(_ place: Range<Int>) {
        start()
        buffer.appendAgain(place)
    }

    @inlinable
    public mutating func list(_ key: StaticString? = nil, _ content: (inout JSONWriter) -> Void) {
        open(key, UInt8(ascii: "["))
        content(&self)
        close(UInt8(ascii: "]"))
    }

    public mutating func put(_ key: StaticString, _ value: String) {
        start(key)
        append(value)
    }

    /// A text of bytes that are UTF-8.
    @inlinable @inline(__always)
    public mutating func put(_ key: StaticString, _ value: UnsafeBufferPointer<UInt8>) {
        start(key)
        append(value)
    }

    /// - Returns: where the text stands, without its quotes.
    @inlinable @inline(__always) @discardableResult
    public mutating func put(_ key: StaticString, _ value: StoredText) -> Range<Int> {
        start(key)
        let place = buffer.count + 1
        value.withBytes { append($0) }
        return place..<buffer.count - 1
    }

    /// A text of two parts, of which the second stands elsewhere already.
    ///
    /// - Returns: where the first part stands.
    public mutating func put(
        _ key: StaticString, _ first: UnsafeBufferPointer<UInt8>, _ second: Range<Int>
    ) -> Range<Int> {
        start(key)
        buffer.append(UInt8(ascii: "\""))
        let place = buffer.count
        appendEscaped(first)
        let end = buffer.count
        buffer.appendAgain(second)
        buffer.append(UInt8(ascii: "\""))
        return place..<end
    }

    /// A text of two parts that stand elsewhere already.
    @inlinable
    public mutating func putAgain(_ key: StaticString, _ first: Range<Int>, _ second: Range<Int>) {
        start(key)
        buffer.append(UInt8(ascii: "\""))
        buffer.appendAgain(first, second)
        buffer.append(UInt8(ascii: "\""))
    }

    /// A value whose key is no word of ours.
    public mutating func put(named key: String, _ value: String) {
        start()
        append(key)
        buffer.append(UInt8(ascii: ":"))
        append(value)
    }

    /// A value of a list.
    public mutating func put(_ value: String) {
        start()
        append(value)
    }

    /// Nothing for a value that isn't there.
    public mutating func put(_ key: StaticString, optional value: String?) {
        if let value { put(key, value) }
    }

    /// `null` for a value that isn't there.
    public mutating func put(_ key: StaticString, orNull value: String?) {
        guard let value else {
            start(key)
            buffer.append("null")
            return
        }
        put(key, value)
    }

    @inlinable
    public mutating func put(_ key: StaticString, _ value: Int) {
        start(key)
        buffer.append(number: value)
    }

    /// A number of a list.
    @inlinable
    public mutating func put(_ value: Int) {
        start()
        buffer.append(number: value)
    }

    public mutating func put(_ key: StaticString, _ value: Bool) {
        start(key)
        buffer.append(value ? "true" : "false")
    }

    @inlinable @inline(__always)
    mutating func open(_ key: StaticString?, _ bracket: UInt8) {
        if let key { start(key) } else { start() }
        buffer.append(bracket)
        depth += 1
    }

    @inlinable
    mutating func close(_ bracket: UInt8) {
        depth -= 1
        buffer.append(bracket)
    }

    /// - Parameter key: a word of ours, without anything to escape.
    @inlinable @inline(__always)
    mutating func start(_ key: StaticString) {
        start()
        buffer.append(quotedKey: key)
    }

    @inlinable @inline(__always)
    mutating func start() {
        guard let last = buffer.last else { return }
        // Nothing but a value ends before another one; behind a bracket that opens stands the first.
        if last != UInt8(ascii: "{"), last != UInt8(ascii: "[") { buffer.append(UInt8(ascii: ",")) }
        // Values of the outermost two levels stand on lines of their own, so that changes read well as diffs.
        if depth <= 2 { buffer.append(.newline) }
    }

    /// Whether a byte stands between values.
    @inlinable
    static func divides(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == .newline }

    private mutating func append(_ text: String) {
        text.withBytes { append($0) }
    }

    @usableFromInline
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        buffer.append(UInt8(ascii: "\""))
        appendEscaped(text)
        buffer.append(UInt8(ascii: "\""))
    }

    /// What stands in a string; `<` is escaped too, so that the text may stand in a page's `<script>`.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        buffer.append(text, replacing: JSONSpecial.self) { Self.appendEscape(of: $1, to: &$0) }
    }

    @inline(__always)
    private static func appendEscape(of byte: UInt8, to buffer: inout ByteBuffer) {
        switch byte {
        case UInt8(ascii: "<"): buffer.append("\\u003c")
        case UInt8(ascii: "\""): buffer.append("\\\"")
        default: appendRareEscape(of: byte, to: &buffer)
        }
    }

    private static func appendRareEscape(of byte: UInt8, to buffer: inout ByteBuffer) {
        switch byte {
        case UInt8(ascii: "\\"): buffer.append("\\\\")
        case UInt8(ascii: "\n"): buffer.append("\\n")
        default:
            buffer.append("\\u00")
            buffer.append(byte.highHexDigit | 0x20)
            buffer.append(byte.lowHexDigit | 0x20)
        }
    }
}

/// What JSON escapes in strings, and `<`.
enum JSONSpecial: ByteKind {
    @inline(__always)
    static func contains(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
    }

    /// `<` and the backslash differ in two bits alone, and so do few others.
    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(below: 0x20) | word.marks(of: UInt8(ascii: "\"")) | word.marks(of: .backslash, ignoring: 0x60)
    }
}
