import Foundation
import Testing

@testable import LadderSite

/// Old addresses that lead to pages: `moved-from`.
struct RedirectTests {
    private static func ladder(_ movedFrom: String, more: String = "") -> String {
        "---\ntitle: Engineering & co\nlevels: [L1]\nmoved-from: \(movedFrom)\n\(more)---\n## L1\n- One\n"
    }

    @Test(arguments: [
        ("swe", "swe/index.html", "../eng/index.html"),
        ("/swe/", "swe/index.html", "../eng/index.html"),
        ("eng/levels", "eng/levels/index.html", "../index.html"),
        ("old/page.html", "old/page.html", "../eng/index.html"),
        ("Old.HTML", "Old.HTML", "eng/index.html"),
        ("old/page.html/", "old/page.html/index.html", "../../eng/index.html"),
        ("Unsere Leiter/Größe", "Unsere Leiter/Größe/index.html", "../../eng/index.html"),
        ("Unsere%20Leiter", "Unsere Leiter/index.html", "../eng/index.html"),
    ])
    func anOldAddressLeadsToTheLadder(address: String, path: String, link: String) async throws {
        let handbook = try await BuiltHandbook(["content/eng.md": Self.ladder(address)])
        let page = try #require(handbook.files[path], "\(handbook.messages)")
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(link)\">"))
        #expect(page.contains("<p><a href=\"\(link)\">Engineering &amp; co</a></p>"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("<title>Engineering &amp; co · Handbook</title>"))
        #expect(page.contains("<html lang=\"en\">") && page.contains("default-src 'none'"))
        #expect(!page.contains("canonical") && !page.contains("stylesheet"))
        #expect(handbook.deadLinks.isEmpty)
    }

    @Test func aPageMayHaveSeveral() async throws {
        let handbook = try await BuiltHandbook(
            [
                "content/index.md": "---\nmoved-from: [start]\n---\nText.\n",
                "content/a/talks.md": "---\nmoved-from: [talks, \"a/b/c.html\"]\n---\n# Talks\n",
            ], configuration: "base-url: https://example.com/x\nlanguage: de\n")
        let talks = try #require(handbook.pages["talks/index.html"], "\(handbook.messages)")
        #expect(talks.contains("<link rel=\"canonical\" href=\"https://example.com/x/a/talks/\">"))
        #expect(talks.contains("<html lang=\"de\">"))
        #expect(handbook.pages["a/b/c.html"]?.contains("url=../talks/index.html\"") == true)
        #expect(handbook.pages["start/index.html"]?.contains("<a href=\"../index.html\">Handbook</a>") == true)
        let map = try #require(handbook.files["sitemap.xml"])
        #expect(map.components(separatedBy: "<loc>").count == 3)
        #expect(map.contains("<loc>https://example.com/x/a/talks/</loc>") && !map.contains("/x/talks/"))
        // The home page, the page for missing pages and this one.
        #expect(handbook.report.figures?.pages == 3)
        #expect(handbook.pages["index.html"]?.contains("start/") == false)
    }

    @Test(arguments: [
        ("../swe", "begin with a dot"), ("a/../b", "begin with a dot"), ("'%2e%2e/swe'", "begin with a dot"),
        ("a/%2E%2e%2fb", "begin with a dot"), (".ladderdoc-staging", "begin with a dot"),
        ("'%252e%252e'", "begins the code"),
        ("100%", "begins the code"), ("https://example.com/swe", "whole address"), ("javascript:1", "whole address"),
        ("//example.com", "whole address"), ("'a\\b'", "divided by"), ("a%5cb", "divided by"), ("a//b", "missing"),
        ("/", "home page"), ("'swe?x=1'", "before `?`"), ("'swe#ic1'", "before `?`"), ("a%3Fb", "before `?`"),
        ("a%00b", "control character"), ("\"a\\tb\"", "control character"), ("\"a\\u0085b\"", "control character"),
        ("\"a/\\u0301/../b\"", "begin with a dot"),
    ])
    func anAddressElsewhereIsRefused(address: String, reason: String) async throws {
        let handbook = try await BuiltHandbook(["content/eng.md": Self.ladder("[ok, \(address)]")])
        #expect(handbook.pages.isEmpty)
        #expect(handbook.messages.hasPrefix("error[invalid-value]: "), "\(handbook.messages)")
        #expect(handbook.messages.contains("content/eng.md:4:18"), "\(handbook.messages)")
        #expect(
            handbook.messages.contains(reason) && handbook.messages.contains("old/page.html"), "\(handbook.messages)")
    }

    @Test(arguments: [
        ("''", "wrong-type"), ("{a: b}", "wrong-type"), ("\"a\\0b\"", "control-character"), ("[[a]]", "wrong-type"),
    ])
    func aValueOfAnotherKindIsRefused(address: String, rule: String) async throws {
        let handbook = try await BuiltHandbook(["content/eng.md": Self.ladder(address)])
        #expect(handbook.messages.hasPrefix("error[\(rule)]: "), "\(handbook.messages)")
    }

    @Test(arguments: [
        ("talks", "the page “Talks”"), ("eng", "the ladder “Engineering & co”"), ("index.html", "the home page"),
        ("404.html", "the page for missing pages"), ("eng/l1", "the level “L1”"),
        ("x.html", "the old address “x.html”"),
        ("Talks", "many disks"), ("assets/style.css/a.html", "a file of the theme"),
    ])
    func anAddressInUseIsRefused(address: String, other: String) async throws {
        let handbook = try await BuiltHandbook([
            "content/eng.md": Self.ladder(address),
            "content/talks.md": "---\nmoved-from: /x.html\n---\n# Talks\n",
        ])
        #expect(
            handbook.messages.hasPrefix("error[duplicate-url]: the old address “\(address)” of"), "\(handbook.messages)"
        )
        #expect(handbook.messages.contains(other) && handbook.messages.contains("content/eng.md:4:13"))
    }

    @Test func aNameTooLongIsRefused() async throws {
        let name = String(repeating: "a", count: 256)
        let handbook = try await BuiltHandbook(["content/eng.md": Self.ladder(name)])
        #expect(handbook.messages.hasPrefix("error[long-url]"), "\(handbook.messages)")
    }

    @Test func aDraftHasNone() async throws {
        let source = ["content/eng.md": Self.ladder("swe", more: "status: draft\n")]
        #expect(try await BuiltHandbook(source).pages.keys.sorted() == ["404.html", "index.html"])
        #expect(try await BuiltHandbook(source, includesDrafts: true).pages["swe/index.html"] != nil)
    }
}
