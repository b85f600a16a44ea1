import Testing

/// Where blocks, links and tags stand in the file.
struct PositionTests {
    @Test(arguments: [
        ("a\n\nb\nc\n", "paragraph 1:1-1:1 a\nparagraph 3:1-4:1 b⏎c"),
        ("# A\n\nB\n===\n\n***\n", "heading1 1:1-1:3 A\nheading1 3:1-4:3 B\nbreak 6:1-6:3"),
        ("\u{FEFF}# A\n\nb", "heading1 1:1-1:3 A\nparagraph 3:1-3:1 b"),
        ("---\ntitle: x\n---\n# A\n", "heading1 4:1-4:3 A"),
        ("---\r\ntitle: x\r\n---\r\n\r\nü b\r\n", "paragraph 5:1-5:3 ü b"),
        ("a\r\rb\rc", "paragraph 1:1-1:1 a\nparagraph 3:1-4:1 b⏎c"),
        ("```x\na\n\nb\n```\n\n    c\n", "code 1:1-5:3 \"x|a\\n\\nb\\n\"\ncode 7:5-7:5 \"|c\\n\""),
        ("<!-- a -->\n\nb", "html 1:1-1:10 2 tokens\nparagraph 3:1-3:1 b"),
    ])
    func blocks(markdown: String, tree: String) {
        #expect(MarkupSample(markdown).tree == tree)
    }

    /// What libcmark 0.30.2 says of these lies before or behind them.
    @Test(arguments: [
        ("A\n===\nb\n\nC\n---\n---\n", "heading1 1:1-2:3 A\nparagraph 3:1-3:1 b\nheading2 5:1-6:3 C\nbreak 7:1-7:3"),
        ("> A\n> B\n> ---\n> c", "quote 1:1-4:3\n  heading2 1:3-3:5 A⏎B\n  paragraph 4:3-4:3 c"),
        ("<!-- a -->\nb\n\nc", "html 1:1-1:10 2 tokens\nparagraph 2:1-2:1 b\nparagraph 4:1-4:1 c"),
        (
            "- ```\n  a\n\nb\nc",
            "list 1:1-2:3\n  item 1:1-2:3\n    code 1:3-2:3 \"|a\\n\\n\"\nparagraph 4:1-5:1 b⏎c"
        ),
        (
            "- a\n  #\n\nb",
            "list 1:1-2:3\n  item 1:1-2:3\n    paragraph 1:3-1:3 a\n    heading1 2:3-2:3 \nparagraph 4:1-4:1 b"
        ),
    ])
    func placesThatAreCorrected(markdown: String, tree: String) {
        #expect(MarkupSample(markdown).tree == tree)
    }

    @Test func nestedListsEndWithTheirText() {
        let tree = """
            list 1:1-6:3
              item 1:1-5:8
                paragraph 1:3-1:3 a
                list 2:3-5:8
                  item 2:3-5:8
                    paragraph 2:5-2:5 b
                    ordered(1) 3:5-5:8 loose
                      item 3:5-5:8
                        paragraph 3:8-3:8 c
                        paragraph 5:8-5:8 d
              item 6:1-6:3
                paragraph 6:3-6:3 e
            heading1 9:1-9:3 H
            """
        #expect(MarkupSample("- a\n  - b\n    1. c\n\n       d\n- e\n\n\n# H\n").tree == tree)
    }

    @Test func tabsAndQuotes() {
        let tree = """
            list 1:1-3:2 loose
              item 1:1-3:2
                paragraph 1:3-1:3 a
                paragraph 3:2-3:2 b
            quote 4:1-5:1
              paragraph 4:3-5:1 q⏎r
            """
        #expect(MarkupSample("-\ta\n\n\tb\n>\tq\nr\n").tree == tree)
    }

    @Test(arguments: [
        ("[r]: /u\ntext", "paragraph 2:1-2:4 text"),
        ("[r]: /u\n[s]:\n  <u>\n  'a\n  b'\ntext\nmore", "paragraph 6:1-7:4 text⏎more"),
        ("[r]: /u 'x' y", "paragraph 1:1-1:13 [r]: /u 'x' y"),
        ("[r]: /u\n'x' y", "paragraph 2:1-2:5 'x' y"),
        ("[r]: /u\n===", "paragraph 2:1-2:3 ==="),
        ("[r]: /u\ntext\n===", "heading1 2:1-3:3 text"),
        ("[]: /u\ntext", "paragraph 1:1-2:4 []: /u⏎text"),
        ("[r\\]]: /u\r\ntext", "paragraph 2:1-2:4 text"),
    ])
    func definitionsAreNoPartOfTheParagraphBelow(markdown: String, tree: String) {
        #expect(MarkupSample(markdown).tree == tree)
    }

    @Test func definitionsInContainers() {
        let tree = """
            quote 1:1-2:19
              list 1:3-2:19
                item 1:3-2:19
                  paragraph 2:5-2:19 text [q](u 2:14-2:14) [r](u 2:17-2:19)
            """
        #expect(MarkupSample("> - [r]: u\n>   text [q](u) [r]").tree == tree)
    }

    @Test(arguments: [
        ("[a](u) [b](u) [c](u)", ["1:5 u", "1:12 u", "1:19 u"]),
        ("`[a](u)` [b](u)", ["1:14 u"]),
        ("a\\\n[a](u)  \n[b](u)\\\n [c](u) *d* [e](u)", ["2:5 u", "3:5 u", "4:6 u", "4:17 u"]),
        ("a `b\nc` [a](u) [b](\nu\n\"t\nt\") [c](u)\n[d](u)", ["2:8 u", "3:1 u", "5:9 u", "6:5 u"]),
        ("[![a](i)](u) ![b](i)", ["1:11 u", "1:7 i", "1:19 i"]),
        ("[a](<b c> 't') [d](e\\_f) [g](h&amp;i)", ["1:6 b c", "1:20 e\\_f", "1:30 h&amp;i"]),
        ("x [a][r] [r] [b](/u)\n\n[r]: /u", ["1:3 [a][r]", "1:10 [r]", "1:18 /u"]),
        ("<https://x.y> <a@b.c> `<https://z>` <https://z>", ["1:2 https://x.y", "1:16 a@b.c", "1:38 https://z"]),
        ("ü [é](ä) [o](ö)", ["1:7 ä", "1:14 ö"]),
        ("> a\n[b](u)\n>   [c](u)", ["2:5 u", "3:9 u"]),
        ("---\na: b\n---\n\n# [a](u)\n\n[b](v)\n===\n", ["5:7 u", "7:5 v"]),
        ("a\r\n[b](u)\\\r\n[c](u)\r\n", ["2:5 u", "3:5 u"]),
        ("| [a](u) \\| [b](u) |\n|-|\n| [c](u) |", ["1:7 u", "1:17 u", "3:7 u"]),
    ])
    func destinations(markdown: String, links: [String]) {
        #expect(MarkupSample(markdown).linkTexts == links)
    }

    @Test func tags() {
        let sample = MarkupSample("a\\\n<u> <sub>c</sub>\nd <s> <u>\n\n<div>\n<p>\n")
        #expect(sample.findings == ["raw-html 2:1 <u>", "raw-html 3:3 <s>", "raw-html 3:7 <u>", "raw-html 5:1 <div>"])
    }
}
