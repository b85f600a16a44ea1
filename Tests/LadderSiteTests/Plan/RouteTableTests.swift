import LadderSource
import Testing

@testable import LadderSite

struct RouteTableTests {
    private func rules(_ paths: [String]) -> [String] {
        var diagnostics = Diagnostics()
        var table = RouteTable()
        for path in paths { table.claim(path, at: nil, &diagnostics) { "a page" } }
        return diagnostics.all.map(\.ruleID)
    }

    @Test func twoThingsMayNotHaveOneURL() {
        #expect(rules(["a/index.html", "b/index.html"]) == [])
        #expect(rules(["a/index.html", "a/index.html"]) == ["duplicate-url"])
        #expect(rules(["a", "a/index.html"]) == ["duplicate-url"])
        #expect(rules(["a/b/index.html", "a/b"]) == ["duplicate-url"])
        #expect(rules(["a/b/index.html", "a/c", "ab"]) == [])
        // Each that is in a file's place, however many.
        #expect(rules(["a/b", "a", "a/c", "a/d"]) == ["duplicate-url", "duplicate-url", "duplicate-url"])
    }

    @Test(arguments: [
        ("a/Map.png", "a/map.PNG"), ("straße/index.html", "STRASSE/index.html"), ("ſ", "s"), ("σ", "ς"),
        ("\u{E9}.png", "e\u{301}.png"), ("É.png", "e\u{301}.png"), ("ﬁ", "FI"), ("a/x", "A/x"),
    ])
    func disksTakeThemForTheSame(first: String, second: String) {
        #expect(rules([first, second]) == ["duplicate-url"])
        #expect(rules([second, first]) == ["duplicate-url"])
    }

    @Test(arguments: [("a", "ä"), ("o", "ø"), ("a", "а"), ("1", "¹"), ("İ", "j")])
    func othersAreTwo(first: String, second: String) {
        #expect(rules([first, second]) == [])
    }

    @Test func namesAreMadeForMessagesAlone() {
        var diagnostics = Diagnostics()
        var table = RouteTable()
        var named: Set<String> = []
        for path in ["a/index.html", "b/index.html", "a"] {
            table.claim(path, at: nil, &diagnostics) {
                named.insert(path)
                return "the page \(path)"
            }
        }
        #expect(named == ["a", "a/index.html"])
        #expect(diagnostics.all.map(\.message) == ["the page a and the page a/index.html have the same address: /a"])
    }

    @Test func twoFilesAreReportedOnce() {
        var diagnostics = Diagnostics()
        var table = RouteTable()
        let files = ["a.md", "a/index.md", "b.md"].map { SourceFile(path: $0, bytes: []) }
        for (path, file) in [("a", 0), ("b", 0), ("a", 1), ("b", 1), ("b", 2), ("c", 2), ("c", 2)] {
            table.claim(path, at: files[file].span(0..<0), &diagnostics) { files[file].path }
        }
        #expect(
            diagnostics.all.map(\.message) == [
                "a/index.md and a.md have the same address: /a", "b.md and a/index.md have the same address: /b",
                "b.md and b.md have the same address: /c",
            ])
    }

    @Test func whatLooksTheSameIsSaidToDiffer() {
        var diagnostics = Diagnostics()
        var table = RouteTable()
        for name in ["\u{E9}.png", "e\u{301}.png"] {
            table.claim("\u{E9}.png", at: nil, &diagnostics) { "the file “\(name)”" }
        }
        #expect(diagnostics.all.first?.help.last?.contains("accents are stored in different ways") == true)
    }

    @Test(arguments: [
        "con", "CON/index.html", "a/Nul/index.html", "aux.tar.gz", "com1", "LPT9.txt", "com¹", "prn .txt", "a./b",
        "a /b",
        "b/c.", "conin$", "a:b.png", "q?.png", "a/\"b\".png", "a|b", "a\\b.png",
    ])
    func namesThatWindowsDoesNotAllow(path: String) {
        #expect(rules([path]) == ["reserved-name"])
    }

    @Test func aFolderIsReportedOnce() {
        #expect(
            rules(["con/index.html", "con/ic1/index.html", "con/nul/index.html"]) == ["reserved-name", "reserved-name"])
        #expect(rules(["con/index.html", "a/index.html", "con/b.html"]) == ["reserved-name", "reserved-name"])
    }

    @Test(arguments: [
        "console", "null", "com", "com10", "lpt", "a.con", ".con/x", "auxiliary/index.html", "c o n", "nul-1",
    ])
    func namesThatOnlyLookLikeThese(path: String) {
        #expect(rules([path]) == [])
    }

    @Test func namesFitFileSystems() {
        let name = String(repeating: "é", count: 127)
        #expect(rules(["\(name)/index.html"]) == [])
        #expect(rules(["\(name)é/index.html"]) == ["long-url"])
        #expect(rules([Array(repeating: "abcdefghi", count: 101).joined(separator: "/")]) == ["long-url"])
    }
}
