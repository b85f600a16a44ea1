/// Writes diagnostics as workflow commands of GitHub Actions, which show them beside the lines of a pull request.
public struct DiagnosticGitHub: Sendable {
    private let folder: String

    /// - Parameter folder: the handbook's folder from the working folder, which is the repository's; `.` for itself.
    public init(folder: String) {
        self.folder = folder
    }

    public func text(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { text($0) + "\n" }.joined()
    }

    private func text(_ diagnostic: Diagnostic) -> String {
        let properties = (diagnostic.span.map(place) ?? []) + [("title", diagnostic.ruleID)]
        let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
        let lines =
            [diagnostic.message + (diagnostic.label.map { ": " + $0 } ?? "")]
            + diagnostic.notes.map { "note: " + $0.message + ($0.span.map(shown) ?? "") }
            + diagnostic.help.map { "help: " + $0 }
        let message = lines.map { escaped($0, isProperty: false) }.joined(separator: "%0A")
        return "::\(command(for: diagnostic.severity)) \(list)::\(message)"
    }

    private func command(for severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// GitHub wants columns only for places within one line.
    private func place(_ span: SourceSpan) -> [(String, String)] {
        let (start, end) = (span.start, span.end)
        let file = [("file", path(span)), ("line", "\(start.line)")]
        guard start.line == end.line else { return file + [("endLine", "\(end.line)")] }
        return file + [("col", "\(start.column)"), ("endLine", "\(end.line)"), ("endColumn", "\(end.column)")]
    }

    private func shown(_ span: SourceSpan) -> String { " (\(path(span)):\(span.start.line):\(span.start.column))" }

    private func path(_ span: SourceSpan) -> String {
        folder == "." ? span.file.path : "\(folder)/\(span.file.path)"
    }

    /// The escapes of the runner; the rest of what a log can't show becomes a sign.
    private func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result += PrintableText.of(String(scalar))
            }
        }
        return result
    }
}
