import Testing

@testable import LadderSite

struct HandbookPathTests {
    @Test(arguments: [
        ("content/engineering.md", "engineering"), ("content/index.md", ""), ("content/README.md", ""),
        ("content/eng/index.md", "eng"), ("content/eng/_index.md", "eng"),
        ("content/Eng Team/SWE 2.markdown", "eng-team/swe-2"),
        ("content/….md", nil), ("content/…/a.md", nil),
    ])
    func placeOfASource(path: String, expected: String?) {
        #expect(HandbookPath.id(of: path, content: "content") == expected)
    }

    @Test func foldersMayHaveAnyName() {
        #expect(HandbookPath.id(of: "Inhält/A.MD", content: "Inhält") == "a")
        #expect(HandbookPath.relative("Inhält/b/c.svg", to: "Inhält") == "b/c.svg")
    }

    /// A string takes the slash and an accent behind it for one sign.
    @Test func aNameMayBeginWithAnAccent() {
        #expect(HandbookPath.folder(of: "content/a/\u{301}b.md") == "content/a")
        #expect(HandbookPath.id(of: "content/a/\u{301}b.md", content: "content") == "a/\u{301}b")
        #expect(!HandbookPath.isIndex("content/index/\u{301}b.md"))
        #expect(HandbookPath.isIndex("content/a\u{301}/README.markdown"))
    }

    @Test(arguments: [("a/./b", "a/b"), ("a/../b", "b"), ("a//b", "a/b"), ("../a", nil), ("a/../../b", nil), ("", "")])
    func pathsStayBelowTheTop(path: String, expected: String?) {
        #expect(HandbookPath.normalized(path) == expected)
    }
}
