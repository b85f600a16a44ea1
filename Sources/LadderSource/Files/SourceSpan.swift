/// A range of bytes in a source file.
public struct SourceSpan: Sendable {
    /// The bytes alone, for many spans of one file: as 32 bits each, for no source is that large.
    public struct Place: Sendable {
        fileprivate let start: Int32
        fileprivate let end: Int32
    }

    public let file: SourceFile
    public let place: Place

    public init(file: SourceFile, bytes: Range<Int>) {
        self.file = file
        let bytes = bytes.clamped(to: 0..<min(file.bytes.count, Int(Int32.max)))
        place = Place(start: Int32(bytes.lowerBound), end: Int32(bytes.upperBound))
    }

    /// - Parameter place: of a span of the same file.
    public init(file: SourceFile, at place: Place) {
        self.file = file
        self.place = place
    }

    public var bytes: Range<Int> { Range(uncheckedBounds: (Int(place.start), Int(place.end))) }

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

    /// The part on some of a paragraph's lines, without what indents them or marks a quote.
    ///
    /// - Parameters:
    ///   - lines: their numbers, from 0.
    ///   - count: how many the paragraph has as a text. Its source has more where code, a tag or a link goes on over the end of a
    ///     line: then nobody can say which is which, and this is the whole span.
    public func part(onLines lines: Range<Int>, of count: Int) -> SourceSpan {
        let first = file.line(at: bytes.lowerBound)
        guard lines != 0..<count, file.line(at: max(bytes.lowerBound, bytes.upperBound - 1)) - first + 1 == count else {
            return self
        }
        let end = min(bytes.upperBound, file.bytes(ofLine: first + lines.upperBound - 1).upperBound)
        var start = max(bytes.lowerBound, file.start(ofLine: first + lines.lowerBound))
        if lines.lowerBound > 0 {
            while start < end, [.space, .tab, .greater].contains(file.bytes[start]) { start += 1 }
        }
        return SourceSpan(file: file, bytes: start..<end)
    }

    /// The part that lies on the line where the span starts.
    public var firstLine: SourceSpan {
        let line = file.bytes(ofLine: file.line(at: bytes.lowerBound))
        return SourceSpan(
            file: file, bytes: bytes.lowerBound..<max(bytes.lowerBound, min(bytes.upperBound, line.upperBound)))
    }
}
