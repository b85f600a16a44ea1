import Testing

@testable import LadderSource

/// What must hold of every input is found where it doesn't.
struct OracleTests {
    @Test func wordsThatMustNotBeLost() {
        #expect(MarkedWords("w1x (w23x) w4 wx w5xw6x".utf8).words == ["w1x", "w23x", "w5x", "w6x"])
        #expect(MarkedWords.kept(of: Array("w1x\n``` w2x\nw3x\n```".utf8)) == ["w1x", "w3x"])
        #expect(MarkedWords.kept(of: Array("w1x <!-- w2x -->".utf8)) == [])
    }

    @Test(arguments: [
        ["a.html": "<a href=\"b.html\">b</a>"], ["a/index.html": "<a href=\"../../b.html\">b</a>", "b.html": ""],
        ["a.html": "<a href=\"#b\">b</a>"], ["a.json": "{"], ["a.csv": "a,b\nc\n"], ["a.csv": "a,\"b\n"],
        ["a.html": "<p>"],
    ])
    func faultySites(files: [String: String]) {
        #expect(throws: Finding.self) { try SiteCheck(files: files.mapValues { Array($0.utf8) }).check() }
    }

    @Test func soundSites() throws {
        let files = [
            "a/index.html": "<a href=\"../b.html#c\">b</a>", "b.html": "<p id=\"c\"></p>",
            "a.csv": "a,b\n\"c,\"\"\n\",d\n",
            "a.json": "{}",
        ]
        try SiteCheck(files: files.mapValues { Array($0.utf8) }).check()
    }

    @Test func valuesAreWrittenAsTheyWereRead() {
        let yaml = Array("a: [\"q\\\"\", ~, é]\nb: {c: d}".utf8)
        var diagnostics = Diagnostics()
        let value = YAMLReader(file: SourceFile(path: "a", bytes: yaml), range: 0..<yaml.count).read(&diagnostics)
        let expected = "{\"a\": [\"q\\U00000022\", null, \"\\U000000e9\"], \"b\": {\"c\": \"d\"}}"
        #expect(value.map(DoubleQuotedYAML.text) == expected)
        #expect(value.map(DoubleQuotedYAML.depth) == 2)
    }

    @Test func aHandbookIsChosenByBytes() {
        let handbook = ChosenHandbook(Array("kjhgfdsaqwertzuiop1234567890<yxcvbnm,.-".utf8))
        #expect(handbook.sources.count > 1)
        #expect(handbook.sources.contains { $0.text.contains("levels:") })
        #expect(
            ChosenHandbook([]).sources.map(\.text) == ["---\nkind: baseline\ntitle: base\ncategories: [A, B]\n---\n"])
    }

    @Test func anInputMayHoldSeveralSources() {
        let sources = FuzzedSource.sources(of: Array("a\n=== b/c.md\nd\n=== ../e.md\n=== eng.md\nf".utf8))
        #expect(sources.map(\.path) == ["content/b/c.md", "content/eng.md"])
        #expect(sources[0].bytes.elementsEqual("d\n=== ../e.md".utf8))
        #expect(sources[1].bytes.starts(with: "---\ntitle: T\n".utf8) && sources[1].bytes.last == UInt8(ascii: "a"))
    }
}
