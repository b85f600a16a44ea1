import Foundation
import Testing

@testable import LadderSource

/// What reaches a page: escaped text, vetted links, a few harmless tags, holes for links into the handbook.
struct HTMLRendererTests {
    @Test(arguments: [
        ("H<sub>2</sub>O <kbd>a</kbd> <sup>b</sup>", "<p>H<sub>2</sub>O <kbd>a</kbd> <sup>b</sup></p>\n"),
        ("a<br>b<br/>c<BR />d", "<p>a<br />b<br />c<br />d</p>\n"),
        ("<abbr title=\"a &amp; <b\">x</abbr>", "<p><abbr title=\"a &amp; &lt;b\">x</abbr></p>\n"),
        (
            "<details open>\n<summary>S</summary>\n\n*a*\n\n</details>",
            "<details open=\"\">\n<summary>S</summary>\n<p><em>a</em></p>\n</details>\n"
        ),
        ("a <!-- hidden --> b", "<p>a  b</p>\n"),
        ("<!-- hidden\n\nstill -->\n\na", "<p>a</p>\n"),
    ])
    func harmlessTagsAreKept(markdown: String, html: String) {
        let sample = MarkupSample(markdown)
        #expect(sample.html.drop { $0 == "\n" } == html)
        #expect(sample.rules == [])
    }

    @Test(arguments: ["[a <http://b.c> d](http://y)", "[a *<http://b.c>* d](http://y)"])
    func noLinkStandsInALink(markdown: String) {
        let html = MarkupSample(markdown).html
        #expect(html.components(separatedBy: "<a ").count == 2)
        #expect(html.contains("http://b.c"))
    }

    /// A picture elsewhere becomes a link, but no link stands in a link.
    @Test(arguments: [
        ("[![a *b*](http://x/i.png \"t\")](http://y)", "<p><a href=\"http://y\">a b (t)</a></p>\n"),
        ("[**![](http://x/i.png)**](http://y)", "<p><a href=\"http://y\"><strong>http://x/i.png</strong></a></p>\n"),
        ("![a](http://x/i.png)", "<p><a href=\"http://x/i.png\">a</a></p>\n"),
    ])
    func picturesElsewhere(markdown: String, html: String) {
        let sample = MarkupSample(markdown)
        #expect(sample.html == html)
        #expect(sample.rules == ["external-image"])
        #expect(MarkupSample(sample.markdown).html == html)
    }

    @Test(arguments: [
        ("<sub>*a</sub>*", "<p><sub><em>a</em></sub></p>\n"),
        ("<sub>a", "<p><sub>a</sub></p>\n"),
        ("a</sub>", "<p>a</p>\n"),
        ("<sub><kbd>a</sub></kbd>", "<p><sub><kbd>a</kbd></sub></p>\n"),
        ("*<sub>a* b</sub>", "<p><em><sub>a</sub></em> b</p>\n"),
        (
            "- <details>\n\n- a</details>",
            "<ul>\n<li>\n<details>\n</details></li>\n<li>\n<p>a&lt;/details&gt;</p>\n</li>\n</ul>\n"
        ),
        ("[<kbd>a](https://x.y)</kbd>", "<p><a href=\"https://x.y\"><kbd>a</kbd></a></p>\n"),
    ])
    func tagsAreBalanced(markdown: String, html: String) {
        let sample = MarkupSample(markdown)
        #expect(sample.html == html)
        #expect(sample.rules.contains("unbalanced-html"))
    }

    @Test(arguments: [
        "<u>", "</u>", "<script>", "<a href=\"javascript:x\">", "<img alt=\"x\">", "<span style=\"a\">", "<details>",
        "<p>", "<ul>", "<li>", "<td>", "</table>", "<hr>", "<?php x ?>", "<!DOCTYPE html>", "<![CDATA[x]]>",
        "<custom-tag>",
    ])
    func otherTagsAreShownAsText(tag: String) {
        var escaped: [UInt8] = []
        escaped.appendEscaped(tag)
        let sample = MarkupSample("a \(tag) b")
        #expect(sample.html == "<p>a \(String(decoding: escaped, as: UTF8.self)) b</p>\n")
        #expect(sample.findings.map { $0.prefix(12) } == ["raw-html 1:3"])
    }

    @Test(arguments: [
        "<div>\na\n</div>", "<style>\na\n</style>", "<?php\na\n?>", "<!-- a", "<!X\na>", "<script>a</script>",
        "<![CDATA[\na\n]]>", "<iframe src=\"a\">",
    ])
    func blocksOfOtherTagsAreShownAsText(markdown: String) {
        var escaped: [UInt8] = []
        escaped.appendEscaped(markdown)
        let sample = MarkupSample(markdown)
        #expect(sample.html == String(decoding: escaped, as: UTF8.self) + "\n")
        #expect(sample.rules == ["raw-html"])
    }

    @Test(arguments: [
        "javascript:x", "JaVaScRiPt:x", "vbscript:x", "file:///etc/passwd", "data:text/html,x",
        "data:image/png;base64,x",
        "java&#115;cript:x", "javascript&colon;x", "<java\tscript:x>", "java&#9;script:x", "java&NewLine;script:x",
        "&#32;javascript:x",
    ])
    func forbiddenSchemesAreDropped(destination: String) {
        let sample = MarkupSample("[a](\(destination))")
        #expect(sample.html == "<p><a href=\"\">a</a></p>\n")
        #expect(sample.rules == ["forbidden-link"])
        let image = MarkupSample("![a](\(destination))")
        #expect(image.html == "<p><img src=\"\" alt=\"a\" /></p>\n")
        #expect(image.rules == ["forbidden-link"])
        #expect(MarkupSample("[a]\n\n[a]: \(destination)").rules == ["forbidden-link"])
    }

    @Test func autolinksOfForbiddenSchemes() {
        #expect(MarkupSample("<javascript:x>").html == "<p><a href=\"\">javascript:x</a></p>\n")
    }

    @Test func picturesOfOtherSitesBecomeLinks() {
        let sample = MarkupSample("![a *b* \"c\"](https://x.y/i.png 'T')")
        #expect(sample.html == "<p><a href=\"https://x.y/i.png\" title=\"T\">a b &quot;c&quot;</a></p>\n")
        #expect(sample.findings == ["external-image 1:14 https://x.y/i.png"])
    }

    @Test func linksIntoTheHandbookAreHoles() throws {
        let sample = MarkupSample("[a](b.md) ![c](d.png) [e](https://x.y) [f](#g)\n\n[h](//x.y)")
        let bytes = sample.fragment.bytes
        #expect(sample.fragment.holes.map(\.link.link) == [0, 1, 3])
        for hole in sample.fragment.holes {
            #expect(bytes[..<hole.offset].last == UInt8(ascii: "\"") && bytes[hole.offset] == UInt8(ascii: "\""))
        }
        #expect(
            sample.html
                == "<p><a href=\"\">a</a> <img src=\"\" alt=\"c\" /> <a href=\"https://x.y\">e</a> <a href=\"\">f</a></p>\n"
                + "<p><a href=\"//x.y\">h</a></p>\n")
        let holes = try #require(sample.document).links.map(\.destination)
        #expect(holes == ["b.md", "d.png", "https://x.y", "#g", "//x.y"])
    }

    @Test func textsAreEscapedForTheirPlace() {
        #expect(
            MarkupSample("![a \"b\" <sub>c</sub> &amp; *d*\\\ne](f.png '\"<&>')").html
                == "<p><img src=\"\" alt=\"a &quot;b&quot; c &amp; d e\" title=\"&quot;&lt;&amp;&gt;\" /></p>\n")
        #expect(
            MarkupSample("[a](https://x.y/\"<>'&ü\\`{}|)").html
                == "<p><a href=\"https://x.y/%22%3C%3E&#x27;&amp;%C3%BC%60%7B%7D%7C\">a</a></p>\n")
    }

    @Test func headingsBearTheirIDs() throws {
        let document = try #require(MarkupSample("# A *b*\n\n## C\n").document)
        let html = RenderedMarkup(document.blocks, document.rendering { [0: "a&b"] }).html.bytes
        let expected =
            "<h1 id=\"a&amp;b\">A <em>b</em><a class=\"anchor\" href=\"#a&amp;b\" aria-hidden=\"true\" tabindex=\"-1\"></a></h1>\n"
            + "<h2>C</h2>\n"
        #expect(String(decoding: html, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("# A\n# A\n# A-1\n# A\n# Ü b_c!\n", ["a", "a-1", "a-1-1", "a-2", "ü-b_c"]),
        ("> # *x* `y`\n\n- # z\n", ["x-y", "z"]),
    ])
    func anchorsOfGitHosts(markdown: String, anchors: [String]) {
        #expect(MarkupSample(markdown).document?.headingAnchors.map(\.anchor) == anchors)
    }
}
