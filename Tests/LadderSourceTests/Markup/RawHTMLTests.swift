import Testing

@testable import LadderSource

/// Tags that sources may use come out where they were written, each with its end, or are left out with a message.
struct RawHTMLTests {
    private static let region = "<div class=\"prose-table\" tabindex=\"0\">\n<table>"
    private static let regionEnd = "</table>\n</div>"

    private func html(_ sample: MarkupSample) -> String {
        sample.html.replacing(Self.region, with: "<table>").replacing(Self.regionEnd, with: "</table>")
            .split(separator: "\n").joined()
    }

    @Test(arguments: [
        (
            "<table>\n<caption>C</caption>\n<colgroup><col><col></colgroup>\n<thead><tr><th>A</th></tr></thead>\n<tbody>\n"
                + "<tr><td colspan=\"2\">b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>",
            "<table><caption>C</caption><colgroup><col /><col /></colgroup><thead><tr><th>A</th></tr></thead><tbody>"
                + "<tr><td colspan=\"2\">b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>"
        ),
        // What browsers add is written.
        ("<table><tr><td>a</table>", "<table><tbody><tr><td>a</td></tr></tbody></table>"),
        (
            "<table><td>a<td>b<tr><td>c</table>",
            "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>"
        ),
        (
            "<table><col><tr><td>a</table>",
            "<table><colgroup><col /></colgroup><tbody><tr><td>a</td></tr></tbody></table>"
        ),
        ("<ul><li>a<li>b <b>c</b></ul>", "<ul><li>a</li><li>b <b>c</b></li></ul>"),
        ("<ol><li>a<ul><li>b</ul><li>c</ol>", "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>"),
        ("<dl><dt>a<dd>b<dt>c<dd><p>d</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd><p>d</p></dd></dl>"),
        ("<p>a<p>b<hr>c", "<p>a</p><p>b</p><hr />c"),
        ("<P>a <STRONG>b</STRONG></P>", "<p>a <strong>b</strong></p>"),
        (
            "<table><tr><td>\n\n*a*\n\n- b\n\n</td></tr></table>",
            "<table><tbody><tr><td><p><em>a</em></p><ul><li>b</li></ul></td></tr></tbody></table>"
        ),
        ("<ul>\n<li>\n\na\n\n</li>\n</ul>", "<ul><li><p>a</p></li></ul>"),
        (
            "a <b>b <i>c</i></b> <em>d</em> <strong>e</strong>",
            "<p>a <b>b <i>c</i></b> <em>d</em> <strong>e</strong></p>"
        ),
        (
            "<table><tr><td><table><tr><td>a</table><td>b</table>",
            "<table><tbody><tr><td><table><tbody><tr><td>a</td></tr></tbody></table></td><td>b</td></tr></tbody></table>"
        ),
        (
            "<details><summary>S</summary><table><tr><td>a</table></details>",
            "<details><summary>S</summary><table><tbody><tr><td>a</td></tr></tbody></table></details>"
        ),
    ])
    func whatBrowsersReadIsWritten(markdown: String, expected: String) {
        let sample = MarkupSample(markdown)
        #expect(html(sample) == expected)
        #expect(sample.rules == [])
    }

    @Test(arguments: [
        ("<b>a\n\nb\n\n</b>", "<p><b>a</b></p><p>b</p>", ["1:1 <b>", "5:1 </b>"]),
        ("<p>\n\na\n\n</p>", "<p></p><p>a</p>", ["1:1 <p>", "5:1 </p>"]),
        ("<b><i>a</b></i>", "<p><b><i>a</i></b></p>", ["1:4 <i>", "1:12 </i>"]),
        ("<p><b>a<p>b</b>", "<p><b>a</b></p><p>b</p>", ["1:4 <b>", "1:12 </b>"]),
        (
            "<p>a<table><tr><td>b</table></p>", "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>",
            ["1:29 </p>"]
        ),
        ("<ul>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>", ["1:1 <ul>"]),
        (
            "<table>a<tr>b</table>", "<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>",
            ["1:1 <table>", "1:9 <tr>"]
        ),
        ("<table>\n\na\n\n</table>", "<table><tbody><tr><td><p>a</p></td></tr></tbody></table>", ["1:1 <table>"]),
        (
            "<table><ul><li>a</ul></table>", "<table><tbody><tr><td><ul><li>a</li></ul></td></tr></tbody></table>",
            ["1:1 <table>"]
        ),
        ("<li>a</li>", "a", ["1:1 <li>", "1:6 </li>"]),
        ("<td>a</td></tr>", "a", ["1:1 <td>", "1:6 </td>", "1:11 </tr>"]),
        ("<summary>a</summary>", "a", ["1:1 <summary>", "1:11 </summary>"]),
        ("<ul><td>a</ul>", "<ul><li>a</li></ul>", ["1:5 <td>", "1:1 <ul>"]),
        (
            "<table><tr><td><b>a<td>b</table></b>",
            "<table><tbody><tr><td><b>a</b></td><td>b</td></tr></tbody></table>", ["1:16 <b>", "1:33 </b>"]
        ),
        (
            "<table><tr><td><ul><li>a</table>", "<table><tbody><tr><td><ul><li>a</li></ul></td></tr></tbody></table>",
            ["1:16 <ul>"]
        ),
        (
            "<ul><li><table><tr><td>a</ul>b", "<ul><li><table><tbody><tr><td>ab</td></tr></tbody></table></li></ul>",
            ["1:25 </ul>", "1:9 <table>", "1:1 <ul>"]
        ),
        ("<p>a</br>b</hr></img></col>", "<p>ab</p>", ["1:5 </br>", "1:11 </hr>", "1:16 </img>", "1:22 </col>"]),
        (
            "> <table><tr><td>a\n\n</table>",
            "<blockquote><table><tbody><tr><td>a</td></tr></tbody></table></blockquote>",
            ["1:3 <table>", "3:1 </table>"]
        ),
        ("- <ul>\n- </ul>", "<ul><li><ul></ul></li><li></li></ul>", ["1:3 <ul>", "2:3 </ul>"]),
        ("# <b>a\n\n</b>", "<h1><b>a</b></h1>", ["1:3 <b>", "3:1 </b>"]),
        (
            "| <b>a | b</b> |\n|---|---|", "<table><thead><tr><th><b>a</b></th><th>b</th></tr></thead></table>",
            ["1:3 <b>", "1:11 </b>"]
        ),
        (
            "<details><b>a\n\n<summary>b</summary>", "<details><b>a</b><summary>b</summary></details>",
            ["1:10 <b>", "1:1 <details>"]
        ),
        (
            "<kbd>a</sub> <abbr\n title=x>b</kbd>", "<p><kbd>a <abbr title=\"x\">b</abbr></kbd></p>",
            ["1:7 </sub>", "1:14 <abbr"]
        ),
    ])
    func whatDoesNotFitIsPutRight(markdown: String, expected: String, places: [String]) {
        let sample = MarkupSample(markdown)
        #expect(html(sample) == expected)
        #expect(sample.findings == places.map { "unbalanced-html \($0)" })
    }

    @Test func eachProblemSaysWhatToDo() throws {
        let sample = MarkupSample("<li>a\n\n<table>b\n\n</b>\n\n<hr></hr>\n\n" + String(repeating: "<sub>", count: 51))
        let messages = sample.diagnostics.map { "\($0.message): \($0.help.first ?? "")" }
        #expect(
            messages.prefix(5) == [
                "<li> can't stand here, and is left out: it stands in <ul> or <ol>",
                "this <table> has text outside of its cells: write the text in one of them; it is shown in one of its own",
                "</b> closes nothing that is open here: open and close a tag in the same paragraph, list item or run of blocks",
                "</hr> closes nothing that is open here: remove it; <hr> has no end",
                "<sub> stands in more than 50 other tags, and is left out: close the tags before it",
            ])
        #expect(messages.contains("<sub> is not closed: write </sub> where it ends, before the next block"))
        let table = MarkupSample("<table>\n<tr><td>a")
        #expect(
            table.diagnostics.map { "\($0.message): \($0.help[0])" } == [
                "<table> is not closed: write </table> where it ends"
            ])
    }

    @Test func aCommentWithoutAnEndIsNamed() throws {
        let sample = MarkupSample("One.\n\n<!-- two\n\n## Three\n\nFour.")
        #expect(sample.findings.map { $0.prefix(15) } == ["raw-html 3:1 <!"])
        #expect(sample.diagnostics.map(\.message) == ["this comment has no end, so all that follows is shown as text"])
    }

    @Test func severalAttributesAreToldInOneMessage() throws {
        let sample = MarkupSample("<table align=a>\n<tr class=b><td style=c>d</table>\n\na <sub id=x>b</sub>")
        #expect(sample.findings == ["raw-html 1:1 <table align=a>", "raw-html 4:3 <sub id=x>"])
        let first = try #require(sample.diagnostics.first)
        #expect(first.message == "the attribute “align” of <table> is left out")
        #expect(first.notes.map(\.message) == ["so are 2 more of the block"])
        #expect(first.help == ["remove it; <table> keeps no attributes"])
    }

    /// The limit only ends a test that hangs.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "<table>", "<tr>", "<td>", "<ul><li>", "<p>", "<b>", "<details>", "<details><summary>", "<table><tr><td>",
            "<dl><dd>",
            "</td>", "</b>", "</ul>", "<li>", "<ul>", "<b></i>", "<p></b>", "<table></tr>", "<img src=a>", "<b\n>",
            "&copy;", "<table>a",
        ])
    func manyTagsAreRead(tags: String) {
        for text in [String(repeating: tags, count: 5_000), String(repeating: "> \(tags)\n\n", count: 500)] {
            let sample = MarkupSample(text)
            #expect(sample.document != nil && sample.markdown.utf8.count < 8 * text.utf8.count + 100)
        }
    }

    // MARK: Pictures

    @Test func picturesAreThoseOfMarkdown() throws {
        let sample = MarkupSample(
            "a <img src=\"b c.png?x&amp;y\" alt='A &lt; \"B\"' title=T width=20 height=30>\n\n<img src=d.png>\n\n"
                + "<table><tr><td><img src='https://x.y/e.png' alt=E></table>\n")
        #expect(
            html(sample)
                == "<p>a <img src=\"\" alt=\"A &lt; &quot;B&quot;\" title=\"T\" width=\"20\" height=\"30\" /></p>"
                + "<img src=\"\" alt=\"\" /><table><tbody><tr><td><a href=\"https://x.y/e.png\">E</a></td></tr></tbody></table>"
        )
        #expect(sample.findings == ["external-image 5:16 <img src='https://x.y/e.png' alt=E>"])
        let links = try #require(sample.document).links
        #expect(links.map(\.destination) == ["b c.png?x&y", "d.png", "https://x.y/e.png"])
        #expect(links.map(\.isImage) == [true, true, true])
        #expect(sample.fragment.holes.map(\.link.link) == [0, 1])
    }

    @Test(arguments: [
        "javascript:x", " JAVA&#x09;SCRIPT:x", "java&NewLine;script&colon;x", "&#x6a;avascript:x",
        "data:image/svg+xml,x",
        "file:///etc/passwd", "vbscript:x",
    ])
    func picturesOfForbiddenSchemesAreDropped(source: String) {
        let sample = MarkupSample("a <img src=\"\(source)\" alt=b>")
        #expect(sample.html == "<p>a <img src=\"\" alt=\"b\" /></p>\n")
        #expect(sample.rules == ["forbidden-link"])
    }

    /// A link in a link would end the outer one.
    @Test func aPictureOfAnotherSiteInALinkIsItsText() {
        for picture in ["![b](https://x.y/c.png)", "<img src=https://x.y/c.png alt=b>"] {
            let sample = MarkupSample("[a \(picture)](https://x.y) \(picture)")
            #expect(sample.html == "<p><a href=\"https://x.y\">a b</a> <a href=\"https://x.y/c.png\">b</a></p>\n")
            #expect(sample.markdown == "[a b](https://x.y) [b](https://x.y/c.png)")
        }
    }

    // MARK: Markdown written anew

    @Test(arguments: [
        (
            "<table>\n<tr><td>*a* &amp;amp; 1 < 2</td></tr></table>",
            "<table>\n<tbody><tr><td>*a* &amp;amp; 1 &lt; 2</td></tr></tbody></table>"
        ),
        (
            "<table><tr><td>\n\n*a*\n\n</td></tr></table>\n\nb",
            "<table><tbody><tr><td>\n\n*a*\n\n</td></tr></tbody></table>\n\nb"
        ),
        ("<b>a\n\nb", "<b>a</b>\n\nb"), ("<ul>\n\na", "<ul>\n\n<li>\n\na\n\n</li></ul>"),
        ("a <b>b", "a <b>b</b>"), ("<div>*a*</div>\n<ul><li>b</ul>", "\\<div>\\*a\\*\\</div>\n\n<ul><li>b</li></ul>"),
        ("</td>*a*", "\\*a\\*"), ("<b>\n*a*\n</b>", "<b>\n*a*\n</b>"),
        (
            "<table><tr><td><img src=\"a(b).png\" alt=\"c\" width=2></table>",
            "<table><tbody><tr><td><img src=\"a(b).png\" alt=\"c\" width=\"2\"></td></tr></tbody></table>"
        ),
        ("> <ul>\n> <li>a\n>\n> b\n\nc", "> <ul>\n> <li>a\n>\n> b\n>\n> </li></ul>\n\nc"),
    ])
    func writtenAnew(markdown: String, expected: String) {
        let sample = MarkupSample(markdown)
        #expect(sample.markdown == expected)
        let again = MarkupSample(expected)
        // A bare text of HTML is a paragraph of Markdown.
        let texts = [again, sample].map { html($0).replacing("<p>", with: "").replacing("</p>", with: "") }
        #expect(texts[0] == texts[1])
        #expect(again.markdown == expected)
        #expect(!again.rules.contains("unbalanced-html"))
    }
}
