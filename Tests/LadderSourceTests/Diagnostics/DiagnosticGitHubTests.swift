import Testing

@testable import LadderSource

/// The lines that GitHub's runner reads.
struct DiagnosticGitHubTests {
    private func line(
        _ message: String, path: String = "content/a.md", _ range: Range<Int>? = 2..<4, label: String? = nil,
        notes: [String] = [], help: [String] = [], rule: SourceRule = .unknownKey, folder: String = "."
    ) -> String {
        let file = SourceFile(path: path, bytes: Array("a\nbcd\ne\n".utf8))
        var diagnostics = Diagnostics()
        diagnostics.report(
            rule, message, at: range.map { file.span($0) }, label: label,
            notes: notes.map { Diagnostic.Note($0, at: file.span(6..<7)) }, help: help)
        return DiagnosticGitHub(folder: folder).text(diagnostics.all)
    }

    @Test func aMessageWithEverything() {
        let text = line("bad", label: "did you mean “b”?", notes: ["it stands here"], help: ["one", "two"])
        let expected =
            "::error file=content/a.md,line=2,col=1,endLine=2,endColumn=3,title=unknown-key::bad: did you mean “b”?"
            + "%0Anote: it stands here (content/a.md:3:1)%0Ahelp: one%0Ahelp: two\n"
        #expect(text == expected)
    }

    @Test(arguments: [
        (SourceRule.rawHTML, "::warning title=raw-html::m\n"), (.foreignKey, "::notice title=foreign-key::m\n"),
    ])
    func theSeverityIsTheCommand(rule: SourceRule, expected: String) {
        #expect(line("m", nil, rule: rule) == expected)
    }

    @Test func whatWouldEndAPartIsEscaped() {
        let text = line("50 %: a, b\r\n::error::c", path: "a,b:c%.md", folder: "docs")
        #expect(
            text == "::error file=docs/a%2Cb%3Ac%25.md,line=2,col=1,endLine=2,endColumn=3,title=unknown-key"
                + "::50 %25: a, b%0D%0A::error::c\n")
    }

    @Test func controlCharactersAreShownByASign() {
        #expect(line("a\u{1B}[2Jb\u{202E}", nil) == "::error title=unknown-key::a\u{FFFD}[2Jb\u{FFFD}\n")
    }

    @Test func placesOfSeveralLinesHaveNoColumns() {
        #expect(line("m", 2..<7) == "::error file=content/a.md,line=2,endLine=3,title=unknown-key::m\n")
    }

    @Test func nothingIsNothing() { #expect(DiagnosticGitHub(folder: ".").text([]) == "") }
}
