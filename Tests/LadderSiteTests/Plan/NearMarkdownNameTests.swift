import Testing

@testable import LadderSite

struct NearMarkdownNameTests {
    @Test(arguments: [
        ("content/a.md.txt", "content/a.md"), ("content/a.MD.TXT", "content/a.md"), ("content/a.mdx", "content/a.md"),
        ("content/b/a.mkd", "content/b/a.md"), ("content/a.mdown", "content/a.md"), ("content/a.md ", "content/a.md"),
        ("content/a.md.", "content/a.md"), ("content/a.markdown.txt ", "content/a.md"),
    ])
    func namesOfSourcesAreMissedByALittle(path: String, meant: String) {
        #expect(NearMarkdownName(path)?.meant == meant)
    }

    @Test(arguments: [
        "content/a.txt", "content/a.md~", "content/a.md.bak", "content/a.csv", "content/md", "content/a.cmd",
        "content/mdx", "content/a.md/logo.svg", "content/a.pdf ",
    ])
    func othersAreNone(path: String) { #expect(NearMarkdownName(path) == nil) }
}
