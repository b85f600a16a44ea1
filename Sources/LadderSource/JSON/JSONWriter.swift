/// Writes JSON as bytes: objects and lists in the order in which they are put.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    /// Whether a comma must come before the next value; one for each open object or list.
    private var needsComma = [false]

    public init() {}

    /// Takes the memory of other bytes, which nobody needs any more.
    public init(inPlaceOf room: inout [UInt8]) {
        swap(&bytes, &room)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Hands the bytes over.
    public mutating func take(to room: inout [UInt8]) { swap(&bytes, &room) }

    public mutating func object(_ key: String? = nil, _ content: (inout JSONWriter) -> Void) {
        open(key, UInt8(ascii: "{"))
        content(&self)
        close(UInt8(ascii: "}"))
    }

    /// Puts an object, and answers where it stands.
    public mutating func notedObject(_ content: (inout JSONWriter) -> Void) -> Range<Int> {
        start(nil)
        let place = bytes.count
        bytes.append(UInt8(ascii: "{"))
        needsComma.append(false)
        content(&self)
        close(UInt8(ascii: "}"))
        return place..<bytes.count
    }

    /// Puts an object that stands in another list of the same depth already.
    public mutating func objectAgain(_ place: Range<Int>) {
        start(nil)
        bytes.appendAgain(place)
    }

    public mutating func list(_ key: String? = nil, _ content: (inout JSONWriter) -> Void) {
        open(key, UInt8(ascii: "["))
        content(&self)
        close(UInt8(ascii: "]"))
    }

    public mutating func put(_ key: String? = nil, _ value: String) {
        start(key)
        append(value)
    }

    /// Nothing for a value that isn't there.
    public mutating func put(_ key: String, optional value: String?) {
        if let value { put(key, value) }
    }

    /// `null` for a value that isn't there.
    public mutating func put(_ key: String, orNull value: String?) {
        guard let value else {
            start(key)
            bytes += "null".utf8
            return
        }
        put(key, value)
    }

    public mutating func put(_ key: String? = nil, _ value: Int) {
        start(key)
        bytes += String(value).utf8
    }

    public mutating func put(_ key: String, _ value: Bool) {
        start(key)
        bytes += (value ? "true" : "false").utf8
    }

    private mutating func open(_ key: String?, _ bracket: UInt8) {
        start(key)
        bytes.append(bracket)
        needsComma.append(false)
    }

    private mutating func close(_ bracket: UInt8) {
        needsComma.removeLast()
        bytes.append(bracket)
    }

    private mutating func start(_ key: String?) {
        if needsComma[needsComma.count - 1] { bytes.append(UInt8(ascii: ",")) }
        needsComma[needsComma.count - 1] = true
        // Values of the outermost two levels stand on lines of their own, so that changes read well as diffs.
        if needsComma.count <= 3, bytes.last != nil { bytes.append(UInt8(ascii: "\n")) }
        guard let key else { return }
        append(key)
        bytes.append(UInt8(ascii: ":"))
    }

    /// A string; `<` is escaped too, so that the text may stand in a page's `<script>`.
    private mutating func append(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { buffer in
            var start = 0
            for offset in 0..<buffer.count where Self.isEscaped(buffer[offset]) {
                bytes += buffer[start..<offset]
                appendEscape(of: buffer[offset])
                start = offset + 1
            }
            bytes += buffer[start...]
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
    }

    private mutating func appendEscape(of byte: UInt8) {
        let hex: StaticString = "0123456789abcdef"
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        default:
            bytes += "u00".utf8
            hex.withUTF8Buffer { bytes += [$0[Int(byte >> 4)], $0[Int(byte & 15)]] }
        }
    }
}
