import LadderSource
import Testing

@testable import LadderModel

/// A level's file: what its front matter and its headings mean, and what they can get wrong.
struct LevelFileReaderTests {
    private static let index = """
        ---
        title: T
        categories: [A, Lead]
        levels: [{name: L1, aliases: [Junior]}, {name: L2, title: Boss}, {name: L3, same-as: L1}, Lead]
        ---
        ## Lead
        - A: x
        """

    private func build(_ files: [String], index: String = Self.index) throws -> (
        ladder: Ladder?, diagnostics: Diagnostics
    ) {
        let documents = try ([index] + files).enumerated().map { index, text in
            let file = SourceFile(path: index == 0 ? "index.md" : "\(index).md", bytes: Array(text.utf8))
            return try #require(DocumentParser().parse(file, index: index).document)
        }
        return LadderBuilder().build(documents[0], levelFiles: Array(documents.dropFirst()), id: "t")
    }

    private static func file(_ level: String, _ body: String) -> String { "---\nlevel: \(level)\n---\n\(body)\n" }

    @Test(arguments: [
        ("# L1 – Junior engineer", "Junior engineer"), ("# Junior engineer (L1)", "Junior engineer"),
        ("# Junior engineer", "Junior engineer"), ("# junior: *engineer*", "engineer"), ("# L1", nil), ("", nil),
        ("## L1: Junior engineer", "Junior engineer"), ("Summary.\n\n# Junior engineer", "Junior engineer"),
        ("# L1: Fellow\n\n# Reading", "Fellow"), ("# One\n\n# Two", nil), ("#", nil), ("# A", nil),
        ("# **Senior** [x](y)", "Senior x"),
    ])
    func theHeadingGivesTheTitle(body: String, title: String?) throws {
        let ladder = try #require(try build([Self.file("l1", body)]).ladder)
        #expect(ladder.levels[0].title == title)
    }

    @Test func theBodyIsReadLikeASection() throws {
        let body = "# L1\n\nSummary.\n\n**Scope**: team\n\n# A\n\n- Does x. {#x}\n\n#### Lead\n\nSays y."
        let ladder = try #require(try build([Self.file("Junior", body)]).ladder)
        let content = ladder.levels[0].content
        #expect(content.summary?.text == "Summary.")
        #expect(content.attributes.map(\.label) == ["Scope"])
        #expect(ladder.expectations.map(\.anchor.text).prefix(2) == ["l1--a--x", "l1--lead--says-y"])
        #expect(ladder.expectations.map(\.span.file.path) == ["1.md", "1.md", "index.md"])
        #expect(ladder.levelFiles.map(\.file.path) == ["1.md"])
    }

    @Test func theLaddersOwnTableKeepsItsLinks() throws {
        let index = """
            ---
            title: T
            categories: [A]
            levels: [L1]
            cells: expectations
            ---
            | Category | L1 |
            | --- | --- |
            | A | [One](https://x.y/1) and [two](https://x.y/2) |
            """
        let bodies = ["", "## A\n\n- [Other](https://x.y/3)"]
        for body in bodies {
            let ladder = try #require(try build([Self.file("L1", body)], index: index).ladder)
            let texts = ladder.expectations.map { String(decoding: $0.body.html.bytes, as: UTF8.self) }
            #expect(texts[0] == #"<a href="https://x.y/1">One</a> and <a href="https://x.y/2">two</a>"#)
            #expect(texts.count == 1 || texts[1] == #"<a href="https://x.y/3">Other</a>"#)
            #expect(ladder.expectations[0].anchor.text == "l1--a--one-and-two")
        }
    }

    @Test(arguments: [
        ("L9", "", "unknown-level 2"), ("", "", "wrong-type 2"), ("[L1]", "", "wrong-type 2"),
        ("L1\nlevel: L2", "", nil), ("L1\ninherits: none", "", "unknown-key 3"), ("L1\ntitel: x", "", "unknown-key 3"),
        ("L1\ndescription: x", "", "unknown-key 3"), ("L1\nsummary: x", "", "unknown-key 3"),
        ("L1\nweight: 3", "", "foreign-key 3"),
        ("Lead", "", "repeated-section 2"), ("L3", "", "unexpected-section 2"),
        ("L3", "# Junior (L3)", "unexpected-section 4"), ("L2", "# L1 – Junior", "unexpected-section 4"),
        ("L2", "# Boss\n\n## L1", "unexpected-section 6"), ("L2", "## All levels", "unexpected-section 4"),
        ("L2", "# Boss\n\n## L9: x", "undeclared-level 6"), ("L2", "# L9 – Head", "undeclared-level 4"),
        ("L2", "# Head", "different-titles 4"), ("L1\ntitle: Head", "# Tail", "different-titles 5"),
        ("L2", "# Boss\n\n- A: x\n\n## L2: Boss", "repeated-section 8"),
    ])
    func mistakesAreReportedWhereTheyStand(level: String, body: String, found: String?) throws {
        let text = Self.file(level, body)
        guard let found else {
            let file = SourceFile(path: "1.md", bytes: Array(text.utf8))
            #expect(DocumentParser().parse(file, index: 0).document == nil)
            return
        }
        let diagnostics = try build([text]).diagnostics.all
        let places = diagnostics.filter { $0.span?.file.path == "1.md" }.map {
            "\($0.ruleID) \($0.span?.start.line ?? 0)"
        }
        #expect(places == [found])
        #expect(
            diagnostics.filter { $0.span?.file.path == "1.md" }.allSatisfy { !$0.help.isEmpty || $0.severity == .note })
    }

    @Test func aSecondFileIsAnErrorThatNamesBoth() throws {
        let (ladder, diagnostics) = try build([Self.file("L1", "x"), Self.file("junior", "y")])
        #expect(ladder == nil)
        let second = try #require(diagnostics.all.first { $0.ruleID == "repeated-section" })
        #expect(second.span?.file.path == "2.md")
        #expect(second.notes.first?.span?.file.path == "1.md")
        #expect(second.message == "“L1” has a second file")
    }

    @Test func aLevelWithASectionAndAFileIsAnErrorThatNamesBoth() throws {
        let second = try #require(
            try build([Self.file("Lead", "- A: y")]).diagnostics.all.first { $0.ruleID == "repeated-section" })
        #expect(second.span?.file.path == "1.md")
        #expect(second.notes.first?.span?.file.path == "index.md")
        #expect(second.notes.first?.span?.start.line == 6)
    }

    @Test func aMissingFileIsAskedFor() throws {
        let missing = try build([Self.file("L2", "- A: y")]).diagnostics.all.filter { $0.ruleID == "missing-section" }
        #expect(missing.count == 1)
        #expect(missing.first?.help.first?.contains("`level: l1`") == true)
        #expect(missing.first?.help.first?.contains("`## L1`") == true)
    }

    @Test func anUnplacedFileIsNotAMissingOneToo() throws {
        let rules = try build([Self.file("L22", "- A: y")]).diagnostics.all.map(\.ruleID)
        #expect(!rules.contains("missing-section"))
    }
}
