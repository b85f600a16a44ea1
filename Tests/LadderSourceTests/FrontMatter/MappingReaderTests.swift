import Testing

@testable import LadderSource

/// Mappings with a closed set of keys.
struct MappingReaderTests {
    private static let schema = MappingReader.Schema(
        name: "a page", keys: ["title", "order", "tags", "names", "status"], later: ["logo": "a picture"],
        foreign: ["weight", "date"],
        instead: ["draft": .init("write `status`"), "public": .init("write `status`", idle: "true")])

    enum Status: String, CaseIterable { case draft, published }

    /// What is found when everything is read from front matter.
    private func findings(_ yaml: String, reading: (MappingReader, inout Diagnostics) -> Void = { _, _ in }) -> [String]
    {
        var diagnostics = Diagnostics()
        let bytes = Array(yaml.utf8)
        let file = SourceFile(path: "a.md", bytes: bytes)
        guard let value = YAMLReader(file: file, range: 0..<bytes.count).read(&diagnostics) else { return ["no YAML"] }
        if let reader = MappingReader(value, schema: Self.schema, &diagnostics) { reading(reader, &diagnostics) }
        return diagnostics.all.map { diagnostic in
            let place = diagnostic.span.map { "\($0.start.line):\($0.start.column) \($0.text)" } ?? ""
            return "\(diagnostic.ruleID) \(place): \(diagnostic.message)\(diagnostic.label.map { " | " + $0 } ?? "")"
        }
    }

    @Test func unknownKeys() {
        #expect(
            findings("title: a\ntilte: b\nxyz: c") == [
                "unknown-key 2:1 tilte: there is no key `tilte` in a page | did you mean `title`?",
                "unknown-key 3:1 xyz: there is no key `xyz` in a page",
            ])
        #expect(findings("Title: b").first?.hasSuffix("| did you mean `title`?") == true)
    }

    @Test func keysOfOthersAndOfLater() {
        #expect(
            findings("weight: 1\ntitle: a\ndate: 2\nlogo: x") == [
                "unsupported-key 4:1 logo: `logo` (a picture) is not supported by this version",
                "foreign-key 1:1 weight: keys of other generators are passed over: `weight`, `date`",
            ])
    }

    @Test func keysOfOthersThatMustNotBePassedOver() {
        #expect(
            findings("draft: true\npublic: false") == [
                "unknown-key 1:1 draft: there is no key `draft` in a page",
                "unknown-key 2:1 public: there is no key `public` in a page",
            ])
        #expect(
            findings("draft: False\npublic: true") == [
                "foreign-key 1:1 draft: keys of other generators are passed over: `draft`, `public`"
            ])
    }

    @Test func keysWithCharactersThatNobodySees() {
        #expect(
            findings("\u{200B}title: a\norder\u{A0}: 1") == [
                "unknown-key 1:1 \u{200B}title: there is no key `\u{200B}title` in a page "
                    + "| a character that can't be seen stands here, U+200B",
                "unknown-key 2:1 order\u{A0}: there is no key `order\u{A0}` in a page "
                    + "| a character that can't be seen stands here, U+00A0",
            ])
    }

    @Test(arguments: [("a", "a text"), ("- a", "a list")])
    func whatIsNoMapping(yaml: String, kind: String) {
        let expected = ": a page is a set of keys with values, and this is \(kind)"
        #expect(findings(yaml).map { $0.hasPrefix("wrong-type 1:1") && $0.hasSuffix(expected) } == [true])
    }

    @Test func texts() {
        #expect(
            findings("title: [a]") { _ = $0.text("title", &$1) } == [
                "wrong-type 1:8 [a]: `title` takes a text, and this is a list"
            ])
        #expect(
            findings("title: {a: b}") { _ = $0.text("title", &$1) } == [
                "wrong-type 1:8 {a: b}: `title` takes a text, and this is a set of keys"
            ])
        for empty in ["", "~", "''", "'  '"] {
            #expect(
                findings("title: \(empty)") { _ = $0.text("title", &$1) } == [
                    "wrong-type 1:1 title: `title` has no value"
                ])
        }
        var found: String?
        #expect(findings("title: no") { found = $0.text("title", &$1)?.text } == [])
        #expect(found == "no")
        #expect(findings("order: 1") { found = $0.text("title", &$1)?.text } == [])
        #expect(found == nil)
    }

    @Test func missingKeys() {
        let found = findings("order: 1") { _ = $0.required("title", of: "the page", &$1) }
        #expect(found == ["missing-key 1:1 order: 1: the page needs `title`"])
    }

    @Test func listsAndPairs() {
        let found = findings("tags: a\nnames:\n  x: y\n  z: [w]") { reader, diagnostics in
            #expect(reader.texts("tags", &diagnostics).map(\.text) == ["a"])
            #expect(reader.pairs("names", &diagnostics).map { "\($0.name.text)=\($0.value.text)" } == ["x=y"])
            #expect(reader.pairs("order", &diagnostics).isEmpty)
        }
        #expect(found == ["wrong-type 4:6 [w]: `z` takes a text, and this is a list"])
        let wrong = findings("tags: [a, [b]]\nnames: x") { reader, diagnostics in
            #expect(reader.texts("tags", &diagnostics).map(\.text) == ["a"])
            #expect(reader.pairs("names", &diagnostics).isEmpty)
        }
        #expect(
            wrong == [
                "wrong-type 1:11 [b]]: `tags` takes a text, and this is a list",
                "wrong-type 2:8 x: `names` takes names with texts, and this is a text",
            ])
    }

    @Test func choicesAndNumbers() {
        let found = findings("status: drfat\norder: 1.5") { reader, diagnostics in
            let status: Status? = reader.choice("status", &diagnostics)
            #expect(status == nil)
            #expect(reader.integer("order", &diagnostics) == nil)
        }
        #expect(
            found == [
                "invalid-value 1:9 drfat: `status` can't be “drfat” | did you mean `draft`?",
                "invalid-value 2:8 1.5: `order` takes a whole number, and this is “1.5”",
            ])
        let right = findings("status: draft\norder: -10") { reader, diagnostics in
            #expect(reader.choice("status", &diagnostics) == Status.draft)
            #expect(reader.integer("order", &diagnostics) == -10)
        }
        #expect(right == [])
    }
}
