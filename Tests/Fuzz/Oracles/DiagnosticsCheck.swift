import Foundation

@testable import LadderSource

/// What must hold of any messages: each form of them can be written and read.
struct DiagnosticsCheck {
    /// The messages as people read them.
    let text: String
    /// The words that they show or point at.
    let words: Set<String>

    init(_ diagnostics: Diagnostics) throws {
        text = DiagnosticFormatter(usesColor: false).text(diagnostics.all)
        let spans = diagnostics.all.flatMap { [$0.span] + $0.notes.map(\.span) }
        words = MarkedWords((text + spans.compactMap(\.self).map { $0.text + " " }.joined()).utf8).words
        for diagnostic in diagnostics.all {
            try Finding.unless(!diagnostic.message.isEmpty, "a message of \(diagnostic.ruleID) is empty")
            try Finding.unless(
                diagnostic.severity != .error || diagnostic.span != nil, "an error has no place: \(diagnostic.message)")
        }
        try Finding.unless(
            text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == .newline },
            "a message holds a control character: \(text.debugDescription)")
        try check(json: DiagnosticSARIF(version: "1", folder: "/a").text(diagnostics.all))
        try check(json: DiagnosticJSON().text(diagnostics.all))
        let lines = DiagnosticGitHub(folder: "/a").text(diagnostics.all).split(separator: "\n")
        try Finding.unless(lines.allSatisfy { $0.hasPrefix("::") }, "a message leaves its line on GitHub: \(lines)")
    }

    private func check(json: String) throws {
        let value = try? JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
        try Finding.unless(value != nil, "messages are no JSON: \(json)")
    }

    /// Whether they tell of text that they don't point at: what stands below a repetition, and what is only counted.
    var tellOfMore: Bool { text.contains(" not shown") || text.contains(" more of these in this file") }
}
