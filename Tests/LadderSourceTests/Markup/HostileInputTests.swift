import Testing

@testable import LadderSource

/// Inputs that are small and would take libcmark, or us, very long: each ends in a clear error or as plain text.
struct HostileInputTests {
    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    /// The rules that a text breaks, each once, in the order of their first appearance.
    private func rules(_ text: String) -> [String] {
        MarkupSample(text).rules.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    @Test(arguments: ["- ", "+ ", "1. ", "1) ", "> - ", ">", ">\t"])
    func containersOnOneLine(marker: String) {
        #expect(rules(Self.times(30_000, marker) + "a" + Self.times(30_000, "\n")) == ["nesting-too-deep"])
        #expect(rules(Self.times(5_000, marker) + Self.times(5_000, "a*")) == ["nesting-too-deep"])
    }

    @Test func containersOnManyLines() {
        let quotes = (1...120).map { Self.times($0, ">") }.joined(separator: "\n")
        #expect(rules(quotes + Self.times(25_000, "\n>a")) == ["nesting-too-deep"])
        let lists = (0..<1_000).map { Self.times($0, "  ") + "- a" }.joined(separator: "\n")
        #expect(rules(lists) == ["nesting-too-deep"])
    }

    @Test func nestingAtTheLimitIsRead() {
        let sample = MarkupSample(Self.times(90, "> ") + "a" + Self.times(30_000, "\n"))
        #expect(sample.rules == [])
        #expect(sample.html.contains("<p>a</p>"))
        #expect(MarkupSample(Self.times(45, "- ") + "a" + Self.times(30_000, "\n")).rules == [])
    }

    @Test(arguments: ["-", "- ", "* ", "_"])
    func longLinesOfOneSign(sign: String) {
        #expect(MarkupSample("a\n\n" + Self.times(20_000, sign)).html == "<p>a</p>\n<hr />\n")
    }

    @Test(arguments: [
        (50_000, "![[]()"), (50_000, "["), (50_000, "*a_ "), (50_000, "[a]("), (30_000, "**a __b "), (50_000, "_a "),
        (1_001, "![a](b) "), (1_001, "![[]()"),
    ])
    func marksInOneBlock(count: Int, mark: String) {
        #expect(rules(Self.times(count, mark)) == ["too-many-brackets"])
    }

    @Test func bracketsAtTheLimitAreRead() {
        #expect(MarkupSample(Self.times(3_999, "[")).html == "<p>" + Self.times(3_999, "[") + "</p>\n")
        let deep = MarkupSample(Self.times(90, "*a **b "))
        #expect(deep.rules == [])
        #expect(deep.html.count { $0 == "a" } == 90)
        #expect(MarkupSample(Self.times(40, Self.times(3_990, "[") + "](\n\n")).rules == [])
        #expect(MarkupSample(Self.times(9_000, "*a_ ")).rules == [])
        #expect(rules(Self.times(97, "*a ") + Self.times(97, "a*")) == [])
    }

    @Test func headingsThatAreNumberedAlready() {
        let numbered = (1...20_000).map { "# a-\($0)\n" }.joined()
        let anchors = MarkupSample(numbered + Self.times(20_000, "# a\n")).document?.headingAnchors.map(\.anchor) ?? []
        #expect(Set(anchors).count == 40_000)
        #expect(anchors[20_000...].prefix(2) == ["a", "a-20001"])
    }

    @Test(arguments: ["<", "<a ", "<!--", "<a '", "<!A", "<?", "<![CDATA[", "</", "<!-- ", "&", "`a", "<a \"'"])
    func signsOfRawHTML(sign: String) {
        for opening in ["", "a "] {
            let text = opening + Self.times(60_000, sign)
            let sample = MarkupSample(text)
            #expect(sample.document != nil || sample.rules == ["too-many-brackets"])
            #expect(sample.html.utf8.count >= text.utf8.count || sample.html.isEmpty)
        }
    }

    @Test func backticksOfManyLengths() {
        let text = (1...1_000).map { Self.times($0, "`") }.joined(separator: "a")
        #expect(MarkupSample(text).html == "<p>\(text)</p>\n")
    }

    @Test func wideTables() {
        let text = Self.times(10_000, "|a") + "|\n" + Self.times(10_000, "|-") + "|\n" + Self.times(10_000, "|b\n")
        #expect(rules(text) == ["table-too-large"])
    }

    @Test func manyWideTables() {
        let table = Self.times(1_000, "|a") + "|\n" + Self.times(1_000, "|-") + "|\n" + Self.times(49, "|b\n") + "\n"
        #expect(MarkupSample(table + table).rules == [])
        let sample = MarkupSample(Self.times(40, table))
        #expect(sample.rules == ["table-too-large"] && sample.document?.blocks.isEmpty != false)
        #expect(sample.diagnostics.first?.span?.start.line == 105)
        #expect(sample.diagnostics.first?.message == "with this table the file has more than 100000 cells of tables")
    }

    @Test func longTables() throws {
        let sample = MarkupSample("|a|b|\n|-|-|\n" + Self.times(20_000, "|c\n"))
        guard case .table(let table)? = try #require(sample.document).blocks.first?.content else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.count == 20_000)
        #expect(table.rows.allSatisfy { $0.count == 2 })
    }

    @Test func linesThatCouldEachBeADelimiterRow() {
        #expect(MarkupSample(Self.times(50_000, "|-\n")).html.contains("<table>"))
        #expect(MarkupSample("a\n" + Self.times(50_000, "|-|-|\n")).html.contains("<table>"))
    }

    @Test func definitionsWithoutEnd() {
        let text = (0..<1_900).map { "[a\($0)]: /u\n" }.joined() + "text"
        #expect(MarkupSample(text).tree == "paragraph 1901:1-1901:4 text")
        #expect(MarkupSample(Self.times(2_000, "[a]: '\n")).document != nil)
        #expect(
            MarkupSample(Self.times(20_000, "[a]: /u\n\n") + Self.times(3_000, "[a] ")).document?.links.count == 3_000)
    }

    @Test func linksBehindManyHardBreaks() {
        let sample = MarkupSample(Self.times(3_900, "a\\\n[b](c) "))
        #expect(sample.document?.links.last?.span.start == SourcePosition(line: 3_901, column: 5))
        #expect(sample.document?.links.count == 3_900)
    }

    @Test func manyLinks() {
        let sample = MarkupSample(Self.times(30_000, "<http:a> ") + Self.times(1_000, "\n\n[a](b)\\\n[c](b)"))
        #expect(sample.document?.links.count == 32_000)
        #expect(sample.document?.links.last?.span.text == "b")
    }
}
