import Testing

@testable import LadderSource

/// Whole messages as a terminal shows them.
struct DiagnosticFormatterTests {
    private func message(
        _ text: String, _ range: Range<Int>, label: String? = nil, notes: [Range<Int>] = [], help: [String] = [],
        usesColor: Bool = false
    ) -> String {
        let file = SourceFile(path: "content/a.md", bytes: Array(text.utf8))
        var diagnostics = Diagnostics()
        diagnostics.report(
            SourceRule.unknownKey, "there is no key `x`", at: file.span(range), label: label,
            notes: notes.map { Diagnostic.Note("it stands here", at: file.span($0)) }, help: help)
        return DiagnosticFormatter(usesColor: usesColor).text(diagnostics.all)
    }

    @Test func aMessageWithEverything() {
        let lines = String(repeating: "a\n", count: 9)
        let expected = """
            error[unknown-key]: there is no key `x`
              --> content/a.md:10:3
               |
            10 | - tilte: x
               |   ^^^^^ did you mean `title`?
               = note: it stands here
              --> content/a.md:1:1
               |
             1 | a
               | ^
               = help: the keys are `title`

            """
        let text = message(
            lines + "- tilte: x\n", 20..<25, label: "did you mean `title`?", notes: [0..<1],
            help: ["the keys are `title`"])
        #expect(text == expected)
    }

    /// The line and its caret.
    private func excerpt(_ text: String, _ range: Range<Int>) -> String {
        message(text, range).split(separator: "\n").dropFirst(3).map { $0.drop { $0 != "|" }.dropFirst(2) }.joined(
            separator: "\n")
    }

    @Test(arguments: [
        ("a\tb", 2..<3, "a b\n  ^"), ("\t\tab\nc", 2..<6, "  ab\n  ^^"), ("ab\n", 2..<2, "ab\n  ^"), ("", 0..<0, "\n^"),
        ("日本x", 6..<7, "日本x\n    ^"), ("x日本", 1..<7, "x日本\n ^^^^"), ("e\u{301}x", 3..<4, "e\u{301}x\n ^"),
        ("🚀x", 4..<5, "🚀x\n  ^"), ("a\u{200D}x", 4..<5, "a\u{200D}x\n ^"), ("ab\r\ncd\r\n", 4..<6, "cd\n^^"),
        ("a\u{202E}b", 4..<5, "a\u{FFFD}b\n  ^"), ("\u{FEFF}ab", 4..<5, "ab\n ^"),
    ])
    func caretsStandBelowTheirText(text: String, range: Range<Int>, expected: String) {
        #expect(excerpt(text, range) == expected)
    }

    @Test func longLinesAreElided() {
        let line = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
        let expected =
            "…" + String(repeating: "a", count: 40) + "X" + String(repeating: "b", count: 119) + "…\n"
            + String(repeating: " ", count: 41) + "^"
        #expect(excerpt(line, 300..<301) == expected)
        let start = "X" + String(repeating: "b", count: 300)
        #expect(excerpt(start, 0..<1) == "X" + String(repeating: "b", count: 159) + "…\n^")
        #expect(excerpt(line, 600..<601).hasSuffix("b\n" + String(repeating: " ", count: 41) + "^"))
    }

    @Test func colours() {
        let expected = """
            \u{1B}[31;1merror[unknown-key]\u{1B}[0m\u{1B}[1m: there is no key `x`\u{1B}[0m
             \u{1B}[34;1m-->\u{1B}[0m content/a.md:1:1
              \u{1B}[34;1m|\u{1B}[0m
            \u{1B}[34;1m1\u{1B}[0m \u{1B}[34;1m|\u{1B}[0m a
              \u{1B}[34;1m|\u{1B}[0m \u{1B}[31;1m^\u{1B}[0m
              \u{1B}[34;1m=\u{1B}[0m \u{1B}[1mhelp\u{1B}[0m: b

            """
        #expect(message("a", 0..<1, help: ["b"], usesColor: true) == expected)
    }

    @Test func messagesCannotForgeATerminal() {
        var diagnostics = Diagnostics()
        diagnostics.report(SourceRule.foreignKey, "a\u{1B}[2Jb\nc\u{202E}", at: nil)
        #expect(
            DiagnosticFormatter(usesColor: false).text(diagnostics.all)
                == "note[foreign-key]: a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}\n")
    }
}
