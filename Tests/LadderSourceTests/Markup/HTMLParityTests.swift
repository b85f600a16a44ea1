private import CCMark
import Foundation
import Testing

@testable import LadderSource

/// For plain documents our HTML is what libcmark's own renderer writes in its safe mode, but that code can be scrolled by keyboard.
struct HTMLParityTests {
    @Test(arguments: documents)
    func htmlIsThatOfLibcmark(markdown: String) throws {
        let pointer = try #require(cmark_markdown_to_html(markdown, markdown.utf8.count, CMARK_OPT_DEFAULT))
        defer { free(pointer) }
        let sample = MarkupSample(markdown)
        #expect(sample.html == String(cString: pointer).replacing("<pre>", with: "<pre tabindex=\"0\">"))
        // What libcmark shows nothing of is one of the things to try, and so is code without an end.
        #expect(sample.rules.filter { !["unused-reference", "unclosed-code"].contains($0) } == [])
    }

    private static let documents = [
        "", "\n\n", "one line", "two\nlines\n", "two\n\nparagraphs", "hard  \nbreak", "hard\\\nbreak",
        "  indented\n  text",
        "# One\n## Two ##\n###### Six\n####### Seven\n#none", "Title\n=====\n\nTwo\nlines\n---", "a\n***\n- - -\n_____",
        "- a\n- b\n- c", "- a\n\n- b", "- a\n  - b\n    1. c\n\n       d\n- e", "* a\n+ b\n- c", "1. a\n2. b", "0) a",
        "7. a\n8. b",
        "1. a\n\n   b\n2. c", "- a\n\n  > b\n  > c\n\n  ```\n  d\n  ```", "-\n- a\n-", "- a\n-\n\n- b",
        "- # a\n- b\n  ---",
        "> a\n> b\nlazy\n\n> # c\n>\n> - d", "> > a\n> b", ">a\n>\n>     code",
        "    code\n\n      more\n\ntext", "\tcode", "```\na < b & \"c\"\n```", "~~~ swift title=x\nlet a = 1\n~~~",
        "````\n```\n````",
        "``` &#32;x\na\n```", "```a&amp;b\\*c\n```", "```\nwithout end",
        "*a* _b_ **c** __d__ ***e*** *f **g** h*", "snake_case *not* a* b", "**a*b**c*", "`a` ``b`c`` ` d ` `e\nf`",
        "`a",
        "[a](http://x.y) [b](<http://x.y/a b> \"t & 'q'\") [c](mailto:a@b.c)", "[a](//x.y/ü?q=1&r=\"2\")",
        "[a][r] [r][] [r] [R]\n\n[r]: https://x.y/\\*a%20b 'Title \"q\"'", "[*a* `b`](https://x.y)",
        "[a]: https://x.y\n\n[a]:\nb", "<https://x.y/?a=b&c> <a@b.c>", "[no] [link]( [x]y", "![a] !b",
        "&amp; &copy; &#35; &#x22; &nope; &", "\\* \\# \\< \\\\ \\a", "a < b > c \"d\" 'e' & f", "ü 日本 🚀 e\u{301}",
        "a\u{A0}b",
        "a\tb\n\n-\tc\n\n\td", "line\r\nnext\r\n\r\n- a\r\n- b\r\n", "a\rb\r\r# c\r", "a\n# b\nc\n- d\ne",
        "1986\\. A year",
        "a | b\nc | d", "| a |\n\n| - |", "- a\n    \n\n  b\n\n\n\nc", "text\u{0C}feed",
    ]
}
