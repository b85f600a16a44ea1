import Testing

/// What looks for faults in HTML finds them.
struct HTMLCheckTests {
    @Test(arguments: [
        "", "text &amp; &#39; > more", "<p>a<br />b</p>\n<hr />", "<ul>\n<li>a</li></ul>",
        "<details open><p>a</p></details>",
        "<a href=\"x.html#a\" title=\"&quot;\">b</a>", "<!doctype html><html><head><style>a>b</style></head></html>",
    ])
    func wellFormed(html: String) throws { _ = try HTMLCheck(Array(html.utf8)) }

    @Test(arguments: [
        "<", "a < b", "&", "&;", "a & b", "<p>", "</p>", "<p></b></p>", "<b><i></b></i>", "<p><ul></ul></p>", "<P></P>",
        "<a href=x>a</a>", "<a href=\"<\">a</a>", "<a href=\"a\" href=\"b\">a</a>", "<a href=\"&\">a</a>", "<b a=\"",
        "<a href=\"a\"><em><a href=\"b\">c</a></em></a>", "<li>a</li>", "<script>x</script>", "<iframe></iframe>",
        "<b onclick=\"x\">a</b>", "<a href=\"java\nScript:x\">a</a>", "<img src=\"data:x\" />",
        "<b id=\"a\"></b><b id=\"a\"></b>",
        "\u{1}", "<!-- a -->", "<b style=\"x\"></b>",
    ])
    func faulty(html: String) { #expect(throws: Finding.self) { try HTMLCheck(Array(html.utf8)) } }
}
