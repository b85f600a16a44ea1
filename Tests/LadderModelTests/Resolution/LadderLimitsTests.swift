import LadderSource
import Testing

@testable import LadderModel

/// A short source that asks for more than anybody could read ends in an error.
struct LadderLimitsTests {
    private func names(_ count: Int) -> String { "[\((1...count).map { "N\($0)" }.joined(separator: ", "))]" }

    @Test func tooManyLevelsOrCategories() throws {
        let levels = try ReadLadder.mistakes(levels: names(251), "")
        #expect(levels.map(\.message) == ["this ladder has 251 levels, and the most is 250"])
        #expect(levels.first?.span?.start.line == 4)
        #expect(levels.first?.help.first?.contains("`limits:`") == true)
        let categories = try ReadLadder.mistakes(categories: names(501), "")
        #expect(categories.map(\.message) == ["this ladder has 501 categories, and the most is 500"])
        #expect(try ReadLadder.errors(levels: names(20_000), "") == ["ladder-too-large"])
        #expect(try ReadLadder(categories: names(500), levels: names(250), "").ladder.levels.count == 250)
    }

    private func diagnostics(
        levels: Int, expectations: Int, of item: String = "item", limit: Int
    ) throws -> [Diagnostic] {
        let items = (0..<expectations).map { "- \(item) \($0)\n" }.joined()
        let text = "---\ntitle: T\ncategories: [C]\nlevels: \(names(levels))\n---\n## All levels\n### C\n\(items)"
        let document = try #require(
            DocumentParser().parse(SourceFile(path: "t.md", bytes: Array(text.utf8)), index: 0).document)
        var limits = LadderLimits()
        limits.expectations = limit
        let ladder = try #require(LadderBuilder().build(document, id: "t").ladder)
        let (resolved, found) = InheritanceResolver([ladder], limits: limits).resolve([0])
        #expect((resolved == nil) == found.hasErrors)
        return found.all
    }

    @Test func tooMuchThatHolds() throws {
        #expect(try diagnostics(levels: 5, expectations: 20, limit: 100).isEmpty)
        let found = try diagnostics(levels: 5, expectations: 20, limit: 99)
        #expect(found.map(\.ruleID) == ["ladder-too-large"])
        #expect(found.first?.message.hasSuffix("more than 99 expectations") == true)
        #expect(try diagnostics(levels: 250, expectations: 3_000, limit: 100_000).map(\.ruleID) == ["ladder-too-large"])
    }

    @Test func longExpectationsCountForSeveral() throws {
        let item = String(repeating: "words ", count: 200)
        #expect(try diagnostics(levels: 5, expectations: 10, of: item, limit: 100).isEmpty)
        #expect(try diagnostics(levels: 5, expectations: 10, of: item, limit: 99).map(\.ruleID) == ["ladder-too-large"])
    }

    @Test func whatLeadsIntoALongListCountsForEachItem() throws {
        let leadIn = "- " + String(repeating: "words ", count: 20_000) + ":\n"
        let items = (0..<1_000).map { "  - item \($0)\n" }.joined()
        #expect(try ReadLadder.errors("## L1\n### A\n\n\(leadIn)\(items)") == ["ladder-too-large"])
        #expect(try ReadLadder("## L1\n### A\n\n- words:\n\(items)").rules.contains("ladder-too-large") == false)
    }

    /// They took minutes, each merged anew.
    @Test func whatIsNamedThousandsOfTimesCountsOnce() throws {
        let many = Array(repeating: "N1", count: 30_000).joined(separator: ", ")
        let read = try ReadLadder(
            levels: "[N1, {name: N2, inherits: [\(many)]}]", "## N1\n- A: one\n- B: two\n## N2\n- A: three\n")
        #expect(read.rules == [])
        #expect(read.holds(1) == ["one", "three"])
        let bases = Array(repeating: "base", count: 30_000).joined(separator: ", ")
        let handbook = try ReadHandbook([
            "base": "---\nkind: baseline\ntitle: B\ncategories: [A]\n---\n### A\n- zero\n",
            "l": "---\ntitle: L\nextends: [\(bases)]\ncategories: [A]\nlevels: [N1]\n---\n## N1\n- A: one\n",
        ])
        #expect(handbook.rules == [])
        #expect(handbook.holds("l", 0) == ["A: zero < base", "A: one < l/n1"])
    }
}
