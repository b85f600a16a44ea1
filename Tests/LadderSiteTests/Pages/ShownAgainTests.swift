import Foundation
import Testing

@testable import LadderSite

/// What is written once and shown on several pages: each page has what it would have had alone.
struct ShownAgainTests {
    private static let ladder = """
        ---
        title: T
        categories: [A, B]
        levels: [L1, L2, L3, L4]
        ---
        ## L1
        ### A
        - One, as at [two](l2.md), in [T](index.md).
        - Plain.
        ### B
        - Café. {#café}
        ## L3
        ### A
        - Three.
        ## L4
        ### B
        - Four.
        """

    private static let second = "---\nlevel: L2\n---\n## A\n- Two.\n\n## B\n- Two of B.\n"

    private static func pages() async throws -> [String: String] {
        try await BuiltHandbook(["content/eng/index.md": ladder, "content/eng/l2.md": second]).pages
    }

    @Test(arguments: [
        ("eng/l1/index.html", "../l2/index.html", "../index.html"),
        ("eng/l2/index.html", "index.html", "../index.html"),
        ("eng/l3/index.html", "../l2/index.html", "../index.html"),
        ("eng/l4/index.html", "../l2/index.html", "../index.html"),
        ("eng/index.html", "l2/index.html", "index.html"),
        ("eng/matrix/index.html", "../l2/index.html", "../index.html"),
    ])
    func linksLeadFromEachPage(path: String, level: String, ladder: String) async throws {
        let page = try #require(try await Self.pages()[path])
        let places = page.components(separatedBy: ">One, as at ").dropFirst()
        let expected = "<a href=\"\(level)\">two</a>, in <a href=\"\(ladder)\">T</a>."
        #expect(!places.isEmpty && places.allSatisfy { $0.hasPrefix(expected) })
    }

    @Test func idsThatURLsEncodeStandInLinksEncoded() async throws {
        let pages = try await Self.pages()
        for (level, name) in [("l1", "../l1/index.html"), ("l2", "../l1/index.html"), ("l3", "../l1/index.html")] {
            let page = try #require(pages["eng/\(level)/index.html"])
            #expect(page.contains(" id=\"l1--b--café\" data-origin=\"eng/l1\">"))
            #expect(page.contains("<a class=\"anchor\" href=\"#l1--b--caf%C3%A9\""))
            #expect(page.contains("<a href=\"\(name)#l1--b--caf%C3%A9\">L1 · B</a>") == (level != "l1"))
        }
        #expect(try #require(pages["eng/matrix/index.html"]).contains("<li id=\"l1--b--café\">"))
    }

    @Test func allPagesOfALevelHaveTheItemsOfTheLevelsBefore() async throws {
        let pages = try await Self.pages()
        let items = try ["l2", "l3", "l4"].map { level in
            let page = try #require(pages["eng/\(level)/index.html"])
            return try #require(
                page.components(separatedBy: "\n").first { $0.contains("id=\"l1--a--plain\"") }, "\(level)")
        }
        #expect(items[0].hasPrefix("<li class=\"expectation\" id=\"l1--a--plain\" data-origin=\"eng/l1\">Plain.<a "))
        #expect(Set(items).count == 1)
    }

    @Test func aCellIsTheSameOnThePageAndInTheMatrix() async throws {
        let pages = try await Self.pages()
        let cell = "<ul><li id=\"l2--a--two\">Two.</li></ul></td>"
        #expect(try #require(pages["eng/index.html"]).contains("<td class=\"behaviors\">\(cell)"))
        #expect(try #require(pages["eng/matrix/index.html"]).contains("<td class=\"expectations\">\(cell)"))
        for path in ["eng/index.html", "eng/matrix/index.html"] {
            let printed = try #require(pages[path]?.components(separatedBy: "<div class=\"print-only\" hidden>").last)
            #expect(printed.contains("<td><ul><li>Two.</li></ul></td>"), "\(path)")
        }
    }
}
