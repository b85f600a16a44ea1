import Testing

@testable import LadderSource

/// What is written as Markdown means what its source means: both become the same HTML.
struct MarkdownRendererTests {
    @Test(arguments: [
        "A paragraph\nof two lines\\\nand a third.",
        "# Heading\n\n## With *marks* and `code` #x\n\nSetext heading\n---",
        "- a\n- b\n  - c\n    1. d\n    2. e\n- f", "- a\n\n  more\n\n- b", "3. a\n4. b\n", "- a\n\n* b\n\n- c",
        "-\n- a\n-",
        "> quoted\n> - list\n>\n> ```swift\n> let a = 1  \n>\n> ```\n\nafter", "- ***\n- a", "***\n---\n___",
        "````\n```\n````\n\n~~~ a`b\ncode\n~~~\n\n    indented\n      more", "- item\n\n      code in it\n",
        "| a | b | c | d |\n|---|:--|:-:|--:|\n| `x\\|y` | \\| | *m* | [l](http://a.b \"t|u\") |\n| 1 |",
        "*em* **strong** ***both*** **a *b* c** *a **b** c* **a *b***", "**_a_ b** _a_", "_a_ snake_case_word \\_ \\*",
        "`` a`b `` ` `` ` `  `",
        "**foo***bar*baz", "**a**__b__", "**a**__b__, c", "*a*__b__c", "*a***b**", "**a**_b_é", "***a** b*", "***a***",
        "**a**<em>b</em>c __d__**e**f", "999999999. a\n1. b\n1. c",
        "![](http://x.y/z.png) and ![](//x.y \"t\")", "[![](http://x.y/z.png)](a.md)",
        "[<img src=\"http://x.y\">](a.md)",
        "[![a](http://x.y \"t\") b](http://z.y)",
        "[a](http://b.c/d_(e)?x=1&y=2&amp;copy=3 \"ti\\\"t\\\\le\") ![alt *t*](p.png) <http://x.y/?a=b&c>",
        "[local](../b.md#c) !\\[not\\] Wow![l](x.md)", "\\# no \\> quote \\- x",
        "1\\. no list\n\n2\\) neither\n\n\\- nor this\n\n\\+ this",
        "a\n\\- b\n\\# c\n\\> d\n2\\. e\n\\===\n\\---", "&amp;amp; &lt;b> 1 < 2 <= 3 &copy; \\&copy;",
        "a \\\\ b \\\\* c\\",
        "<abbr title=\"a &amp; b\">x</abbr> H<sub>2</sub>O",
        "<details open>\n<summary>More</summary>\n\n*text*\n\n</details>",
        "text <!-- hidden --> text", "<!-- only a comment -->\n\nafter", "- [ ] task\n- [x] done ~~gone~~",
        "a | b\n\\--- | ---",
        "<http://a&lt;b> [//x.y](//x.y) <http://a.b/&amp;copy;> &a#1; \\&#1;", "| <http://a\\|b> |\n|-|",
        "Term (L3) – a. 2\\. b", "- a\n  > q\n\n  b\n- c", "- a\n  ```\n  x\n  ```\n- b", "* a\n  # h\n* b",
    ])
    func roundTrip(_ source: String) {
        let written = MarkupSample(source).markdown
        #expect(MarkupSample(written).html == MarkupSample(source).html.drop { $0 == "\n" }, "\(written)")
        #expect(MarkupSample(written).markdown == written)
    }

    @Test(arguments: [
        ("__a__ and _b_", "**a** and *b*"), ("Title\n===", "# Title"), ("* a\n* b", "- a\n- b"),
        ("1) a\n2) b", "1. a\n2. b"),
        ("a  \nb", "a\\\nb"), ("5 - 3 + 2 = 4 # ! a_b", "5 - 3 + 2 = 4 # ! a_b"),
        ("Good! [x](http://y)", "Good! [x](http://y)"),
        ("![a picture elsewhere](http://y)", "[a picture elsewhere](http://y)"),
        ("![](http://x.y/z.png)", "<http://x.y/z.png>"), ("[<img src='//y'>](a)", "[//y](a)"),
        ("**foo***bar*baz", "**foo**<em>bar</em>baz"), ("__a__**b**c", "**a**<strong>b</strong>c"),
    ])
    func plainStyle(_ source: String, _ written: String) {
        #expect(MarkupSample(source).markdown == written)
    }
}
