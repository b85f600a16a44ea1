/// A cheap look at Markdown before it is parsed: libcmark's time grows with the square of some inputs.
struct NestingGuard {
    /// Containers (quotes, lists) inside each other, and marks inside each other within a line.
    static let deepest = 100
    /// Opening brackets in one run of lines without a blank one: each may be looked at again for each closing one.
    static let mostBrackets = 4_000
    /// Opening brackets of pictures among them: each that never closes is looked at again for each link (CVE-2023-22486).
    static let mostPictures = 1_000
    /// Emphasis marks in one such run.
    static let mostMarks = 20_000

    let file: SourceFile
    let start: Int

    /// Whether the body may be parsed; what speaks against it is reported.
    func permits(_ diagnostics: inout Diagnostics) -> Bool {
        var run = Run(start: start)
        let first = file.line(at: start)
        for line in first...max(first, file.lineCount) {
            let range = file.bytes(ofLine: line)
            let text = max(start, range.lowerBound)..<max(start, range.upperBound)
            if isBlank(text) {
                run = Run(start: text.upperBound)
                continue
            }
            if text.upperBound - run.start > Self.harmlessBlock {
                count(upTo: text.upperBound, in: &run)
                if let most = run.excess {
                    diagnostics.report(
                        SourceRule.tooManyBrackets,
                        "this block has more than \(most)",
                        at: file.span(range), help: ["divide it with blank lines"])
                    return false
                }
            }
            if let offset = markerTooDeep(in: range) {
                Self.report(at: file.span(offset..<offset + 1), &diagnostics)
                return false
            }
        }
        return true
    }

    /// The most bytes that can't be too many of anything: a picture begins with two.
    private static let harmlessBlock = 2 * mostPictures

    /// Lines without a blank one among them, as far as their signs have been counted.
    private struct Run {
        let start: Int
        var end: Int
        var brackets = 0
        var pictures = 0
        var marks = 0

        init(start: Int) {
            self.start = start
            end = start
        }

        /// What there is too much of.
        var excess: String? {
            if brackets > mostBrackets { return "\(mostBrackets) brackets" }
            if pictures > mostPictures { return "\(mostPictures) pictures" }
            return marks > mostMarks ? "\(mostMarks) emphasis marks" : nil
        }
    }

    private func count(upTo end: Int, in run: inout Run) {
        for offset in run.end..<end {
            let byte = file.bytes[offset]
            if byte == .openBracket {
                run.brackets += 1
                if offset > start, file.bytes[offset - 1] == UInt8(ascii: "!") { run.pictures += 1 }
            }
            if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") { run.marks += 1 }
        }
        run.end = end
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        for offset in range where !file.bytes[offset].isBlank { return false }
        return true
    }

    static func report(at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            SourceRule.nestingTooDeep, "this is nested more than \(deepest) levels deep", at: span,
            help: ["a ladder needs a handful; write it flatter"])
    }

    /// The marker of a quote or a list item that stands behind more of them on its line than may nest.
    private func markerTooDeep(in line: Range<Int>) -> Int? {
        // Each has a byte of its own.
        if line.count <= Self.deepest { return nil }
        var depth = 0
        var offset = line.lowerBound
        while true {
            while offset < line.upperBound, file.bytes[offset].isBlank { offset += 1 }
            guard let length = markerLength(at: offset, before: line.upperBound) else { return nil }
            depth += 1
            // A line of one sign, such as `- - -`, nests nothing: it is a thematic break.
            if depth > Self.deepest { return isRule(line) ? nil : offset }
            offset += length
        }
    }

    /// The bytes of the marker at an offset; nil where none stands. A list's marker has a blank or the line's end behind.
    private func markerLength(at offset: Int, before end: Int) -> Int? {
        guard offset < end else { return nil }
        let sign = file.bytes[offset]
        if sign == .greater { return 1 }
        var length = 1
        if sign.isDigit {
            let digits = file.bytes[offset..<end].prefix(9).prefix(while: \.isDigit).count
            guard offset + digits < end, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(file.bytes[offset + digits])
            else { return nil }
            length = digits + 1
        } else if sign != .hyphen, sign != UInt8(ascii: "*"), sign != UInt8(ascii: "+") {
            return nil
        }
        return offset + length == end || file.bytes[offset + length].isBlank ? length : nil
    }

    private func isRule(_ line: Range<Int>) -> Bool {
        guard let sign = file.bytes[line].first(where: { !$0.isBlank }), sign == .hyphen || sign == UInt8(ascii: "*")
        else {
            return false
        }
        return file.bytes[line].allSatisfy { $0 == sign || $0.isBlank }
    }
}
