/// What is left of finished HTML without its tags, with a space for each line's end: for most texts their plain form.
@usableFromInline
enum UntaggedText {
    @inlinable
    static func with<Result>(
        _ html: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: html.count) { room in
            guard let text = room.baseAddress else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
            let count = write(html, to: text)
            return try body(UnsafeBufferPointer(start: text, count: count))
        }
    }

    /// - Parameter text: has room for as many bytes as the HTML has; what is written is no longer.
    @usableFromInline
    static func write(_ html: UnsafeBufferPointer<UInt8>, to text: UnsafeMutablePointer<UInt8>) -> Int {
        var count = 0
        var start = 0
        while start < html.count {
            let place = html.copy(from: start, to: text + count, upTo: HTMLSign.self)
            count += place - start
            guard place < html.count else { break }
            var sign = html[place]
            start = place + 1
            switch sign {
            case UInt8(ascii: "<"):
                let end = html.firstIndex(from: start, marking: { $0.marks(of: UInt8(ascii: ">")) })
                start = (end ?? html.count) + 1
                continue
            case .newline: sign = .space
            default:
                if let (meant, length) = reference(in: html, at: place) { (sign, start) = (meant, place + length) }
            }
            text[count] = sign
            count += 1
        }
        return count
    }

    /// The references that are written for signs which HTML can't hold as they are.
    private static let references: [(written: StaticString, meant: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&quot;", UInt8(ascii: "\"")), ("&lt;", UInt8(ascii: "<")),
        ("&gt;", UInt8(ascii: ">")),
    ]

    private static func reference(in html: UnsafeBufferPointer<UInt8>, at place: Int) -> (UInt8, length: Int)? {
        for (written, meant) in references {
            let length = written.utf8CodeUnitCount
            guard place + length <= html.count else { continue }
            let isIt = written.withUTF8Buffer { html[part: place..<(place + length)].isEqual(to: $0) }
            if isIt { return (meant, length) }
        }
        return nil
    }
}

/// What is no text of its own in HTML.
private enum HTMLSign: ByteKind {
    @inline(__always)
    static func contains(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == .newline
    }

    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(of: UInt8(ascii: "<")) | word.marks(of: UInt8(ascii: "&")) | word.marks(of: .newline)
    }
}
