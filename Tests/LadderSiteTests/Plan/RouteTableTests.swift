import LadderSource
import Testing

@testable import LadderSite

struct RouteTableTests {
    private func rules(_ paths: [String]) -> [String] {
        var diagnostics = Diagnostics()
        var table = RouteTable()
        for path in paths { table.claim(path, for: "a page", at: nil, &diagnostics) }
        return diagnostics.all.map(\.ruleID)
    }

    @Test func twoThingsMayNotHaveOneURL() {
        #expect(rules(["a/index.html", "b/index.html"]) == [])
        #expect(rules(["a/index.html", "a/index.html"]) == ["duplicate-url"])
        #expect(rules(["a", "a/index.html"]) == ["duplicate-url"])
        #expect(rules(["a/b/index.html", "a/b"]) == ["duplicate-url"])
        #expect(rules(["a/b/index.html", "a/c", "ab"]) == [])
    }

    @Test func namesFitFileSystems() {
        let name = String(repeating: "é", count: 127)
        #expect(rules(["\(name)/index.html"]) == [])
        #expect(rules(["\(name)é/index.html"]) == ["long-url"])
        #expect(rules([Array(repeating: "abcdefghi", count: 101).joined(separator: "/")]) == ["long-url"])
    }
}
