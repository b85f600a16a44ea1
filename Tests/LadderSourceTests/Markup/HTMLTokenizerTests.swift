import Testing

@testable import LadderSource

/// Raw HTML divided into allowed tags, comments and text.
struct HTMLTokenizerTests {
    private func tokens(_ source: String) -> (tokens: [HTMLToken], refused: [String], dropped: [String]) {
        var tokenizer = HTMLTokenizer(elements: HTMLElement.all)
        tokenizer.run(source)
        var refused: [String] = []
        var dropped: [String] = []
        for mark in tokenizer.marks {
            switch mark.kind {
            case .refused: refused.append(mark.written)
            case .tag(_, let attributes): dropped += attributes.map(\.name)
            case .comment: break
            }
        }
        return (tokenizer.tokens, refused, dropped)
    }

    private func tag(_ element: HTMLElement, isClosing: Bool = false, _ attributes: (String, String)...) -> HTMLToken {
        .tag(
            HTMLTag(
                element: element, isClosing: isClosing,
                attributes: attributes.map { HTMLTag.Attribute(name: $0.0, value: $0.1) }))
    }

    @Test func allowedTags() {
        #expect(
            tokens("<SUB>a</sub ><br/>").tokens == [tag(.sub), .text("a"), tag(.sub, isClosing: true), tag(.br)])
        for written in ["<abbr title=\"a > b\">", "<abbr\n title = 'a > b' >"] {
            #expect(tokens(written).tokens == [tag(.abbr, ("title", "a > b"))])
        }
        #expect(tokens("<details open>").tokens == [tag(.details, ("open", ""))])
        #expect(tokens("<abbr title=a>").tokens == [tag(.abbr, ("title", "a"))])
        #expect(
            tokens("<img title=T src = 'a.png' alt=\"A &amp; &copy;\" WIDTH=20 height='10000'/>").tokens
                == [
                    tag(
                        .img, ("title", "T"), ("src", "a.png"), ("alt", "A & ©"), ("width", "20"),
                        ("height", "10000"))
                ])
        #expect(tokens("<td colspan=2 rowspan='100'>").tokens == [tag(.td, ("colspan", "2"), ("rowspan", "100"))])
    }

    @Test(arguments: [
        ("<sub x>", ["x"]), ("<sub title='a'>", ["title"]), ("<abbr title='a' x>", ["x"]),
        ("<abbr titlex='a'>", ["titlex"]), ("<details open onclick='x'>", ["onclick"]),
        ("<abbr title=a b>", ["b"]), ("<abbr title=a TITLE=b>", ["title"]),
        ("<p align=center style='a'>", ["align", "style"]),
        ("<td colspan=0>", ["colspan"]), ("<td colspan=101>", ["colspan"]), ("<th rowspan='-1'>", ["rowspan"]),
        ("<td rowspan=99999999999999999999>", ["rowspan"]), ("<td colspan='2 '>", ["colspan"]),
        ("<td colspan>", ["colspan"]),
        ("<td colspan=٣>", ["colspan"]), ("<td width=3>", ["width"]), ("<img src=a width=50%>", ["width"]),
        ("<img src=a height=10001 onerror=x srcset=b>", ["height", "onerror", "srcset"]),
        ("<br class=a id='b'>", ["class", "id"]),
    ])
    func otherAttributesAreLeftOut(written: String, names: [String]) {
        let result = tokens(written)
        #expect(result.tokens.count == 1)
        #expect(result.dropped == names)
        #expect(result.refused == [])
    }

    @Test(arguments: [
        ("a &lt; &amp;lt; &copy; &#65; &#x42; &Tab;|", "a < &lt; © A B \t|"),
        ("&nope; & &; &#; &amp &#0; &#x7f;", "&nope; & &; &#; &amp \u{FFFD} \u{FFFD}"),
        ("&bsol;&ast;&NewLine;.", "\\*\n."),
    ])
    func namesOfCharactersAreRead(written: String, text: String) {
        #expect(tokens(written).tokens == [.text(text)])
    }

    @Test(arguments: [
        "<a>", "</a>", "</sub x>", "<abbr title='a'x'b'>", "<abbr title='a'x>", "<abbr title=>",
        "<sub =a>", "<sub 1=a>", "<img>", "<img alt='a'>", "<img src=''>", "<img src=' '>", "<script>", "<style>",
        "<svg>", "<math>", "<textarea>", "<template>", "<noscript>", "<select>", "<form>", "<input>", "<body>",
        "<!x>", "<?x?>", "<sub/x>", "<subx>", "</>",
    ])
    func otherTagsStayText(written: String) {
        #expect(tokens(written).tokens == [.text(written)])
        #expect(tokens(written).refused == [written])
    }

    @Test(arguments: [
        "a < b", "<", "<1>", "< sub>", "<sub", "<abbr title='a>", "<abbr title=a'b>", "a > b", "<-- a -->",
    ])
    func whatIsNoTag(written: String) {
        #expect(tokens(written).tokens == [.text(written)])
        #expect(tokens(written).refused == [])
    }

    @Test func comments() {
        #expect(tokens("a<!-- <b> -->c").tokens == [.text("a"), .comment(" <b> "), .text("c")])
        #expect(tokens("<!---->").tokens == [.comment("")])
        #expect(tokens("<!-->a").tokens == [.comment(""), .text("a")])
        #expect(tokens("<!--->a-->").tokens == [.comment(""), .text("a-->")])
        #expect(tokens("<!-- a").tokens == [.text("<!-- a")])
        #expect(tokens("<!-- a").refused == ["<!"])
        #expect(tokens("<!-- a --><!-- b").tokens == [.comment(" a "), .text("<!-- b")])
    }

    @Test(arguments: ["<a ", "<!--", "<a '", "<a \"'", "<abbr title=\"", "<", "</", "<!-- -", "<?"])
    func signsWithoutEndStayText(sign: String) {
        let source = String(repeating: sign, count: 200_000 / sign.utf8.count)
        let result = tokens(source).tokens
        #expect(result.count == 1)
        #expect(result == [.text(source)])
    }
}
