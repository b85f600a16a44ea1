import Foundation
import Testing

/// What a page of the manual can't show as text, made in code.
struct UnwritableSituation: CustomTestStringConvertible, Sendable {
    let rule: String
    /// Where the rule is reported; nil where there is no file to point into.
    let place: String?
    var severity = "error"
    let make: @Sendable (SampleHandbook) throws -> Void

    var testDescription: String { rule }

    static func of(_ rule: String) -> UnwritableSituation? { all.first { $0.rule == rule } }

    static let all = [
        UnwritableSituation(rule: "missing-configuration", place: nil) { try $0.remove("ladderdoc.yml") },
        UnwritableSituation(rule: "invalid-utf8", place: "content/visits.md:3:4") { handbook in
            try handbook.put(Array("# Visits\n\nCaf".utf8) + [0xE9] + Array(" visits\n".utf8), at: "content/visits.md")
        },
        UnwritableSituation(rule: "control-character", place: "content/visits.md:3:10") { handbook in
            try handbook.put("# Visits\n\nAsk first\u{B}then book.\n", at: "content/visits.md")
        },
        UnwritableSituation(rule: "direction-override", place: "content/visits.md:3:20", severity: "warning") {
            handbook in
            try handbook.put("# Visits\n\nAsk first and then \u{202E}book.\n", at: "content/visits.md")
        },
        UnwritableSituation(rule: "file-too-large", place: "content/archive.md:1:1") { handbook in
            let line = "Notes of a meeting long ago.\n"
            try handbook.put(
                "# Archive\n\n" + String(repeating: line, count: (1 << 20) / line.utf8.count + 1),
                at: "content/archive.md")
        },
        UnwritableSituation(rule: "outside-handbook", place: nil) { handbook in
            let shared = handbook.scratch.appendingPathComponent("shared")
            try FileManager.default.createDirectory(at: shared, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                at: handbook.folder.appendingPathComponent("content/policies"), withDestinationURL: shared)
        },
        UnwritableSituation(rule: "nesting-too-deep", place: "content/feedback.md:3:101") { handbook in
            try handbook.put(
                "# Feedback\n\n" + String(repeating: ">", count: 101) + " Thanks!\n", at: "content/feedback.md")
        },
        UnwritableSituation(rule: "too-many-brackets", place: "content/log.md:3:1") { handbook in
            try handbook.put("# Log\n\n" + String(repeating: "[ok] ", count: 4_001) + "\n", at: "content/log.md")
        },
        UnwritableSituation(rule: "table-too-large", place: "content/export.md:3:1") { handbook in
            let columns = (1...1_001).map { "C\($0)" }.joined(separator: " | ")
            let delimiters = String(repeating: "---|", count: 1_001)
            let rows = String(repeating: "| 1 |\n", count: 100)
            try handbook.put("# Export\n\n| \(columns) |\n|\(delimiters)\n\(rows)", at: "content/export.md")
        },
    ]
}
