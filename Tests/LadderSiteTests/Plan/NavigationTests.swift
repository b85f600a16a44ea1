import Foundation
import Testing

@testable import LadderSite

/// The order of ladders and pages, and the folders that they lie in.
struct NavigationTests {
    private static func ladder(_ title: String, more: String = "") -> String {
        "---\ntitle: \(title)\nlevels: [L1]\n\(more)---\n## L1\n- One\n"
    }

    private static let sources = [
        "content/eng.md": ladder("Engineering"), "content/pm.md": ladder("Product", more: "order: 1\n"),
        "content/tech/data.md": ladder("Data", more: "description: Numbers & all.\n"),
        "content/talks.md": "# Talks\n", "content/tech/index.md": "# Technology\n\n### page--children\n",
        "content/tech/a/one.md": "---\ndescription: What <comes> first.\norder: 2\n---\n# One\n",
        "content/tech/two.md": "# Two\n",
        "content/tech/three.md": "# Three\n",
    ]

    /// The texts of the links in the first part of a page that opens so.
    private func links(_ opening: String, in page: String?) throws -> [String] {
        let parts = try #require(page).components(separatedBy: opening)
        let part = try #require(parts.count > 1 ? parts[1] : nil, "no \(opening)")
        let end = part.range(of: "</nav>") ?? part.range(of: "</section>")
        return part[..<(end?.lowerBound ?? part.endIndex)].matches(of: /<a (?:rel="\w+" )?href="[^"#]+"[^>]*>([^<]+)/)
            .map { String($0.1) }
    }

    @Test func withoutAListLaddersComeFirst() async throws {
        let handbook = try await BuiltHandbook(Self.sources)
        let header = "aria-label=\"Handbook\""
        for path in ["index.html", "eng/l1/index.html", "tech/a/one/index.html"] {
            #expect(try links(header, in: handbook.pages[path]) == ["Product", "Engineering", "Talks", "Technology"])
        }
        #expect(handbook.deadLinks.isEmpty && handbook.repeatedIDs.isEmpty)
    }

    @Test func aListOrdersAll() async throws {
        let handbook = try await BuiltHandbook(
            Self.sources, configuration: "navigation: [talks, /eng/, tech/two, tech/data]\n")
        let home = handbook.pages["index.html"]
        #expect(try links("aria-label=\"Handbook\"", in: home) == ["Talks", "Engineering", "Product", "Technology"])
        let titles = try #require(home).matches(of: /<h3><a href="[^"]+">(\w+)/).map { String($0.1) }
        #expect(titles == ["Engineering", "Data", "Product"])
        let section = handbook.pages["tech/index.html"]
        #expect(try links("class=\"children\"", in: section) == ["Two", "Data", "One", "Three"])
    }

    @Test func aPageLeadsToWhatBelongsToIt() async throws {
        let handbook = try await BuiltHandbook(Self.sources)
        let section = try #require(handbook.pages["tech/index.html"])
        #expect(section.contains("<h2 id=\"page--children\">In this section"))
        #expect(section.contains("<li><a href=\"data/index.html\">Data</a><p>Numbers &amp; all.</p></li>"))
        #expect(section.contains("<li><a href=\"a/one/index.html\">One</a><p>What &lt;comes&gt; first.</p></li>"))
        #expect(section.contains("<li><a href=\"two/index.html\">Two</a></li>"))
        #expect(handbook.pages["talks/index.html"]?.contains("children") == false)
    }

    @Test func breadcrumbsAndNeighboursLeadThroughTheFolder() async throws {
        let handbook = try await BuiltHandbook(Self.sources)
        let crumbs = "class=\"breadcrumbs\""
        #expect(try links(crumbs, in: handbook.pages["tech/a/one/index.html"]) == ["Home", "Technology"])
        #expect(try links(crumbs, in: handbook.pages["tech/data/index.html"]) == ["Home", "Technology"])
        for page in ["l1", "matrix"] {
            #expect(
                try links(crumbs, in: handbook.pages["tech/data/\(page)/index.html"]) == ["Home", "Technology", "Data"])
        }
        #expect(try links(crumbs, in: handbook.pages["eng/l1/index.html"]) == ["Home", "Engineering"])
        let neighbours = "class=\"neighbours\""
        #expect(try links(neighbours, in: handbook.pages["tech/three/index.html"]) == ["One", "Two"])
        #expect(try links(neighbours, in: handbook.pages["tech/two/index.html"]) == ["Three"])
        #expect(handbook.pages["talks/index.html"]?.contains(neighbours) == false)
    }

    @Test func theNavigationSaysWhereAPageBelongs() async throws {
        let pages = try await BuiltHandbook(Self.sources).pages
        func marked(_ path: String) throws -> [String] {
            let parts = try #require(pages[path]).components(separatedBy: "aria-label=\"Handbook\"")
            let navigation = try #require(parts.last?.components(separatedBy: "</nav>").first)
            return navigation.matches(of: /aria-current="(\w+)">([^<]+)/).map { "\($0.1) \($0.2)" }
        }
        #expect(try marked("eng/index.html") == ["page Engineering"])
        for page in ["eng/l1", "eng/matrix"] { #expect(try marked("\(page)/index.html") == ["true Engineering"]) }
        #expect(try marked("tech/index.html") == ["page Technology"])
        for page in ["tech/a/one", "tech/data", "tech/data/l1"] {
            #expect(try marked("\(page)/index.html") == ["true Technology"])
        }
        #expect(try marked("index.html").isEmpty)
    }

    @Test func noPageGrowsWithTheLadders() async throws {
        func sizes(_ count: Int) async throws -> [Int] {
            var sources = ["content/a/index.md": "# A\n", "content/a/p.md": "# P\n"]
            for number in 100..<(100 + count) {
                sources["content/z\(number).md"] = Self.ladder("Z\(number)")
                sources["content/a/y\(number).md"] = Self.ladder("Y\(number)")
            }
            let pages = try await BuiltHandbook(sources).pages
            return ["a/index.html", "a/p/index.html", "z100/l1/index.html", "a/y100/index.html"].map {
                pages[$0]?.count ?? 0
            }
        }
        let some = try await sizes(21)
        #expect(some.allSatisfy { $0 > 1_000 })
        #expect(try await sizes(40) == some)
    }

    @Test(arguments: [
        ("navigation: [eng, enq]", "2:19", "there is no ladder or page “enq”", "did you mean “eng”?"),
        ("navigation: zebra/stripes/habitat", "2:13", "there is no ladder or page", "such as `engineering`"),
        ("navigation: [eng, tech, /eng/]", "2:25", "“eng” stands twice", "keep one"),
        ("navigation: [eng, eng/l1]", "2:19", "there is no ladder or page “eng/l1”", "content/engineering.md"),
        ("navigation: [/]", "2:14", "there is no ladder or page “/”", "content/engineering.md"),
        ("navigation: {eng: 1}", "2:13", "takes a text", "a set of keys"),
    ])
    func aWrongListIsReported(line: String, place: String, message: String, advice: String) async throws {
        let handbook = try await BuiltHandbook(Self.sources, configuration: line + "\n")
        #expect(handbook.report.outcome == .wrongConfiguration)
        #expect(handbook.messages.contains("ladderdoc.yml:\(place)\n"), "\(handbook.messages)")
        #expect(handbook.messages.contains(message) && handbook.messages.contains(advice), "\(handbook.messages)")
        #expect(handbook.pages.isEmpty)
    }

    @Test func aDraftMayBeListed() async throws {
        let handbook = try await BuiltHandbook(
            ["content/eng.md": Self.ladder("Engineering", more: "status: draft\n")], configuration: "navigation: eng\n")
        #expect(handbook.report.outcome == .built, "\(handbook.messages)")
    }
}
