internal import Yams

/// Says what is wrong with YAML that the parser doesn't read.
struct YAMLMistakes {
    let places: YAMLPlaces

    private var file: SourceFile { places.file }
    private var range: Range<Int> { places.range }

    func report(_ error: YamlError, _ diagnostics: inout Diagnostics) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let because = context.map { ", \($0.text) on line \(places.line(of: $0.mark))" } ?? ""
            let advice = YAMLAdvice(context: context?.text ?? "", problem: problem)
            if let line = lineWithoutColon(above: places.line(of: mark)), advice.isOfTwoValues {
                diagnostics.report(
                    SourceRule.invalidYAML,
                    "this line of the front matter has no key with a colon and a space behind it",
                    at: line, help: [YAMLAdvice.keyWithColon])
                return
            }
            let place = advice.isAtTheBeginning ? context?.mark ?? mark : mark
            diagnostics.report(
                SourceRule.invalidYAML, "this is no valid YAML: \(problem)\(because)", at: caret(at: place),
                notes: indentation(before: mark).map { [$0] } ?? [], help: [advice.help])
        case .reader(let problem, _, let value, _):
            let sign = character(of: value)
            diagnostics.report(
                SourceRule.invalidYAML,
                "this is no valid YAML: \(sign.map { "it has the character \($0.name)" } ?? problem)",
                at: sign?.span ?? file.span(range).firstLine, help: ["remove it; it can't be shown"])
        case .duplicatedKeysInMapping(let keys, let context):
            let first = places.restOfLine(from: places.offset(of: context.mark), places.line(of: context.mark))
            let key = YAMLStandIns(file.text(range)).restored(keys.first ?? "")
            let second = repetition(of: key, after: first)
            diagnostics.report(
                SourceRule.duplicateKey, "the key `\(key)` stands twice", at: second ?? first,
                notes: second == nil ? [] : [.init("it stands here first", at: first)], help: ["keep one of them"])
        default:
            diagnostics.report(
                SourceRule.invalidYAML, "this is no valid YAML: \(error)", at: file.span(range).firstLine)
        }
    }

    /// The line above another one, where it begins at the margin with what was meant as a key: the parser joins both.
    private func lineWithoutColon(above line: Int) -> SourceSpan? {
        guard line > 1, file.start(ofLine: line - 1) >= range.lowerBound else { return nil }
        let span = file.span(file.bytes(ofLine: line - 1)).firstLine
        let text = span.text
        guard let first = text.first, first.isLetter, !text.contains(": "), !text.hasSuffix(":") else { return nil }
        return span
    }

    /// A remark on the first line, up to a mistake, that is indented with something else than spaces.
    private func indentation(before mark: Mark) -> Diagnostic.Note? {
        for line in places.firstLine...max(places.firstLine, places.line(of: mark)) {
            let bytes = file.bytes(ofLine: line)
            let indent = file.text(bytes).unicodeScalars.prefix { $0.properties.isWhitespace }
            guard let sign = indent.first(where: { $0 != " " }), indent.count < file.text(bytes).unicodeScalars.count
            else { continue }
            return .init(
                sign == "\t"
                    ? "this line is indented with a tab; YAML takes spaces alone"
                    : "this line is indented with \(InvisibleCharacters.name(of: sign)), which looks like a space; write spaces",
                at: file.span(bytes))
        }
        return nil
    }

    /// The first character with a number, which the parser doesn't read, and its name for people.
    private func character(of value: Int32) -> (name: String, span: SourceSpan)? {
        guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
        let wanted = Array(String(scalar).utf8)
        var start = range.lowerBound
        while start + wanted.count <= range.upperBound {
            if file.bytes[start..<start + wanted.count].elementsEqual(wanted) {
                return (InvisibleCharacters.name(of: scalar), file.span(start..<start + wanted.count))
            }
            start += 1
        }
        return nil
    }

    private func caret(at mark: Mark) -> SourceSpan {
        let offset = places.offset(of: mark)
        return file.span(offset..<min(offset + 1, range.upperBound))
    }

    /// The next line below that has the same key in the same column; the parser tells only the first.
    private func repetition(of key: String, after first: SourceSpan) -> SourceSpan? {
        let column = first.start.column
        for line in (first.start.line + 1)..<max(first.start.line + 2, file.line(at: range.upperBound) + 1) {
            let start = file.offset(line: line, column: column)
            let end = file.bytes(ofLine: line).upperBound
            let rest = file.bytes[start..<max(start, end)].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            // Another key may begin with the same letters.
            let behind = rest.dropFirst(key.utf8.count).drop {
                $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0.isBlank
            }
            guard rest.starts(with: key.utf8), behind.first == .colon else { continue }
            return file.span(rest.startIndex..<rest.startIndex + key.utf8.count)
        }
        return nil
    }
}
