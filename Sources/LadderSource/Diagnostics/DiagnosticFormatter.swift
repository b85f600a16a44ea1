/// Writes diagnostics as compilers do: the message, the place, the line with a caret, notes and help.
public struct DiagnosticFormatter: Sendable {
    private let usesColor: Bool
    /// Lines longer than this are shown in part, in Unicode scalars.
    private let widestLine = 160

    public init(usesColor: Bool) {
        self.usesColor = usesColor
    }

    public func text(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(text).joined(separator: "\n")
    }

    public func text(_ diagnostic: Diagnostic) -> String {
        let headline = painted("\(diagnostic.severity.rawValue)[\(diagnostic.ruleID)]", color(of: diagnostic.severity))
        var result = "\(headline)\(painted(": \(PrintableText.of(diagnostic.message))", .bold))\n"
        let spans = [diagnostic.span].compactMap(\.self) + diagnostic.notes.compactMap(\.span)
        let gutter = spans.map { String($0.start.line).count }.max() ?? 0
        if let span = diagnostic.span {
            result += excerpt(span, label: diagnostic.label, gutter: gutter, color: color(of: diagnostic.severity))
        }
        for note in diagnostic.notes {
            result += remark("note", note.message, gutter: gutter)
            if let span = note.span { result += excerpt(span, label: nil, gutter: gutter, color: .blue) }
        }
        for line in diagnostic.help { result += remark("help", line, gutter: gutter) }
        return result
    }

    private func remark(_ kind: String, _ message: String, gutter: Int) -> String {
        "\(padding(gutter)) \(painted("=", .blue)) \(painted(kind, .bold)): \(PrintableText.of(message))\n"
    }

    private func excerpt(_ span: SourceSpan, label: String?, gutter: Int, color: Color) -> String {
        let start = span.start
        let place = "\(PrintableText.of(span.file.path)):\(start.line):\(start.column)"
        let line = span.file.bytes(ofLine: start.line)
        let first = start.column - 1 > widestLine - 40 ? start.column - 41 : 0
        // Of a line that may have a million letters, only what is shown is looked at closely.
        let from = span.file.offset(scalars: first, after: line.lowerBound, limit: line.upperBound)
        let to = span.file.offset(scalars: widestLine, after: from, limit: line.upperBound)
        let shown = Array(span.file.text(from..<to).unicodeScalars)
        let pointed = span.bytes.clamped(to: min(span.bytes.lowerBound, to)..<to)
        let width = max(1, span.file.text(pointed).unicodeScalars.count)
        let caretStart = start.column - 1 - first
        let caretWidth = max(1, min(width, shown.count - caretStart))
        let ellipsis = first > 0 ? "…" : ""
        let before = ellipsis + text(shown.prefix(caretStart))
        let marked = text(shown.dropFirst(caretStart).prefix(caretWidth))
        let bar = painted("|", .blue)
        let caret =
            String(repeating: "^", count: max(1, columns(marked))) + (label.map { " " + PrintableText.of($0) } ?? "")
        let number = padding(gutter - String(start.line).count) + String(start.line)
        return """
            \(padding(gutter))\(painted("-->", .blue)) \(place)
            \(padding(gutter)) \(bar)
            \(painted(number, .blue)) \(bar) \(ellipsis)\(text(shown))\(to < line.upperBound ? "…" : "")
            \(padding(gutter)) \(bar) \(padding(columns(before)))\(painted(caret, color))

            """
    }

    /// A tab is shown as one space, so that the caret stands below its character in every terminal.
    private func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return PrintableText.of(String(view))
    }

    /// How many columns a terminal uses: two for East Asian wide characters and emoji, none for combining marks.
    private func columns(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return sum
            default: break
            }
            return switch scalar.value {
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
                0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
                sum + 2
            default: sum + 1
            }
        }
    }

    private func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private enum Color: String {
        case red = "31;1"
        case yellow = "33;1"
        case blue = "34;1"
        case bold = "1"
    }

    private func color(of severity: Severity) -> Color {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .blue
        }
    }

    private func painted(_ text: String, _ color: Color) -> String {
        usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
    }
}
