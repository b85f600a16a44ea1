/// Writes diagnostics as a SARIF log, version 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
///
/// Lines and columns are from 1, columns in Unicode scalars.
public struct DiagnosticSARIF: Sendable {
    private let version: String
    /// The handbook's folder from the working folder, which paths are told from.
    private let folder: String

    /// - Parameter version: the program's.
    public init(version: String, folder: String) {
        self.version = version
        self.folder = folder
    }

    public func text(_ diagnostics: [Diagnostic]) -> String {
        var json = JSONWriter()
        json.object { json in
            json.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            json.put("version", "2.1.0")
            json.list("runs") { json in
                json.object { json in
                    writeTool(diagnostics, to: &json)
                    json.put("columnKind", "unicodeCodePoints")
                    json.list("results") { json in
                        for diagnostic in diagnostics { write(diagnostic, to: &json) }
                    }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func writeTool(_ diagnostics: [Diagnostic], to json: inout JSONWriter) {
        json.object("tool") { json in
            json.object("driver") { json in
                json.put("name", "ladderdoc")
                json.put("version", version)
                json.list("rules") { json in
                    for id in Set(diagnostics.map(\.ruleID)).sorted() {
                        json.object { json in json.put("id", id) }
                    }
                }
            }
        }
    }

    private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.object { json in
            json.put("ruleId", diagnostic.ruleID)
            json.put("level", diagnostic.severity.rawValue)
            let related = diagnostic.notes.filter { $0.span != nil }
            let remarks = diagnostic.notes.filter { $0.span == nil }.map(\.message)
            let words = [diagnostic.message] + [diagnostic.label].compactMap(\.self) + remarks + diagnostic.help
            json.object("message") { json in json.put("text", words.joined(separator: "\n")) }
            if let span = diagnostic.span {
                json.list("locations") { json in
                    json.object { json in write(span, to: &json) }
                }
            }
            if !related.isEmpty {
                json.list("relatedLocations") { json in
                    for note in related {
                        json.object { json in
                            if let span = note.span { write(span, to: &json) }
                            json.object("message") { json in json.put("text", note.message) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ span: SourceSpan, to json: inout JSONWriter) {
        let (start, end) = (span.start, span.end)
        json.object("physicalLocation") { json in
            json.object("artifactLocation") { json in
                json.put("uri", (folder == "." ? span.file.path : "\(folder)/\(span.file.path)").percentEncodedPath)
            }
            json.object("region") { json in
                json.put("startLine", start.line)
                json.put("startColumn", start.column)
                json.put("endLine", end.line)
                json.put("endColumn", end.column)
            }
        }
    }
}
