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
    /// The file's line with which the YAML begins.
    private let firstLine: Int

    /// - Parameter range: the YAML's bytes; it starts at the start of a line.
    public init(file: SourceFile, range: Range<Int>) {
        self.file = file
        // A byte order mark at the head of a file is none of its text.
        self.range = max(range.lowerBound, min(file.start(ofLine: 1), range.upperBound))..<range.upperBound
        firstLine = file.line(at: self.range.lowerBound)
    }

    /// The root value; nil for YAML that is empty, and for YAML with an error, which is then reported.
    public func read(_ diagnostics: inout Diagnostics) -> YAMLValue? {
        guard let aliases = harmlessAliases(&diagnostics) else { return nil }
        do {
            let standIns = YAMLStandIns(file.text(range))
            // What a scalar is in YAML doesn't matter, for all are texts here; the rules by which that would be found out
            // are regular expressions, which take longer to start up than a small handbook takes to build.
            let parser = try Parser(
                yaml: standIns.text, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
            guard let node = try parser.singleRoot() else { return nil }
            // Each value has a byte of its own, but for those that stand where an alias repeats them.
            var walk = Walk(standIns: standIns, aliases: aliases, budget: range.count + 1)
            let value = value(node, &walk)
            diagnostics.append(walk.cuts)
            if let value { return value }
            if let refusal = walk.refusal {
                diagnostics.report(
                    SourceRule.invalidYAML, refusal.message, at: refusal.span, help: [refusal.help])
                return nil
            }
            diagnostics.report(
                SourceRule.tooManyAliases, "aliases (`*name`) repeat more values here than the YAML has bytes",
                at: file.span(range).firstLine, help: ["write the values out"])
        } catch let error as YamlError {
            report(error, &diagnostics)
        } catch {
            diagnostics.report(SourceRule.invalidYAML, "\(error)", at: file.span(range).firstLine)
        }
        return nil
    }

    /// Refuses what would make the parser recurse or expand without bound, by a look at the bytes.
    ///
    /// - Returns: where aliases stand; nil for what is refused.
    private func harmlessAliases(_ diagnostics: inout Diagnostics) -> [Int]? {
        if range.count > Self.largest {
            diagnostics.report(
                SourceRule.fileTooLarge, "this YAML has \(range.count) bytes", at: file.span(range).firstLine,
                help: ["the most that is read is \(Self.largest) bytes"])
            return nil
        }
        var scan = YAMLScan(bytes: file.bytes[range])
        scan.run()
        if let offset = scan.alias(after: Self.mostAliases) {
            diagnostics.report(
                SourceRule.tooManyAliases, "more than \(Self.mostAliases) aliases (`*name`) stand here",
                at: file.span(offset..<offset + 1),
                help: ["write the values out, or put a text that starts with * in quotes"])
            return nil
        }
        if let offset = scan.nesting(over: Self.deepest) {
            diagnostics.report(
                SourceRule.frontMatterTooDeep, "this YAML is nested more than \(Self.deepest) levels deep",
                at: file.span(offset..<offset + 1), help: ["no key of ladderdoc takes values so deep"])
            return nil
        }
        return scan.aliases
    }

    /// How far the walk through the nodes has come.
    private struct Walk {
        let standIns: YAMLStandIns
        /// Where they stand.
        let aliases: [Int]
        /// How many more values there may be.
        var budget: Int
        /// The place of the last mark: the next one on a long line is looked for from there.
        var line = 0
        var column = 1
        /// Texts that YAML makes shorter.
        var cuts = Diagnostics()
        /// YAML that would be read as something else than what stands there.
        var refusal: (message: String, span: SourceSpan, help: String)?
        var offset = 0
    }

    /// The value of a node; nil once the budget of values is used up.
    private func value(_ node: Node, _ walk: inout Walk) -> YAMLValue? {
        walk.budget -= 1
        guard walk.budget >= 0 else { return nil }
        let start = offset(of: node.mark, &walk)
        if let tag = tag(at: start) {
            walk.refusal = (
                "YAML's tags, such as “\(file.text(tag.prefix(40)))”, aren't read", file.span(tag),
                "remove it, or put a text that begins with ! in quotes"
            )
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let isEmpty = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            let text = walk.standIns.restored(scalar.string)
            let span = span(of: text, scalar.style, at: start, walk.line)
            if scalar.style == .plain, start < range.upperBound {
                CutText(file: file, range: range, aliases: walk.aliases).report(
                    from: start, to: span.bytes.upperBound, &walk.cuts)
            }
            return YAMLValue(content: isEmpty ? .empty : .scalar(text), span: span)
        case .sequence(let sequence):
            let span = restOfLine(from: start, walk.line)
            var values: [YAMLValue] = []
            for element in sequence {
                guard let value = value(element, &walk) else { return nil }
                values.append(value)
            }
            return YAMLValue(content: .sequence(values), span: span)
        case .mapping(let mapping):
            let span = restOfLine(from: start, walk.line)
            var entries: [YAMLEntry] = []
            for (key, element) in mapping {
                guard let key = value(key, &walk), let value = value(element, &walk) else { return nil }
                guard case .scalar(let text) = key.content else {
                    walk.refusal = (
                        "a key must be a text, and this is \(key.kind)", key.span, "write a word before the colon"
                    )
                    return nil
                }
                entries.append(YAMLEntry(key: LocatedText(text, at: key.span), value: value))
            }
            return YAMLValue(content: .mapping(entries), span: span)
        case .alias: return YAMLValue(content: .empty, span: restOfLine(from: start, walk.line))
        }
    }

    /// A tag such as `!!int` would make another value of a text: here every value is the text that stands there.
    private func tag(at start: Int) -> Range<Int>? {
        var rest = file.bytes[start..<range.upperBound]
        if rest.first == UInt8(ascii: "&") { rest = rest.drop { $0 > .space }.drop(while: \.isBlank) }
        guard rest.first == UInt8(ascii: "!") else { return nil }
        return rest.prefix { $0 > .space }.indices
    }

    private func offset(of mark: Mark?, _ walk: inout Walk) -> Int {
        guard let mark else { return range.lowerBound }
        let line = line(of: mark)
        if line != walk.line || mark.column < walk.column {
            (walk.line, walk.column, walk.offset) = (line, 1, file.bytes(ofLine: line).lowerBound)
        }
        walk.offset = file.offset(
            scalars: mark.column - walk.column, after: walk.offset, limit: file.bytes(ofLine: line).upperBound)
        walk.column = mark.column
        return min(walk.offset, range.upperBound)
    }

    private func offset(of mark: Mark) -> Int {
        min(file.offset(line: line(of: mark), column: mark.column), range.upperBound)
    }

    /// - Parameter line: the offset's line, for all that is known.
    private func restOfLine(from offset: Int, _ line: Int) -> SourceSpan {
        let end = file.bytes(ofLine: file.line(at: offset, guess: line)).upperBound
        return file.span(offset..<max(offset, min(end, range.upperBound)))
    }

    /// Marks have no end: a plain scalar that stands on one line ends with its text, a quoted one with its quote.
    private func span(of text: String, _ style: Node.Scalar.Style, at start: Int, _ line: Int) -> SourceSpan {
        let line = restOfLine(from: start, line)
        if file.bytes[start..<range.upperBound].starts(with: text.utf8), !text.isEmpty {
            return file.span(start..<min(start + text.utf8.count, line.bytes.upperBound))
        }
        if style == .doubleQuoted || style == .singleQuoted, let end = quoteEnd(in: line.bytes) {
            return file.span(start..<end)
        }
        return text.isEmpty ? file.span(start..<start) : line
    }

    /// Behind the quote that ends a text; `\"` and `''` stand for a quote in it.
    private func quoteEnd(in line: Range<Int>) -> Int? {
        guard let quote = file.bytes[line].first else { return nil }
        let isDouble = quote == UInt8(ascii: "\"")
        var offset = line.lowerBound + 1
        while offset < line.upperBound {
            let next = offset + 1 < line.upperBound ? file.bytes[offset + 1] : nil
            if isDouble ? file.bytes[offset] == .backslash : file.bytes[offset] == quote && next == quote {
                offset += 2
            } else if file.bytes[offset] == quote {
                return offset + 1
            } else {
                offset += 1
            }
        }
        return nil
    }

    private func report(_ error: YamlError, _ diagnostics: inout Diagnostics) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let because = context.map { ", \($0.text) on line \(line(of: $0.mark))" } ?? ""
            let advice = YAMLAdvice(context: context?.text ?? "", problem: problem)
            if let line = lineWithoutColon(above: line(of: mark)), advice.isOfTwoValues {
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
            let first = restOfLine(from: offset(of: context.mark), line(of: context.mark))
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
        for line in firstLine...max(firstLine, line(of: mark)) {
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

    private func line(of mark: Mark) -> Int { firstLine + mark.line - 1 }

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
