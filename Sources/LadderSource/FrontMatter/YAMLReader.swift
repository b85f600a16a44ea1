private import Yams

/// Reads the YAML of front matter, or of a whole file, into values that know their places in the file.
public struct YAMLReader {
    /// More aliases than any handbook needs, and too few to grow beyond reason.
    static let mostAliases = 16
    /// Levels of nesting; the deepest key of the schemas stands on the fourth.
    static let deepest = 16
    /// The most bytes of YAML in one file.
    static let largest = 1 << 18

    private let places: YAMLPlaces

    private var file: SourceFile { places.file }
    private var range: Range<Int> { places.range }

    /// - Parameter range: the YAML's bytes; it starts at the start of a line.
    public init(file: SourceFile, range: Range<Int>) {
        places = YAMLPlaces(file: file, range: range)
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
            diagnostics.append(walk.doubts)
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
            YAMLMistakes(places: places).report(error, &diagnostics)
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
        /// Texts of which YAML may make something else than was meant.
        var doubts = Diagnostics()
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
                    from: start, to: span.bytes.upperBound, &walk.doubts)
                TypographicQuotes.report(text, at: span, &walk.doubts)
            }
            return YAMLValue(content: isEmpty ? .empty : .scalar(text), span: span)
        case .sequence(let sequence):
            let span = places.restOfLine(from: start, walk.line)
            var values: [YAMLValue] = []
            for element in sequence {
                guard let value = value(element, &walk) else { return nil }
                values.append(value)
            }
            return YAMLValue(content: .sequence(values), span: span)
        case .mapping(let mapping):
            let span = places.restOfLine(from: start, walk.line)
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
        case .alias: return YAMLValue(content: .empty, span: places.restOfLine(from: start, walk.line))
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
        let line = places.line(of: mark)
        if line != walk.line || mark.column < walk.column {
            (walk.line, walk.column, walk.offset) = (line, 1, file.bytes(ofLine: line).lowerBound)
        }
        walk.offset = file.offset(
            scalars: mark.column - walk.column, after: walk.offset, limit: file.bytes(ofLine: line).upperBound)
        walk.column = mark.column
        return min(walk.offset, range.upperBound)
    }

    /// Marks have no end: a plain scalar that stands on one line ends with its text, a quoted one with its quote.
    private func span(of text: String, _ style: Node.Scalar.Style, at start: Int, _ line: Int) -> SourceSpan {
        let line = places.restOfLine(from: start, line)
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
}
