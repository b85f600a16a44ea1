internal import LadderSource

extension Document {
    /// The places of texts in the front matter, without the quotes around them.
    ///
    /// - Parameter keys: those of the texts, and those whose values hold such keys.
    func frontMatterTexts(of keys: Set<String>) -> [SourceSpan] {
        frontMatter.map { Self.texts(in: $0, of: keys, isOfNames: false) } ?? []
    }

    /// - Parameter isOfNames: whether a mapping is one of names to texts: its keys are none of the format.
    private static func texts(in value: YAMLValue, of keys: Set<String>, isOfNames: Bool) -> [SourceSpan] {
        switch value.content {
        case .scalar(let text): [value.span.whole(text)]
        case .sequence(let values): values.flatMap { texts(in: $0, of: keys, isOfNames: false) }
        case .mapping(let entries):
            entries.filter { isOfNames || keys.contains($0.key.text) }.flatMap {
                texts(in: $0.value, of: keys, isOfNames: $0.key.text == "abbreviations")
            }
        case .empty: []
        }
    }
}

extension SourceSpan {
    /// The place of a text that may go on behind its first line, which is where its span ends then.
    fileprivate func whole(_ text: String) -> SourceSpan {
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
