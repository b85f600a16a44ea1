/// Writes diagnostics as one JSON object, for editors and scripts.
///
/// Lines and columns are those of the text form: from 1, columns in Unicode scalars, the end behind the last character.
/// What a diagnostic doesn't have is left out, but for `notes` and `help`, which are always there.
public struct DiagnosticJSON: Sendable {
    /// Changes when a program that reads the form could stumble; new keys may come without.
    static let version = 1

    public init() {}

    public func text(_ diagnostics: [Diagnostic]) -> String {
        var json = JSONWriter()
        json.object { json in
            json.put("version", Self.version)
            json.list("diagnostics") { json in
                for diagnostic in diagnostics { write(diagnostic, to: &json) }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.object { json in
            json.put("rule", diagnostic.ruleID)
            json.put("severity", diagnostic.severity.rawValue)
            json.put("message", diagnostic.message)
            json.put("label", optional: diagnostic.label)
            if let span = diagnostic.span {
                writeStart(of: span, to: &json)
                let end = span.end
                json.put("endLine", end.line)
                json.put("endColumn", end.column)
            }
            json.list("notes") { json in
                for note in diagnostic.notes { write(note, to: &json) }
            }
            json.list("help") { json in
                for line in diagnostic.help { json.put(line) }
            }
        }
    }

    private func write(_ note: Diagnostic.Note, to json: inout JSONWriter) {
        json.object { json in
            json.put("message", note.message)
            if let span = note.span { writeStart(of: span, to: &json) }
        }
    }

    private func writeStart(of span: SourceSpan, to json: inout JSONWriter) {
        let start = span.start
        json.put("file", span.file.path)
        json.put("line", start.line)
        json.put("column", start.column)
    }
}
