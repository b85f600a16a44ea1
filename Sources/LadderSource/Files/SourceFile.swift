/// One source file of a handbook: its bytes, and where its lines begin.
///
/// A class, for each of the many places that point into a file shares it by one reference.
public final class SourceFile: Sendable {
    /// The path from the handbook's root, with `/` between components on every system.
    public let path: String
    public let bytes: [UInt8]
    /// The offset of each line's first byte. `\n`, `\r\n` and `\r` end a line, as in CommonMark.
    private let lineStarts: [Int32]
    let signs: SourceSigns
    /// Whether `{` stands in it, with which ids begin.
    public var hasBraces: Bool { signs.contains(UInt8(ascii: "{")) }
    /// Whether nothing stands in it but ASCII without control characters.
    let isPlain: Bool

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        let scan = bytes.withUnsafeBufferPointer(SourceScan.init)
        (lineStarts, signs, isPlain) = (scan.lineStarts, scan.signs, scan.isPlain)
    }

    public var lineCount: Int { lineStarts.count }

    /// The offset of the first byte of a 1-based line.
    func start(ofLine line: Int) -> Int { Int(lineStarts[line - 1]) }

    /// The 1-based number of the line that holds a byte offset.
    public func line(at offset: Int) -> Int {
        max(1, lineStarts.partitionPoint { Int($0) <= offset })
    }

    /// The same, where the line is known in most cases.
    func line(at offset: Int, guess line: Int) -> Int {
        let isRight =
            line >= 1 && line <= lineCount && start(ofLine: line) <= offset
            && (line == lineCount || offset < start(ofLine: line + 1))
        return isRight ? line : self.line(at: offset)
    }

    /// The bytes of a 1-based line without its end; the last line's empty end for a line that doesn't exist.
    func bytes(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = start(ofLine: line)
        var end = line < lineStarts.count ? self.start(ofLine: line + 1) : bytes.count
        while end > start, bytes[end - 1] == .newline || bytes[end - 1] == .carriageReturn { end -= 1 }
        return start..<end
    }

    /// The 1-based line and column of a byte offset; columns count Unicode scalars.
    public func position(at offset: Int) -> SourcePosition {
        let line = line(at: offset)
        let start = start(ofLine: line)
        let before = bytes[start..<max(start, min(offset, bytes.count))]
        return SourcePosition(line: line, column: before.count(where: { !$0.isContinuation }) + 1)
    }

    /// The offset of a 1-based line and column that counts Unicode scalars, kept within the line.
    func offset(line: Int, column: Int) -> Int {
        let range = bytes(ofLine: line)
        return offset(scalars: column - 1, after: range.lowerBound, limit: range.upperBound)
    }

    /// The offset that lies a number of Unicode scalars behind another, kept below a limit.
    func offset(scalars: Int, after start: Int, limit: Int) -> Int {
        var offset = start
        var remaining = scalars
        while offset < limit, remaining > 0 {
            offset += 1
            while offset < limit, bytes[offset].isContinuation { offset += 1 }
            remaining -= 1
        }
        return offset
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The character at a 1-based line and column.
    public func span(line: Int, column: Int) -> SourceSpan {
        let start = offset(line: line, column: column)
        return span(start..<min(start + 1, bytes.count))
    }

    /// The whole file, or the part of it in `range`, as a place to point at.
    public func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: self, bytes: range) }
}

/// A place in a text as people count: from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
    public let line: Int
    public let column: Int
}
