import LadderSource
import Testing

/// Control characters that entities and YAML escapes name reach no page: marks of our own stand between them there.
struct ControlCharacterTests {
    @Test func entitiesBecomeSigns() throws {
        let file = SourceFile(path: "a.md", bytes: Array("# Hi &#1;prose&#2; `x` [l](<&#3;> \"&#4;\")\n".utf8))
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        let html = RenderedMarkup(document.blocks, document.rendering()).html
        #expect(html.bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    }

    @Test func escapesInFrontMatterAreErrors() throws {
        let schema = MappingReader.Schema(name: "a page", keys: ["title", "names"])
        for yaml in ["title: \"a\\u0001b\"\n", "names: {\"\\u0002\": x}\n"] {
            let file = SourceFile(path: "a.yml", bytes: Array(yaml.utf8))
            var diagnostics = Diagnostics()
            let value = try #require(YAMLReader(file: file, range: 0..<file.bytes.count).read(&diagnostics))
            let reader = try #require(MappingReader(value, schema: schema, &diagnostics))
            _ = reader.text("title", &diagnostics)
            _ = reader.pairs("names", &diagnostics)
            #expect(diagnostics.all.map(\.ruleID) == ["control-character"], "\(yaml)")
        }
    }
}
