import Testing

@testable import LadderSource

/// Values as text, with their places in the file.
struct YAMLReaderTests {
    /// The value and the diagnostics of front matter.
    private func read(_ yaml: String) -> (value: YAMLValue?, findings: [String], diagnostics: [Diagnostic]) {
        let bytes = Array("---\n\(yaml)\n---\n".utf8)
        var diagnostics = Diagnostics()
        let value = YAMLReader(file: SourceFile(path: "a.md", bytes: bytes), range: 4..<bytes.count - 4).read(
            &diagnostics)
        let findings = diagnostics.all.map { diagnostic in
            "\(diagnostic.ruleID) \(diagnostic.span.map { "\($0.start.line):\($0.start.column) \($0.text)" } ?? "")"
        }
        return (value, findings, diagnostics.all)
    }

    /// Each scalar as `line:column text‹bytes in the file›`.
    private func scalars(_ value: YAMLValue?) -> [String] {
        guard let value else { return [] }
        switch value.content {
        case .scalar(let text):
            return ["\(value.span.start.line):\(value.span.start.column) \(text)‹\(value.span.text)›"]
        case .sequence(let values): return values.flatMap(scalars)
        case .mapping(let entries):
            return entries.flatMap { entry in
                [
                    "\(entry.key.span.start.line):\(entry.key.span.start.column) \(entry.key.text)‹\(entry.key.span.text)›"
                ]
                    + scalars(entry.value)
            }
        case .empty: return ["empty"]
        }
    }

    @Test(arguments: [
        ("a: b", ["2:1 a‹a›", "2:4 b‹b›"]),
        ("'a': \"b c\"", ["2:1 a‹'a'›", "2:6 b c‹\"b c\"›"]),
        ("ü: é x  # c", ["2:1 ü‹ü›", "2:4 é x‹é x›"]),
        ("日本: {k: [v, 'w']}", ["2:1 日本‹日本›", "2:6 k‹k›", "2:10 v‹v›", "2:13 w‹'w'›"]),
        ("a:\n  - b\n  - c: d\n    e: f", ["2:1 a‹a›", "3:5 b‹b›", "4:5 c‹c›", "4:8 d‹d›", "5:5 e‹e›", "5:8 f‹f›"]),
        ("a: \"b\\\"c\" # d \"e\"", ["2:1 a‹a›", "2:4 b\"c‹\"b\\\"c\"›"]),
        ("a: 'b''c' # 'd'", ["2:1 a‹a›", "2:4 b'c‹'b''c'›"]),
        ("a: ''", ["2:1 a‹a›", "2:4 ‹''›"]),
        ("a: b\n  c", ["2:1 a‹a›", "2:4 b c‹b›"]),
        ("[a, b]", ["2:2 a‹a›", "2:5 b‹b›"]),
    ])
    func placesOfScalars(yaml: String, expected: [String]) {
        #expect(scalars(read(yaml).value) == expected)
        #expect(read(yaml).findings == [])
    }

    @Test(arguments: [
        "no", "yes", "on", "1:30", "010", "0x1F", "1e3", "1_000", "2024-04-01", "2024-03", "true", "1.0", "Null x",
        ".inf", "=",
    ])
    func scalarsStayText(text: String) {
        #expect(scalars(read("a: \(text)").value) == ["2:1 a‹a›", "2:4 \(text)‹\(text)›"])
    }

    @Test(arguments: ["a:", "a: ~", "a: null", "a:   # c"])
    func emptyValues(yaml: String) {
        #expect(scalars(read(yaml).value) == ["2:1 a‹a›", "empty"])
    }

    @Test(arguments: ["", "# only a comment", "\n\n"])
    func emptyDocuments(yaml: String) {
        #expect(scalars(read(yaml).value) == [])
        #expect(read(yaml).findings == [])
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3", "4:1 a", "2:1"), ("a: 1\nab: 2\na: 3", "4:1 a", "2:1"),
        ("x:\n  - a: 1\n    a: 2", "4:5 a", "3:5"),
        ("b: 1\n\"a\": 1\n'a' : 2", "4:2 a", "3:1"), ("a:\n  a: 1\n  b: a\na: 3", "5:1 a", "2:1"),
        ("l:\n  - n: 1\n  - n: 2\n    n: 3", "5:5 n", "4:5"),
        // Keys are texts, whatever YAML takes them for.
        ("1: x\n\"1\": y", "3:2 1", "2:1"), ("yes: x\n'yes': y", "3:2 yes", "2:1"),
    ])
    func keysThatStandTwice(yaml: String, second: String, first: String) throws {
        let result = read(yaml)
        #expect(result.findings == ["duplicate-key \(second)"])
        let note = try #require(result.diagnostics.first?.notes.first?.span)
        #expect("\(note.start.line):\(note.start.column)" == first)
    }

    @Test(arguments: [
        ("a: b: c", "2:5"), ("a: [b", "2:4"), ("a: \"b", "2:4"), ("\ta: b", "2:1"), ("a: @b", "2:4"), ("a: *b", "2:4"),
        ("a: 1\n b: 2", "3:3"), ("a: &x [*x]", "2:8"), ("a: %", "2:4"), ("- a\nb: c", "3:1"),
        ("a: b\n--- \nc: d", "3:1"), ("a: 1\nb\nc: d", "3:1"), ("a: 1\nb:c\n\nd: e", "3:1"),
        ("a b\nc: [d]", "2:1"), ("a:b\nc: d", "2:1"), ("x: 1\ny: z\n  w: v", "4:4"),
    ])
    func invalidYAML(yaml: String, place: String) {
        let result = read(yaml)
        #expect(result.value == nil)
        #expect(result.findings.map { $0.prefix(13 + place.count) } == ["invalid-yaml \(place)"])
    }

    /// To YAML 1.2 they are text; the parser would end lines at them, and all places below would be wrong.
    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}"])
    func signsThatEndNoLine(sign: String) {
        #expect(
            scalars(read("a: x\(sign)y\nb: \"\(sign)\"\nc: [d, e\(sign)f]").value) == [
                "2:1 a‹a›", "2:4 x\(sign)y‹x\(sign)y›", "3:1 b‹b›", "3:4 \(sign)‹\"\(sign)\"›", "4:1 c‹c›", "4:5 d‹d›",
                "4:8 e\(sign)f‹e\(sign)f›",
            ])
        #expect(read("a: \(sign)\u{F0000}").value.map(\.span.start.line) == 2)
        #expect(scalars(read("a: \(sign)\u{F0000}").value)[1] == "2:4 \(sign)\u{F0000}‹\(sign)\u{F0000}›")
        #expect(read("a: \(sign)\nb: b: b").findings.map { $0.prefix(16) } == ["invalid-yaml 3:5"])
        #expect(read("\(sign)k: 1\n\(sign)k: 2").findings.map { $0.prefix(17) } == ["duplicate-key 3:1"])
    }

    @Test func aFileThatBeginsWithAByteOrderMark() {
        var diagnostics = Diagnostics()
        let bytes = Array("\u{FEFF}title: x\nb: [".utf8)
        let value = YAMLReader(
            file: SourceFile(path: "a.yml", bytes: Array(bytes.dropLast(5))), range: 0..<bytes.count - 5
        )
        .read(&diagnostics)
        #expect(scalars(value) == ["1:1 title‹title›", "1:8 x‹x›"])
    }

    @Test func charactersThatNoYAMLMayHold() {
        let found = read("a: b\nc: d\u{81}e")
        #expect(found.findings == ["invalid-yaml 3:5 \u{81}"])
        #expect(found.diagnostics.map(\.message) == ["this is no valid YAML: it has the character U+0081"])
    }

    @Test(arguments: [("\t", "a tab"), ("\u{A0} ", "U+00A0"), ("\u{3000}", "U+3000")])
    func linesThatAreIndentedWithAnythingButSpaces(indent: String, name: String) throws {
        let found = read("a:\n  - c\nlevels:\n\(indent)- b\n\(indent)- c")
        let note = try #require(found.diagnostics.first?.notes.first)
        #expect(note.message.contains(name))
        #expect(note.span?.start.line == 5)
    }

    /// They would make something else of a text than what stands there.
    @Test(arguments: [
        ("a: !!int 3", "2:4 !!int"), ("a: !!python/object:os.system x", "2:4 !!python/object:os.system"),
        ("a: [b, !c d]", "2:8 !c"), ("a: !!null x", "2:4 !!null"), ("a: &b !!str no", "2:7 !!str"),
        ("a: !<tag:yaml.org,2002:str> x", "2:4 !<tag:yaml.org,2002:str>"), ("!a b: c", "2:1 !a"), ("a: ! b", "2:4 !"),
        ("- !!binary aGk=", "2:3 !!binary"), ("a: !!seq [b]", "2:4 !!seq"), ("a: !!map\n  b: c", "2:4 !!map"),
        ("a: !!str", "2:4 !!str"),
    ])
    func tagsAreRefused(yaml: String, place: String) {
        #expect(read(yaml).value == nil)
        #expect(read(yaml).findings == ["invalid-yaml \(place)"])
    }

    @Test(arguments: ["a: Hurry !now", "a: b, !c", "a: \"!b\"", "a: '!!int 3'", "a: b!", "a: |\n  !c"])
    func exclamationMarksStayText(yaml: String) {
        #expect(read(yaml).findings == [])
    }

    @Test(arguments: [
        ("[a, b]: c", "2:1 [a, b]: c"), ("{a: b}: c", "2:1 {a: b}: c"), ("~: c", "2:1 ~"),
        ("? - a\n: b", "2:3 - a"),
    ])
    func keysAreTexts(yaml: String, place: String) {
        let found = read(yaml)
        #expect(found.value == nil)
        #expect(found.findings == ["invalid-yaml \(place)"])
        #expect(found.diagnostics.first?.message.hasPrefix("a key must be a text") == true)
    }

    @Test func mergeKeysMergeNothing() {
        #expect(
            scalars(read("a: &x {b: c}\nd: {<<: *x}").value) == [
                "2:1 a‹a›", "2:8 b‹b›", "2:11 c‹c›", "3:1 d‹d›", "3:5 <<‹<<›", "2:8 b‹b›", "2:11 c‹c›",
            ])
    }

    @Test func aliasesHoldTheirValues() {
        #expect(scalars(read("a: &x b\nc: *x").value) == ["2:1 a‹a›", "2:4 b‹&x b›", "3:1 c‹c›", "2:4 b‹&x b›"])
    }

    @Test func aliasBombs() {
        var yaml = "a0: &a0 [x, x]\n"
        for level in 1...9 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(read(yaml).findings.map { $0.prefix(16) } == ["too-many-aliases"])
        let wide = String(repeating: "x,", count: 60_000)
        let few = "a: &a [\(wide)]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b]"
        #expect(read(few).findings.map { $0.prefix(16) } == ["too-many-aliases"])
    }

    @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[a, ", "- [", "-\t", "a: ["])
    func deepNesting(opening: String) {
        let yaml = String(repeating: opening, count: 100_000 / opening.count)
        let result = read(yaml)
        #expect(result.findings.count == 1)
        #expect(result.findings[0].hasPrefix("front-matter-too-deep 2:"))
    }

    @Test func deepIndentation() {
        let yaml = (0..<300).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(read(yaml).findings == ["front-matter-too-deep 18:17 a"])
        let shallow = (0..<12).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(read(shallow).findings == [])
    }

    @Test func yamlThatIsTooLarge() {
        #expect(read(String(repeating: "a", count: 1 << 18)).findings.map { $0.prefix(14) } == ["file-too-large"])
    }

    @Test(arguments: [
        ("a: \"b\nc: d", "4", "the quote that it begins with"), ("a: [b, c\nd: e", "4", "end the list with `]`"),
        ("a: {b: c\nd: e", "4", "end the keys with `}`"), ("a: b\nc:d\ne: f", "1", "a colon and a space"),
        ("a:\n- b\n c: d", "3", "in the same column"), ("a: b\n  c: d", "4", "needs quotes"),
        ("a: @b", "4", "needs quotes"), ("a: 'it's'", "8", "behind a closing quote"),
    ])
    func adviceFitsTheMistake(yaml: String, column: String, advice: String) throws {
        let mistake = try #require(read(yaml).diagnostics.first)
        #expect(mistake.help.first?.contains(advice) == true, "\(mistake.message) \(mistake.help)")
        #expect(mistake.span.map { "\($0.start.column)" } == column, "\(mistake.message)")
    }
}
