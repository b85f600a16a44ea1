extension YAMLValue {
    /// The places of the texts in it that begin with a quote, or with the sign of a text of several lines: any sign may
    /// stand in them.
    public var markedTexts: [SourceSpan] {
        switch content {
        case .scalar(let text):
            let marks = Array("\"'|>".utf8)
            return span.file.bytes[span.bytes].first.map(marks.contains) == true ? [span.whole(of: text)] : []
        case .sequence(let values): return values.flatMap(\.markedTexts)
        case .mapping(let entries): return entries.flatMap(\.value.markedTexts)
        case .empty: return []
        }
    }
}

extension SourceSpan {
    /// The place of a text that may go on behind its first line, which is where its span ends then.
    public func whole(of text: String) -> SourceSpan {
        if self.text == text { return self }
        let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        if bytes.count > 1, let first = file.bytes[bytes].first, first == file.bytes[bytes].last, quotes.contains(first)
        {
            return file.span((bytes.lowerBound + 1)..<(bytes.upperBound - 1))
        }
        // Further lines of a text are indented deeper than its key.
        let isIndent = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") }
        let newline = UInt8(ascii: "\n")
        let lineStart = file.bytes[..<bytes.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let indent = file.bytes[lineStart...].prefix(while: isIndent).count
        var end = bytes.upperBound
        while let next = file.bytes[end...].firstIndex(of: newline).map({ $0 + 1 }), next < file.bytes.count {
            let line = file.bytes[next...].prefix { $0 != newline }
            let isBlank = line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x0D }
            guard isBlank || line.prefix(while: { $0 == UInt8(ascii: " ") }).count > indent else { break }
            end = line.endIndex
        }
        return file.span(bytes.lowerBound..<end)
    }
}
