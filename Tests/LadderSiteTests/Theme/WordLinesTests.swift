import LadderSource
import Testing

@testable import LadderSite

/// Words that are read without YAML are those that YAML has.
struct WordLinesTests {
    private func yaml(_ text: String) -> [String: String]? {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "words.yml", bytes: Array(text.utf8))
        guard
            case .mapping(let entries) = YAMLReader(file: file, range: 0..<file.bytes.count).read(&diagnostics)?.content
        else { return nil }
        return Dictionary(
            uniqueKeysWithValues: entries.map { entry in
                if case .scalar(let text) = entry.value.content {
                    (entry.key.text, text)
                } else {
                    (entry.key.text, "?")
                }
            })
    }

    private func lines(_ text: String) -> [String: String]? {
        WordLines.read(Array(text.utf8)).map { Dictionary(uniqueKeysWithValues: $0.map { ($0.key, $0.text) }) }
    }

    @Test func theDefaultThemesAreThoseOfYAML() throws {
        let text = String(decoding: EmbeddedTheme.files()["words.yml", default: []], as: UTF8.self)
        let words = try #require(lines(text), "the default theme's words are not plain")
        #expect(words == yaml(text))
        #expect(words.count > 70)
    }

    @Test(arguments: ["", "# x\n", "a: b", "a: b\n\n# c: d\ne-f: \"g: h # i\"\n", "a: yes it is “so”, isn't it?"])
    func plainLinesAreThoseOfYAML(text: String) { #expect(lines(text) == yaml(text) ?? [:]) }

    @Test(arguments: [
        "a", "a:", "a:b", "a: ", "a: b ", "a: \"b", "a: \"b\\n\"", "a: \"b\"c\"", "a: \"\"", "a: 'b'", "a: [b]",
        "a: b: c",
        "a: b #c", "a: null", "a: ~", " a: b", "a: b\n  c", "- a: b", "---\na: b", "a: |\n", "a: b\r\n", "a: \tb",
        "A1: b",
    ])
    func otherLinesAreLeftToYAML(text: String) { #expect(lines(text) == nil) }
}
