import Testing

@testable import LadderSource

/// GitHub's tables, section 4.10 of its specification.
struct PipeTableTests {
    /// Each table of a text, in any container: its rows as the cells' bytes in the file.
    private func cells(_ text: String) -> [[[String]]] {
        tables(MarkupSample(text).document?.blocks ?? []).map { table in
            ([table.header] + table.rows).map { row in row.map(\.span.text) }
        }
    }

    private func tables(_ blocks: [Block]) -> [PipeTable] {
        blocks.flatMap { block -> [PipeTable] in
            switch block.content {
            case .table(let table): return [table]
            case .quote(let inner): return tables(inner)
            case .list(let list): return list.items.flatMap { tables($0.blocks) }
            default: return []
            }
        }
    }

    @Test(arguments: [
        "| a | b |\n|---|---|\n| c | d |", "a | b\n- | -\nc | d", "a|b\n-|-\nc|d", "  | a | b |\n |-|-|\n   | c | d |",
        "| a | b\n| --- | ---\n| c | d", "- | a | b |\n  |---|---|\n  | c | d |", "> a | b\n> - | -\n> c | d",
        "> 1. a | b\n>    -|-\n>    c | d", "- > | a | b |\n  > |---|---|\n  > | c | d |", "-\ta | b\n\t- | -\n\tc | d",
        "| a | b |\r\n|---|---|\r\n| c | d |\r\n", "| a | b |\r|---|---|\r| c | d |\r", "\u{FEFF}a|b\n-|-\nc|d",
        "---\ntitle: x\n---\n| a | b |\n|---|---|\n| c | d |", "# H\n| a | b |\n|---|---|\n| c | d |\n# H",
    ])
    func cellsInAnyContainer(text: String) {
        #expect(cells(text) == [[["a", "b"], ["c", "d"]]])
    }

    @Test(arguments: [
        "| a | b |\n|---|", "```\n| a |\n|---|\n```", "    | a |\n    |---|", "| a |\n---", "x\n| a |\n---", "a\n-|-",
        "a | b",
        "| a |\n\n|---|", "| a |\n    |---|", "- a | b\n- | -", "| a |\n|- -|", "| a |\n|:|", "`a | b`\n***",
        "| a\n---\nb\n\n|-|-|",
    ])
    func whatIsNoTable(text: String) {
        let sample = MarkupSample(text)
        #expect(cells(text) == [])
        #expect(!sample.html.isEmpty)
    }

    @Test(arguments: [
        ("| a | b |\n|---|\n| c | d |", "broken-table 2:1 |---|"), ("Text\na | b\n-|-|-", "broken-table 3:1 -|-|-"),
        ("> | a | b |\r\n> | --- |", "broken-table 2:3 | --- |"), ("- | a | b |\n  |-|", "broken-table 2:3 |-|"),
        ("| a | b |\n| c | d |", "broken-table 1:1 | a | b |"),
        ("| a | b |\n\n|---|---|", "broken-table 1:1 | a | b |"),
    ])
    func whatWasMeantAsOneIsReported(text: String, finding: String) {
        #expect(MarkupSample(text).findings == [finding])
    }

    @Test(arguments: [
        ("| a | b |\n|---|", "gives a table 1 column, and the line above it has 2"),
        ("| a | b |\n|---|---|---|", "gives a table 3 columns, and the line above it has 2"),
        ("- | a | b |\n|---|---|", "doesn't stand where the one above it does"),
        ("> | a | b |\n|---|---|", "doesn't stand where the one above it does"),
        ("| a | b |\n     |---|---|", "doesn't stand where the one above it does"),
        ("| a | b |", "belongs to none"), ("Text\n| a | b |\n| c | d |", "belongs to none"),
    ])
    func whatIsWrongIsSaid(text: String, message: String) {
        #expect(MarkupSample(text).diagnostics.first?.message.contains(message) == true)
    }

    @Test(arguments: [
        "|x| is the value of x.", "||spoiler||", "| a | b", "||x|| | y |", "| a", "|a|", "a | b\n-|-", "Either | or.",
        "```\n| a | b |\n```", "`| a |`", "\\| a | b",
    ])
    func otherPipesAreText(text: String) {
        #expect(MarkupSample(text).findings == [])
    }

    @Test func alignmentsAndLengths() {
        let sample = MarkupSample("| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 |\n| 1 | 2 | 3 | 4 | 5 | 6 |\n")
        let tree = """
            table 1:1-4:25 left right center none
              1:3-1:3 a ; 1:7-1:7 b ; 1:11-1:11 c ; 1:15-1:15 d
              3:3-3:3 1 ; 3:4-! ; 3:4-! ; 3:4-!
              4:3-4:3 1 ; 4:7-4:7 2 ; 4:11-4:11 3 ; 4:15-4:15 4
            """
        #expect(sample.tree == tree)
        #expect(sample.findings == ["table-row-too-long 4:19 5", "table-row-too-long 4:23 6"])
    }

    @Test func emptyCellsStandOnTheirRowsLine() {
        let tree = "table 1:1-4:1 none\n  1:1-1:1 a\n  3:2-!\n  4:2-!"
        #expect(MarkupSample("a\n|-|\n|\n| ").tree == tree)
    }

    @Test func htmlOfATable() {
        let html = """
            <div class="prose-table" tabindex="0">
            <table>
            <thead>
            <tr>
            <th>a</th>
            <th class="align-right">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td><em>c</em> | d</td>
            <td class="align-right"><code>|</code></td>
            </tr>
            </tbody>
            </table>
            </div>

            """
        #expect(MarkupSample("a | b\n-|-:\n*c* \\| d | `\\|`").html == html)
        #expect(
            MarkupSample("|a|\n|-|").html
                == "<div class=\"prose-table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n</div>\n"
        )
    }

    @Test func cellsAreByteExact() {
        let text = "| é \\| f |  `g\\|h` | # | C# | |\n|-|-|-|-|-|\n| \\\\ | ** | - i | 1. | > q |"
        #expect(cells(text) == [[["é \\| f", "`g\\|h`", "#", "C#", ""], ["\\\\", "**", "- i", "1.", "> q"]]])
        #expect(MarkupSample(text).html.contains("<th>#</th>\n<th>C#</th>\n<th></th>"))
        #expect(MarkupSample(text).html.contains("<td>- i</td>\n<td>1.</td>\n<td>&gt; q</td>"))
    }

    @Test(arguments: [
        ("> | a |\n> |---|\n| b |", "quote 1:1-2:7\n  table 1:3-2:7 none\n    1:5-1:5 a\nparagraph 3:1-3:5 | b |"),
        ("| a |\n|---|\n| b |\n---", "table 1:1-3:5 none\n  1:3-1:3 a\n  3:3-3:3 b\nbreak 4:1-4:3"),
        ("| a |\n|---|\n> b", "table 1:1-2:5 none\n  1:3-1:3 a\nquote 3:1-3:3\n  paragraph 3:3-3:3 b"),
        ("| a |\n|---|\nb\n\nc", "table 1:1-3:1 none\n  1:3-1:3 a\n  3:1-3:1 b\nparagraph 5:1-5:1 c"),
        ("| a |\n|---|\n    b", "table 1:1-2:5 none\n  1:3-1:3 a\ncode 3:5-3:5 \"|b\\n\""),
        ("x\ny\n| a |\n|---|", "paragraph 1:1-2:1 x⏎y\ntable 3:1-4:5 none\n  3:3-3:3 a"),
        ("x\n      | a |\n|---|", "paragraph 1:1-1:1 x\ntable 2:7-3:5 none\n  2:9-2:9 a"),
        (
            "a | b\n- | -\n- c",
            "table 1:1-2:5 none none\n  1:1-1:1 a ; 1:5-1:5 b\nlist 3:1-3:3\n  item 3:1-3:3\n    paragraph 3:3-3:3 c"
        ),
        (
            "- a | b\n  - | -\n- c",
            "list 1:1-3:3\n  item 1:1-2:7\n    table 1:3-2:7 none none\n      1:3-1:3 a ; 1:7-1:7 b\n  item 3:1-3:3\n    paragraph 3:3-3:3 c"
        ),
    ])
    func whereATableStartsAndEnds(text: String, tree: String) {
        #expect(MarkupSample(text).tree == tree)
    }

    @Test func definitionsFromElsewhereHoldInCells() {
        let sample = MarkupSample("[r]: https://x.y\n| [r] |\n|---|\n| [a][s] |\n\ntext\n\n[s]: https://z")
        #expect(sample.html.contains("<th><a href=\"https://x.y\">r</a></th>"))
        #expect(sample.html.contains("<td><a href=\"https://z\">a</a></td>"))
        #expect(sample.linkTexts == ["2:3 [r]", "4:3 [a][s]"])
    }

    @Test func textAroundTablesIsKept() {
        let sample = MarkupSample("a\n\n| b |\n|---|\n| c |\n\nd\n\n| e |\n|---|\n\n- f\n")
        let tree = """
            paragraph 1:1-1:1 a
            table 3:1-5:5 none
              3:3-3:3 b
              5:3-5:3 c
            paragraph 7:1-7:1 d
            table 9:1-10:5 none
              9:3-9:3 e
            list 12:1-12:3
              item 12:1-12:3
                paragraph 12:3-12:3 f
            """
        #expect(sample.tree == tree)
    }
}
