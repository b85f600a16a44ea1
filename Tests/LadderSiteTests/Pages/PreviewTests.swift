import Testing

/// What search engines and previews of links read.
struct PreviewTests {
    private static let ladder = """
        ---
        title: Engineering
        categories: [Craft]
        levels: [{name: L1, title: Junior & more}, L2, {name: L3, same-as: l1}]
        ---
        ## L1
        Learns *how* "we" work.

        - Craft
          - One
        ## L2
        - Craft
          - Two
        """

    private func handbook(_ configuration: String = "") async throws -> BuiltHandbook {
        try await BuiltHandbook(
            [
                "content/eng.md": Self.ladder,
                "content/pm.md": Self.ladder.replacing("---\ntitle", with: "---\ndescription: Said so.\ntitle"),
                "content/größe.md": "# Size\n\n![](p.png)\n\nA **first** [paragraph](eng.md).\n\nA second.\n",
                "content/bare.md": "- Item\n", "content/p.png": "x",
            ], configuration: configuration)
    }

    @Test(arguments: [
        ("eng/l1/index.html", "Learns how &quot;we&quot; work."),
        ("eng/l2/index.html", "What is expected at L2 · Engineering"),
        ("eng/l3/index.html", "Learns how &quot;we&quot; work."),
        ("eng/index.html", "Engineering: what is expected at each level"), ("pm/index.html", "Said so."),
        ("eng/matrix/index.html", "Engineering: all levels side by side, category by category"),
        ("größe/index.html", "A first paragraph."), ("bare/index.html", "Bare"), ("index.html", "Handbook"),
    ])
    func eachPageIsDescribed(path: String, description: String) async throws {
        let handbook = try await handbook()
        let page = try #require(handbook.pages[path], "\(handbook.messages)")
        #expect(page.contains("<meta name=\"description\" content=\"\(description)\">"))
        #expect(page.contains("<meta property=\"og:description\" content=\"\(description)\">"))
        #expect(!page.contains("og:url") && !page.contains("og:image") && !page.contains("canonical"))
    }

    @Test func eachPageHasTitlesAndAddresses() async throws {
        let handbook = try await handbook("description: Of all.\nbase-url: https://example.com/r&d\n")
        let level = try #require(handbook.pages["eng/l1/index.html"], "\(handbook.messages)")
        for tag in [
            "<meta property=\"og:type\" content=\"website\">", "<meta property=\"og:site_name\" content=\"Handbook\">",
            "<meta property=\"og:title\" content=\"L1 – Junior &amp; more · Engineering\">",
            "<meta property=\"og:url\" content=\"https://example.com/r&amp;d/eng/l1/\">",
            "<link rel=\"canonical\" href=\"https://example.com/r&amp;d/eng/l1/\">",
        ] { #expect(level.contains(tag), "\(tag)") }
        let address = "href=\"https://example.com/r&amp;d/gr%C3%B6%C3%9Fe/\""
        #expect(handbook.pages["größe/index.html"]?.contains(address) == true)
        #expect(handbook.pages["bare/index.html"]?.contains("content=\"Of all.\"") == true)
        let home = try #require(handbook.pages["index.html"])
        #expect(home.contains("<meta name=\"description\" content=\"Of all.\">"))
        #expect(home.contains("<link rel=\"canonical\" href=\"https://example.com/r&amp;d/\">"))
        let missing = try #require(handbook.pages["404.html"])
        #expect(missing.contains("<a href=\"https://example.com/r&amp;d/\">Home</a>"))
        #expect(!missing.contains("canonical") && !missing.contains("<link") && missing.contains("noindex"))
        let map = try #require(handbook.files["sitemap.xml"])
        #expect(map.contains("<loc>https://example.com/r&amp;d/gr%C3%B6%C3%9Fe/</loc>") && !map.contains("404"))
        #expect(
            handbook.files["robots.txt"]
                == "User-agent: *\nAllow: /\nSitemap: https://example.com/r&d/sitemap.xml\n")
    }

    @Test func withoutABaseURLThereIsNoSiteMap() async throws {
        let handbook = try await handbook()
        #expect(handbook.files["robots.txt"] == "User-agent: *\nAllow: /\n" && handbook.files["sitemap.xml"] == nil)
        let missing = try #require(handbook.pages["404.html"])
        #expect(!missing.contains("href") && missing.contains("<h1>This page does not exist</h1>"))
    }
}
