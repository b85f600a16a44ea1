import Foundation
import LadderSource
import Testing

@testable import LadderSite

/// The files of levels in a handbook: where links lead, which pages there are, and what is out of place.
struct LevelFileTests {
    private static func index(_ more: String = "") -> String {
        """
        ---
        title: Eng
        categories: [Craft]
        levels: [L1, L2]
        \(more)---
        Go to [one](l1.md), [its craft](l1.md#craft), [two](#l2) and [all](#all-levels).

        ## All levels

        - Craft: z
        """
    }

    private static let one = """
        ---
        level: l1
        ---
        # Junior

        See [two](two.md), [its row](index.md#l2), [craft](#craft), [the notes](#the-notes), [me](#junior), [p](../p.md#top).

        ## Craft

        - x ![map](map.svg)

        ### The notes

        Read.
        """

    private static let two = "---\nlevel: L2\n---\n## Craft\n- y\n\n### The notes\n\nMore.\n"

    private static let sources = [
        "content/eng/index.md": index(), "content/eng/l1.md": one, "content/eng/two.md": two,
        "content/eng/map.svg": "<svg/>",
        "content/p.md":
            "# Top\n\n[a](eng/two.md) [b](eng/l1.md#the-notes) [c](eng/two.md#the-notes) [d](eng/l1.md#junior)\n",
    ]

    private func links(_ page: String?) throws -> [String] {
        try #require(page).matches(of: /href="([^"]*)">/).map { String($0.1) }
    }

    @Test func linksLeadToTheLevel() async throws {
        let handbook = try await BuiltHandbook(Self.sources)
        try #require(handbook.report.figures != nil, "\(handbook.messages)")
        #expect(handbook.deadLinks == [] && handbook.repeatedIDs == [])
        let prose = try #require(handbook.pages["p/index.html"]?.components(separatedBy: "<h1>").last)
        #expect(
            try links(prose).prefix(4) == [
                "../eng/l2/index.html", "../eng/l1/index.html#the-notes", "../eng/l2/index.html#the-notes-1",
                "../eng/l1/index.html",
            ])
        let overview = try #require(handbook.pages["eng/index.html"]?.components(separatedBy: "Go to ").last)
        #expect(
            try links(overview).prefix(4) == [
                "l1/index.html", "l1/index.html#category-craft", "#l2", "#all-levels",
            ])
        let level = try #require(handbook.pages["eng/l1/index.html"]?.components(separatedBy: "See ").last)
        #expect(
            try links(level).prefix(6) == [
                "../l2/index.html", "../l2/index.html", "#category-craft", "#the-notes", "index.html",
                "../../p/index.html",
            ])
        #expect(handbook.files["eng/map.svg"] != nil)
    }

    @Test func aLevelsFileIsNoPage() async throws {
        let handbook = try await BuiltHandbook(Self.sources)
        #expect(handbook.report.figures?.levels == 2)
        #expect(!handbook.files.keys.contains { $0.hasPrefix("eng/two") })
        #expect(handbook.files["sitemap.xml"] == nil)
        #expect(handbook.files["llms.txt"]?.contains("two") == false)
    }

    @Test func theFilesOfADraftAreNotBuilt() async throws {
        var sources = Self.sources
        sources["content/eng/index.md"] = Self.index("status: draft\n")
        let refused = try await BuiltHandbook(sources)
        #expect(
            refused.report.diagnostics.all.map(\.ruleID) == [
                "link-to-draft", "link-to-draft", "link-to-draft", "link-to-draft",
            ])
        sources["content/p.md"] = "# Top\n"
        let hidden = try await BuiltHandbook(sources)
        #expect(hidden.report.figures?.levels == 0, "\(hidden.messages)")
        #expect(!hidden.files.keys.contains { $0.hasPrefix("eng/") })
        let shown = try await BuiltHandbook(sources, includesDrafts: true)
        #expect(shown.pages["eng/l1/index.html"] != nil, "\(shown.messages)")
    }

    /// Sources that replace or join those above (nil removes one), and what is found, with a part of its advice.
    static let mistakes: [([String: String?], [String], String)] = [
        (
            ["content/eng/index.md": nil, "content/p.md": nil], ["missing-ladder", "dead-link"],
            "in content/eng/index.md"
        ),
        (
            ["content/eng/index.md": "# Eng\n", "content/p.md": nil], ["missing-ladder", "dead-link"],
            "content/eng/index.md is a page: declare the levels there"
        ),
        (
            [
                "content/eng/index.md": nil, "content/eng.md": index().replacing("l1.md", with: "eng/l1.md"),
                "content/p.md": nil,
            ],
            ["missing-ladder", "dead-link"], "move content/eng.md to content/eng/index.md"
        ),
        (["content/eng.md": index().replacing("l1.md", with: "eng/l1.md")], ["duplicate-url"], "rename one"),
        (["content/eng/README.md": "# Read me\n"], ["duplicate-url"], "rename one"),
        (["content/eng/index.md": "---\ntitle: [\n---\n"], ["invalid-yaml"], "no valid YAML"),
        (["content/eng/two.md": "---\nlevel: [\n---\n"], ["invalid-yaml"], "no valid YAML"),
        (["content/eng/more/l2.md": two], ["missing-ladder"], "in content/eng/more/index.md"),
        (["content/index.md": "# Home\n", "content/l1.md": two], ["missing-ladder"], "content/index.md is a page"),
        (["content/eng/l2/index.md": "# Two\n"], ["duplicate-url"], "“L2”"),
        (
            ["content/eng/index.md": index().replacing("levels:", with: "level: L1\nlevels:")], ["unknown-key"],
            "remove `levels`"
        ),
        (["content/p.md": "---\nlevls: [L1]\n---\n"], ["unknown-key"], "did you mean `levels`?"),
        (["content/p.md": "[x](eng/two.md#the-note)\n"], ["dead-link"], "did you mean “#the-notes”?"),
        (["content/p.md": "[x]() [y](#)\n"], ["dead-link"], "this link leads nowhere"),
        (["content/p.md": "![x]()\n"], ["dead-link"], "this picture has no file"),
        (["content/eng/two.md": two + "[x](p.md)\n"], ["dead-link"], "no file “content/eng/p.md”"),
        (["content/eng/…l3.md": "---\nlevel: L3\n---\n"], ["unknown-level"], "levels are L1, L2"),
        (["content/eng/l3.md": two], ["repeated-section"], "two.md"),
    ]

    @Test(arguments: mistakes)
    func mistakesAreReportedOnce(changes: [String: String?], rules: [String], words: String) async throws {
        var sources = Self.sources
        for (path, text) in changes { sources[path] = text }
        let handbook = try await BuiltHandbook(sources)
        let errors = handbook.report.diagnostics.all.filter { $0.severity == .error }
        #expect(Set(errors.map(\.ruleID)) == Set(rules), "\(handbook.messages)")
        #expect(handbook.messages.contains(words), "\(handbook.messages)")
        #expect(handbook.files.isEmpty)
    }
}
