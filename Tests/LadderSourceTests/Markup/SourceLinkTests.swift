import Testing

@testable import LadderSource

/// Where a destination leads: to another site, into the handbook, or nowhere that is safe.
struct SourceLinkTests {
    private func kind(_ destination: String) -> SourceLink.Kind {
        let file = SourceFile(path: "a.md", bytes: [])
        return SourceLink(destination: destination, isImage: false, span: file.span(0..<0)).kind
    }

    @Test(arguments: ["https://x.y", "HTTP:x", "mailto:a@b.c", "tel:1", "//x.y", "web+x:y", "javascripts:x"])
    func external(destination: String) {
        #expect(kind(destination) == .external)
    }

    @Test(arguments: ["", "a.md", "../a.md#b", "#b", "/a", "a/b:c", "c:x", "1a:b", "a b", "?q=a:b"])
    func handbook(destination: String) {
        #expect(kind(destination) == .handbook)
    }

    @Test(arguments: [
        "javascript:x", "JAVASCRIPT:", " vbscript:x", "fi\nle:x", "da\tta:x", "\u{1}javascript:x", "javascript\u{7F}:x",
    ])
    func forbidden(destination: String) {
        #expect(kind(destination) == .forbidden)
    }
}
