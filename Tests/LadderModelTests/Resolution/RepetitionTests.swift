import LadderSource
import Testing

@testable import LadderModel

struct RepetitionTests {
    @Test(arguments: [
        ("- A: same", "- A: same {#x}", ["hidden-id"]),
        ("- A: same {#y}", "- A: same {#x}", ["hidden-id"]),
        ("- A: same {#x}", "- A: same", []),
        ("- A: same {#x}", "- A: same {#x}", []),
        ("- A: same", "- A\n  - same {#x}\n    - Example", ["hidden-id", "hidden-examples"]),
        ("- A: same {#same}", "- A: same {#same}", []),
    ])
    func aHiddenIDIsReported(first: String, second: String, rules: [String]) throws {
        #expect(
            try ReadLadder(categories: "[A]", levels: "[L1, L2]", "## L1\n\(first)\n## L2\n\(second)\n").rules == rules)
    }

    @Test func theReportLeadsToBothPlaces() throws {
        let read = try ReadLadder(categories: "[A]", levels: "[L1, L2]", "## L1\n- A: same\n## L2\n- A: same {#x}\n")
        let found = try #require(read.diagnostics.all.first)
        #expect(found.severity == .warning)
        #expect(found.span?.start.line == 9 && found.notes.map(\.span?.start.line) == [7])
        #expect(found.help == ["write the id where the expectation is first stated: `{#x}`"])
    }

    @Test(arguments: [
        ("## L1\n- A\n  - same\n    - One\n  - same\n    - Two\n", "make one expectation of both"),
        (
            "## L1\n- A: same\n## L2\n- A\n  - same\n    - Two\n",
            "move the examples there, or end both with one id, such as `{#same}`: then this replaces it"
        ),
    ])
    func theAdviceCanBeFollowed(body: String, help: String) throws {
        let read = try ReadLadder(categories: "[A]", levels: "[L1, L2]", body)
        #expect(read.diagnostics.all.filter { $0.ruleID == "hidden-examples" }.map(\.help) == [[help]])
    }

    /// The one without an id counts no more, and is nothing that the other replaces.
    @Test func whatALevelSaysTwiceReplacesOnce() throws {
        let read = try ReadLadder(
            categories: "[A]", levels: "[L1, L2, L3]",
            "## L1\n- A: old {#x}\n## L2\n- A\n  - new\n  - new {#x}\n## L3\n- A: three\n")
        #expect(read.rules.isEmpty && read.holds(1) == ["new"] && read.holds(2) == ["new", "three"])
        let change = try #require(read.changes.first?.strengthened.flatMap(\.self).first)
        #expect(read.texts([change.old + [change.new]]) == ["old", "new"])
    }

    /// What a level repeats is lost with nothing that the same level replaces, in whatever order both stand.
    @Test(arguments: [
        "- A\n  - one\n  - two {#x}\n", "- A\n  - two {#x}\n  - one\n",
    ])
    func whatIsRepeatedStaysWhereItsFirstIsReplaced(own: String) throws {
        let read = try ReadLadder(categories: "[A]", levels: "[L1, L2]", "## L1\n- A: one {#x}\n## L2\n\(own)")
        #expect(read.rules.isEmpty && Set(read.holds(1)) == ["one", "two"] && read.holds(1).count == 2)
    }

    @Test func whatReplacesIsSaidOnce() throws {
        let read = try ReadLadder(
            categories: "[A]", levels: "[L1, L2]",
            "## L1\n- A\n  - old {#x}\n  - other\n## L2\n- A\n  - other {#x}\n  - other\n  - more\n")
        #expect(read.rules.isEmpty && read.holds(1) == ["other", "more"])
    }

    @Test func whatParentsBringIsReportedOnce() throws {
        let read = try ReadLadder(
            categories: "[A]",
            levels: "[L1, {name: L2, inherits: none}, {name: L3, inherits: [L1, L2]}, {name: L4, inherits: [L3, L2]}]",
            "## L1\n- A: same\n## L2\n- A: same {#x}\n## L3\n- A: three\n## L4\n- A: four\n")
        #expect(read.rules == ["hidden-id"])
    }
}
