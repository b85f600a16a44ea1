import LadderSource
import Testing

@testable import LadderSite

struct EditURLTests {
    private func read(_ text: String) -> (EditURL?, Diagnostics) {
        var diagnostics = Diagnostics()
        let span = SourceFile(path: "ladderdoc.yml", bytes: []).span(0..<0)
        return (EditURL.read(LocatedText(text, at: span), &diagnostics), diagnostics)
    }

    @Test(arguments: [
        ("https://git.example.org/h/edit/main/", "https://git.example.org/h/edit/main/content/a.md"),
        ("https://git.example.org/h/edit/main", "https://git.example.org/h/edit/main/content/a.md"),
        ("http://localhost:3000", "http://localhost:3000/content/a.md"),
        ("https://example.org/{path}?mode=edit", "https://example.org/content/a.md?mode=edit"),
        ("https://example.org/?a=1&file={path}#{path}", "https://example.org/?a=1&file=content/a.md#content/a.md"),
        ("https://example.org/Übersicht/{path}", "https://example.org/Übersicht/content/a.md"),
    ])
    func aPathIsAddedOrFilledIn(url: String, address: String) {
        let (url, diagnostics) = read(url)
        #expect(diagnostics.all.isEmpty)
        #expect(url?.address(of: "content/a.md") == address)
    }

    @Test(arguments: [
        ("content/R&D #1/a b.md", "content/R%26D%20%231/a%20b.md"),
        ("content/ü?=+%.md", "content/%C3%BC%3F%3D%2B%25.md"),
        ("content/{path}\"<'>.md", "content/%7Bpath%7D%22%3C%27%3E.md"), ("content/A-z_0.9~.md", "content/A-z_0.9~.md"),
    ])
    func pathsAreEncoded(path: String, encoded: String) {
        #expect(read("https://example.org/{path}").0?.address(of: path) == "https://example.org/\(encoded)")
    }

    @Test(arguments: [
        ("git.example.org/edit/", "isn't a web address"), ("javascript:alert(1)//{path}", "isn't a web address"),
        ("/edit/main/", "isn't a web address"), ("ftp://example.org/", "isn't a web address"),
        ("data:text/html,{path}", "isn't a web address"), ("{path}", "isn't a web address"),
        ("https://", "isn't a web address"), ("https:///edit/", "isn't a web address"),
        ("https://{path}", "isn't a web address"), ("https://example.org{path}", "isn't a web address"),
        ("https://{path}.example.org/", "isn't a web address"), ("https://example.org/a b/", "isn't a web address"),
        ("https://example.org/\"onclick=/", "isn't a web address"), ("https://example.org/<b>/", "isn't a web address"),
        ("https://example.org/{branch}/{path}", "braces"), ("https://example.org/{path", "braces"),
        ("https://{host}/edit/", "braces"), ("https://example.org/edit?file=", "doesn't say where"),
        ("https://example.org/#edit/", "doesn't say where"),
    ])
    func whatIsNoAddressIsRefused(text: String, words: String) {
        let (url, diagnostics) = read(text)
        #expect(url == nil)
        #expect(diagnostics.all.map(\.ruleID) == ["invalid-value"])
        #expect(diagnostics.all.first?.message.contains(words) == true, "\(diagnostics.all.map(\.message))")
    }

    private static let sources = [
        "content/eng/index.md": "---\ntitle: Eng\nlevels: [L1, L2]\n---\n## L1\n- One\n",
        "content/eng/l2.md": "---\nlevel: L2\n---\n- Two\n",
        "content/values.md": "---\nkind: baseline\ntitle: Values\n---\n- Three\n",
        "content/R&D/a b.md": "# Research\n", "content/index.md": "# Welcome\n",
    ]

    @Test(arguments: [
        ("index.html", "index.md"), ("eng/index.html", "eng/index.md"), ("eng/matrix/index.html", "eng/index.md"),
        ("eng/l1/index.html", "eng/index.md"), ("eng/l2/index.html", "eng/l2.md"), ("values/index.html", "values.md"),
        ("r-d/a-b/index.html", "R%26D/a%20b.md"),
    ])
    func pagesLinkToTheirSources(page: String, source: String) async throws {
        let handbook = try await BuiltHandbook(
            Self.sources, configuration: "edit-url: https://example.org/?a='&b={path}\n")
        let link = "<a href=\"https://example.org/?a=&#39;&amp;b=content/\(source)\">Edit this page</a>"
        let text = try #require(handbook.pages[page], "\(handbook.messages) \(handbook.pages.keys.sorted())")
        #expect(text.contains(link))
        #expect(text.ranges(of: "Edit this page").count == 1)
    }

    @Test func whatHasNoSourceHasNoLink() async throws {
        let sources = Self.sources.filter { $0.key != "content/index.md" }
        let handbook = try await BuiltHandbook(
            sources.merging(["content/old.md": "---\nmoved-from: [older]\n---\n# Old\n"]) { first, _ in first },
            configuration: "edit-url: https://example.org/\n")
        for path in ["index.html", "404.html", "older/index.html"] {
            #expect(try #require(handbook.pages[path], "\(handbook.messages)").contains("Edit this page") == false)
        }
        let without = try await BuiltHandbook(Self.sources)
        #expect(without.pages.values.allSatisfy { !$0.contains("Edit this page") })
    }
}
