import Testing

@testable import LadderSource

/// Raw HTML divided into allowed tags, comments and text.
struct HTMLTokenizerTests {
    private func tokens(_ source: String) -> (tokens: [HTMLToken], refused: [String]) {
        var tokenizer = HTMLTokenizer(names: HTMLTag.blockNames)
        tokenizer.run(source)
        return (tokenizer.tokens, tokenizer.refused)
    }

    private func tag(_ name: String, isClosing: Bool = false, _ attribute: HTMLTag.Attribute? = nil) -> HTMLToken {
        .tag(HTMLTag(name: name, isClosing: isClosing, attribute: attribute))
    }

    @Test func allowedTags() {
        #expect(
            tokens("<SUB>a</sub ><br/>").tokens == [tag("sub"), .text("a"), tag("sub", isClosing: true), tag("br")])
        let title = HTMLTag.Attribute(name: "title", value: "a > b")
        for written in ["<abbr title=\"a > b\">", "<abbr\n title = 'a > b' >"] {
            #expect(tokens(written).tokens == [tag("abbr", title)])
        }
        #expect(tokens("<details open>").tokens == [tag("details", HTMLTag.Attribute(name: "open", value: ""))])
        #expect(tokens("<abbr title=a>").tokens == [tag("abbr", HTMLTag.Attribute(name: "title", value: "a"))])
    }

    @Test(arguments: [
        "<b>", "</b>", "<sub x>", "<sub title='a'>", "</sub x>", "<abbr title='a' x>", "<abbr title='a'x'b'>",
        "<abbr titlex='a'>",
        "<abbr title=a b>", "<details open onclick='x'>", "<!x>", "<?x?>", "<sub/x>", "<subx>", "</>",
    ])
    func otherTagsStayText(written: String) {
        #expect(tokens(written).tokens == [.text(written)])
        #expect(tokens(written).refused == [written])
    }

    @Test(arguments: ["a < b", "<", "<1>", "< sub>", "<sub", "<abbr title='a>", "a > b", "<-- a -->"])
    func whatIsNoTag(written: String) {
        #expect(tokens(written).tokens == [.text(written)])
        #expect(tokens(written).refused == [])
    }

    @Test func comments() {
        #expect(tokens("a<!-- <b> -->c").tokens == [.text("a"), .comment(" <b> "), .text("c")])
        #expect(tokens("<!---->").tokens == [.comment("")])
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
