import Testing

@testable import LadderSource

struct FrontMatterSplitterTests {
    /// The YAML and the body, divided by `¦`; nil for front matter without end.
    private func split(_ text: String) -> String? {
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        return FrontMatterSplitter.split(file).map { parts in
            (parts.yaml.map(file.text) ?? "none") + "¦" + file.text(parts.bodyStart..<file.bytes.count)
        }
    }

    @Test(arguments: [
        ("", "none¦"), ("a\n---\n", "none¦a\n---\n"), ("---\na: b\n---\nc", "a: b\n¦c"),
        ("---\na: b\n...\nc", "a: b\n¦c"),
        ("---\n---\n", "¦"), ("---\n---", "¦"), ("---  \na: b\n---\t \nc", "a: b\n¦c"),
        ("\u{FEFF}---\na: b\n---\nc", "a: b\n¦c"),
        ("\u{FEFF}c", "none¦c"), ("---\r\na: b\r\n---\r\nc\r\n", "a: b\r\n¦c\r\n"), ("---\ra: b\r---\rc", "a: b\r¦c"),
        ("----\na\n---", "none¦----\na\n---"), (" ---\na\n---", "none¦ ---\na\n---"),
        ("...\na\n---", "none¦...\na\n---"),
        ("---\na: |\n  ---\n---\n", "a: |\n  ---\n¦"), ("\n---\na: b\n---", "none¦\n---\na: b\n---"),
        ("---\na: b\n---\n\n---\n", "a: b\n¦\n---\n"),
    ])
    func parts(text: String, expected: String) {
        #expect(split(text) == expected)
    }

    @Test(arguments: ["---", "---\n", "---\na: b\n", "---\na: b\n----\n", "---\na: b\n ---\n", "---\n- - -\n"])
    func frontMatterWithoutEnd(text: String) {
        #expect(split(text) == nil)
        #expect(MarkupSample(text).findings == ["unterminated-front-matter 1:1 ---"])
    }
}
