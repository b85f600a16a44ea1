import Testing

@testable import LadderSource

struct UnusedReferencesTests {
    private func found(_ text: String) -> [String] {
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        return DocumentParser().parse(file, index: 0).diagnostics.all.filter { $0.ruleID == "unused-reference" }
            .compactMap { $0.span.map { "\($0.start.line):\($0.start.column) \($0.text)" } }
    }

    @Test(arguments: [
        ("[Note]: Confidential\n", "1:1 [Note]: Confidential"), ("Text.\n\n[^1]: Later", "3:1 [^1]: Later"),
        ("[a]: https://e.com/1\n[a]: https://e.com/2\n\n[a]", "2:1 [a]: https://e.com/2"),
        ("> [Note]: Quoted", "1:3 [Note]: Quoted"), ("- [Note]: Listed", "1:3 [Note]: Listed"),
        ("[Note]:\n  <Below>", "1:1 [Note]:"), ("[a]: x \"Title\"\nText [b].\n\n[b]: y", "1:1 [a]: x \"Title\""),
        ("---\ntitle: T\n---\n[Note]: Late", "4:1 [Note]: Late"),
    ])
    func whatNoLinkUsesIsFound(text: String, expected: String) { #expect(found(text) == [expected]) }

    @Test(arguments: [
        "[a]: x\n\nSee [a].", "[a]: <x>\n\nSee [this][a].", "![p][a]\n\n[a]: x.png 'T'", "[a]: x\n[b]: x\n\n[a]",
        "Text\n[Note]: Shown", "[Note]: Shown as a text", "```\n[a]: x\n```", "    [a]: x", "[a] [b]: x",
        "| a |\n|---|\n| [b]: |", "# [a]: b", "[a]: x\\_y\n\n[a]", "[a]: x&amp;y\n\n[a]", "<div>\n[a]: x\n</div>",
        "---\ntitle: '[a]: x'\n---\nText.", "[Äh]: x\n\n[ÄH]", "- [a]: x\n- [a]",
    ])
    func othersStaySilent(text: String) { #expect(found(text) == []) }

    @Test func manyTakeLittleTime() {
        let text = (0..<20_000).map { "[a\($0)]: b\n\n" }.joined()
        #expect(found(text).count == 20_000)
    }
}
