import LadderSource
import Testing

@testable import LadderModel

struct TextIdentityTests {
    private func identity(of text: String) throws -> TextIdentity {
        let file = SourceFile(path: "page.md", bytes: Array(text.utf8))
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        guard case .paragraph(let inlines)? = document.blocks.first?.content else { throw NoParagraph() }
        return TextIdentity(ExaminedText(inlines), links: document.links)
    }

    private struct NoParagraph: Error {}

    @Test(arguments: [
        ("Leads others.", "Leads\n  *others*."), ("`a` b", "a b"), ("Führung", "Fu\u{308}hrung"), ("5 K", "5 \u{212A}"),
        ("[a](https://x.y) b", "*[a](https://x.y) b*"), ("[a](https://x.y/ü)", "[a](https://x.y/u\u{308})"),
    ])
    func areTheSame(first: String, second: String) throws {
        #expect(try identity(of: first) == identity(of: second))
    }

    @Test(arguments: [
        ("a", "b"), ("a", "a b"), ("Führung", "Fuhrung"), ("[a](https://x.y) b", "a b"),
        ("[a](https://x.y)", "[a](https://x.z)"), ("[a](b.md) [b](a.md)", "[a](a.md) [b](b.md)"),
        ("[a](bc.md)", "[ab](c.md)"),
    ])
    func areNot(first: String, second: String) throws {
        #expect(try identity(of: first) != identity(of: second))
    }
}
