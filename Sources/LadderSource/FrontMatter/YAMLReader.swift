private import Yams

/// Reads the YAML of front matter, or of a whole file, into values that know their places in the file.
public struct YAMLReader {
    /// More aliases than any handbook needs, and too few to grow beyond reason.
    static let mostAliases = 16
    /// Levels of nesting; the deepest key of the schemas stands on the fourth.
    static let deepest = 16
    /// The most bytes of YAML in one file.
    static let largest = 1 << 18

    private let file: SourceFile
    private let range: Range<Int>

    /// - Parameter range: the YAML's bytes; it starts at the start of a line.
    public init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
    }

    /// The root value; nil for YAML that is empty, and for YAML with an error, which is then reported.
    public func read(_ diagnostics: inout Diagnostics) -> YAMLValue? {
        guard isHarmless(&diagnostics) else { return nil }
        do {
            guard let node = try Parser(yaml: file.text(range), encoding: .utf8).singleRoot() else { return nil }
            return value(node)
        } catch let error as YamlError {
            report(error, &diagnostics)
        } catch {
            diagnostics.report(SourceRule.invalidYAML, "\(error)", at: file.span(range).firstLine)
        }
        return nil
    }

    /// Refuses what would make the parser recurse or expand without bound, by a look at the bytes.
    private func isHarmless(_ diagnostics: inout Diagnostics) -> Bool {
        if range.count > Self.largest {
            diagnostics.report(
                SourceRule.fileTooLarge, "this YAML has \(range.count) bytes", at: file.span(range).firstLine,
                help: ["the most that is read is \(Self.largest) bytes"])
            return false
        }
        var scan = YAMLScan(bytes: file.bytes[range])
        scan.run()
        if let offset = scan.alias(after: Self.mostAliases) {
            diagnostics.report(
                SourceRule.tooManyAliases, "more than \(Self.mostAliases) aliases (`*name`) stand here",
                at: file.span(offset..<offset + 1),
                help: ["write the values out, or put a text that starts with * in quotes"])
            return false
        }
        if let offset = scan.nesting(over: Self.deepest) {
            diagnostics.report(
                SourceRule.frontMatterTooDeep, "this YAML is nested more than \(Self.deepest) levels deep",
                at: file.span(offset..<offset + 1), help: ["no key of ladderdoc takes values so deep"])
            return false
        }
        return true
    }

    private func value(_ node: Node) -> YAMLValue {
        switch node {
        case .scalar(let scalar):
            let isEmpty = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return YAMLValue(content: isEmpty ? .empty : .scalar(scalar.string), span: span(of: scalar))
        case .sequence(let sequence):
            return YAMLValue(content: .sequence(sequence.map(value)), span: firstLine(from: sequence.mark))
        case .mapping(let mapping):
            let entries = mapping.map { key, element in
                let keyValue = value(key)
                let text = if case .scalar(let text) = keyValue.content { text } else { "" }
                return YAMLEntry(key: LocatedText(text, at: keyValue.span), value: value(element))
            }
            return YAMLValue(content: .mapping(entries), span: firstLine(from: mapping.mark))
        case .alias(let alias):
            return YAMLValue(content: .empty, span: firstLine(from: alias.mark))
        }
    }

    private func offset(of mark: Mark?) -> Int {
        guard let mark else { return range.lowerBound }
        return min(
            file.offset(line: file.line(at: range.lowerBound) + mark.line - 1, column: mark.column), range.upperBound)
    }

    private func firstLine(from mark: Mark?) -> SourceSpan {
        file.span(offset(of: mark)..<range.upperBound).firstLine
    }

    /// Marks have no end: a plain scalar that stands on one line ends with its text, a quoted one with its quote.
    private func span(of scalar: Node.Scalar) -> SourceSpan {
        let start = offset(of: scalar.mark)
        let line = file.span(start..<range.upperBound).firstLine
        if file.bytes[start..<range.upperBound].starts(with: scalar.string.utf8), !scalar.string.isEmpty {
            return file.span(start..<start + scalar.string.utf8.count).firstLine
        }
        if scalar.style == .doubleQuoted || scalar.style == .singleQuoted,
            let quote = line.file.bytes[line.bytes].first,
            let end = line.file.bytes[line.bytes].dropFirst().firstIndex(of: quote)
        {
            return file.span(start..<end + 1)
        }
        return scalar.string.isEmpty ? file.span(start..<start) : line
    }

    private func report(_ error: YamlError, _ diagnostics: inout Diagnostics) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let because = context.map { ", \($0.text) on line \(line(of: $0.mark))" } ?? ""
            diagnostics.report(
                SourceRule.invalidYAML, "this is no valid YAML: \(problem)\(because)", at: caret(at: mark),
                help: ["a text with `: `, ` #` or a leading `*`, `&`, `@`, `[`, `{` needs quotes"])
        case .duplicatedKeysInMapping(let keys, let context):
            let first = firstLine(from: context.mark)
            let key = keys.first ?? ""
            let second = repetition(of: key, after: first)
            diagnostics.report(
                SourceRule.duplicateKey, "the key `\(key)` stands twice", at: second ?? first,
                notes: second == nil ? [] : [.init("it stands here first", at: first)], help: ["keep one of them"])
        default:
            diagnostics.report(
                SourceRule.invalidYAML, "this is no valid YAML: \(error)", at: file.span(range).firstLine)
        }
    }

    private func line(of mark: Mark) -> Int { file.line(at: range.lowerBound) + mark.line - 1 }

    private func caret(at mark: Mark) -> SourceSpan {
        let offset = offset(of: mark)
        return file.span(offset..<min(offset + 1, range.upperBound))
    }

    /// The next line below that has the same key in the same column; the parser tells only the first.
    private func repetition(of key: String, after first: SourceSpan) -> SourceSpan? {
        let column = first.start.column
        for line in (first.start.line + 1)..<max(first.start.line + 2, file.line(at: range.upperBound) + 1) {
            let start = file.offset(line: line, column: column)
            let end = file.bytes(ofLine: line).upperBound
            let rest = file.bytes[start..<max(start, end)].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            guard rest.starts(with: key.utf8) else { continue }
            return file.span(rest.startIndex..<rest.startIndex + key.utf8.count)
        }
        return nil
    }
}
