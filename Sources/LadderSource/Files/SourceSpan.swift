/// A range of bytes in a source file.
public struct SourceSpan: Sendable {
    public let file: SourceFile
    /// As 32 bits each: there are many spans, and no source is that large.
    private let start32: Int32
    private let end32: Int32

    public init(file: SourceFile, bytes: Range<Int>) {
        self.file = file
        let bytes = bytes.clamped(to: 0..<min(file.bytes.count, Int(Int32.max)))
        start32 = Int32(bytes.lowerBound)
        end32 = Int32(bytes.upperBound)
    }

    public var bytes: Range<Int> { Range(uncheckedBounds: (Int(start32), Int(end32))) }

    public var start: SourcePosition { file.position(at: bytes.lowerBound) }

    /// Behind the last character; a line's end that closes the span isn't counted.
    public var end: SourcePosition {
        var end = bytes.upperBound
        while end > bytes.lowerBound, file.bytes[end - 1] == .newline || file.bytes[end - 1] == .carriageReturn {
            end -= 1
        }
        return file.position(at: end)
    }

    /// The text as it stands in the file.
    public var text: String { file.text(bytes) }

    /// The part that lies on the line where the span starts.
    public var firstLine: SourceSpan {
        let line = file.bytes(ofLine: file.line(at: bytes.lowerBound))
        return SourceSpan(
            file: file, bytes: bytes.lowerBound..<max(bytes.lowerBound, min(bytes.upperBound, line.upperBound)))
    }
}
