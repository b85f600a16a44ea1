import Foundation
import LadderSource
import Testing

@testable import LadderModel

struct InheritanceResolverTests {
    private static let three = "## L1\n- A: one\n## L2\n- A: two\n## L3\n- A: three\n## All levels\n- A: all\n"

    @Test(arguments: [
        ("[L1, L2, L3]", ["all", "one", "two", "three"]),
        ("[L1, L2, {name: L3, inherits: none}]", ["all", "three"]),
        ("[L1, L2, {name: L3, inherits: None}]", ["all", "three"]),
        ("[L1, {name: L2, inherits: []}, {name: L3, inherits: [l2, L1]}]", ["all", "two", "one", "three"]),
        ("[L1, {name: L2, inherits: none}, {name: L3, inherits: [L1, l2]}]", ["all", "one", "two", "three"]),
        ("[{name: L1, inherits: L3}, {name: L2, inherits: none}, {name: L3, inherits: L2}]", ["all", "two", "three"]),
        ("[L1, {name: L2, drop: [a/one]}, L3]", ["all", "two", "three"]),
        ("[L1, {name: L2, drop: [a/all]}, L3]", ["one", "two", "three"]),
    ])
    func order(levels: String, holds: [String]) throws {
        #expect(try ReadLadder(levels: levels, Self.three).holds(2) == holds)
    }

    @Test func aDiamondCountsOnce() throws {
        let read = try ReadLadder(
            levels: "[L1, {name: L2, inherits: L1}, {name: L3, inherits: L1}, {name: L4, inherits: [L3, L2]}]",
            "## L1\n- A: one\n## L2\n- A: two\n## L3\n- A: three\n## L4\n- A: four\n")
        #expect(read.holds(3) == ["one", "three", "two", "four"])
    }

    @Test func aReplacementStandsInItsPlaceAndStays() throws {
        let body = """
            ## L1
            - A
              - one {#x}
              - other
            ## L2
            - A: stronger {#x}
            ## L3
            - A: strongest {#x}
            ## L4
            - B: b
            """
        let read = try ReadLadder(
            levels: "[L1, L2, {name: L3, inherits: L2}, {name: L4, inherits: [L1, L3, L2]}]", body)
        #expect(read.holds(1) == ["stronger", "other"])
        #expect(read.holds(3) == ["strongest", "other"])
        #expect(read.predecessors == [[], [], [0], [2], []])
    }

    @Test func whatOneParentDropsDoesNotComeBack() throws {
        let read = try ReadLadder(
            levels: "[L1, {name: L2, drop: [a/one]}, {name: L3, inherits: [L1, L2]}]",
            "## L1\n- A: one\n## L2\n- B: b\n")
        #expect(read.holds(2).isEmpty)
    }

    @Test func anUnwrittenIDNeverReplaces() throws {
        #expect(try ReadLadder("## L1\n- A: one {#two}\n## L2\n- A: two\n").holds(1) == ["one", "two"])
        #expect(try ReadLadder("## L1\n- A: two\n## L2\n- A: one {#two}\n").holds(1) == ["two", "one"])
    }

    @Test func equalTextsCountOnce() throws {
        let read = try ReadLadder("## L1\n- A: same\n## L2\n- A: *same*\n- B: same\n## L3\n- A: Same\n")
        #expect(read.holds(2) == ["same", "Same"])
        #expect(read.holds(2, 1) == ["same"])
    }

    @Test(arguments: [
        ("![](a.png)", "![](b.png)", 2),
        ("Reads [this](a.md)", "Reads [this](b.md)", 2),
        ("Reads **[this](a.md)**", "Reads **[this](b.md)**", 2),
        ("Reads [this](a.md)", "Reads this", 2),
        ("Reads [this](a.md)", "Reads *[this][to]*\n\n[to]: a.md", 1),
        ("![](a.png)", "![](a.png)", 1),
    ])
    func equalTextsLeadToTheSamePlaces(first: String, second: String, count: Int) throws {
        #expect(try ReadLadder("## L1\n- A: \(first)\n## L2\n- A: \(second)\n").holds(1).count == count)
    }

    @Test func sameAsSharesTheTextAtTheEndOfAChain() throws {
        let read = try ReadLadder(
            levels: "[{name: L1, status: draft}, {name: L2, same-as: L3}, {name: L3, same-as: L1}, L4]",
            "## L1\n- A: one\n## L4\n- A: four\n")
        #expect(read.ladder.levels.map(\.sameAs) == [nil, 0, 0, nil])
        #expect(read.ladder.levels.map(\.isDraft) == [true, true, true, false])
        #expect(read.holds(1) == ["one"] && read.holds(3) == ["one", "four"])
    }

    @Test(arguments: [
        ("[{name: L1, inherits: L3}, L2, L3]", "inheritance-cycle"),
        ("[{name: L1, inherits: L1}, L2, L3]", "inheritance-cycle"),
        ("[L1, {name: L2, drop: [a/nine]}, L3]", "unknown-drop"),
        ("[L1, {name: L2, drop: [nine]}, L3]", "unknown-drop"),
        ("[L1, {name: L2, drop: [c/one]}, L3]", "unknown-drop"),
        ("[L1, {name: L2, drop: [a/two]}, L3]", "unknown-drop"),
    ])
    func mistakes(levels: String, rule: String) throws {
        let read = try ReadLadder(levels: levels, Self.three)
        #expect(read.rules.contains(rule) && read.resolved == nil)
    }

    private func dropping(_ names: String) throws -> ReadLadder {
        try ReadLadder(
            categories: "[A]", levels: "[L1, {name: L2, drop: [\(names)]}]",
            "## L1\n- A\n  - one\n  - two {#x}\n  - three\n  - four\n## L2\n- A: five\n")
    }

    @Test func eachDropTakesOneAway() throws {
        let read = try dropping("a/three, a/x, a/one")
        #expect(read.rules.isEmpty && read.holds(1) == ["four", "five"])
        let twice = try dropping("a/one, a/one")
        #expect(twice.rules == ["unknown-drop"])
        #expect(twice.diagnostics.all[0].help == ["inherited there: x, three, four"])
    }

    @Test func manyUnknownDropsAreEachReported() throws {
        let read = try dropping((0..<60).map { "a/none-\($0)" }.joined(separator: ", "))
        #expect(read.rules == Array(repeating: "unknown-drop", count: 60))
    }

    @Test func parentsThatOthersBuildOnLeadNowhere() throws {
        let read = try ReadLadder(
            levels: "[L1, {name: L2, inherits: L1}, {name: L3, inherits: L1}, {name: L4, inherits: [L1, L2, L3]}]",
            "## L1\n- A: one\n## L2\n- A: two\n## L3\n- A: three\n## L4\n- A: four\n")
        let resolved = try #require(read.resolved)
        #expect(resolved.transitions.filter { $0.to.level == 3 }.map { $0.from?.level } == [1, 2])
    }

    @Test func twoReplacementsOfOneAreAnError() throws {
        let read = try ReadLadder(
            levels: "[L1, {name: L2, inherits: L1}, {name: L3, inherits: L1}, {name: L4, inherits: [L2, L3]}]",
            "## L1\n- A: one {#x}\n## L2\n- A: two {#x}\n## L3\n- A: three {#x}\n## L4\n- B: b\n")
        #expect(read.rules == ["conflicting-replacements"])
    }

    @Test(arguments: [
        (
            "[L1, L2, L3, {name: L4, inherits: L1}, {name: L5, inherits: [L3, L4]}]",
            "## L1\n- A: one {#x}\n## L2\n- A: two {#x}\n## L3\n- A: three {#x}\n## L4\n- A: four {#x}\n",
            ["three {#x}", "four {#x}"]
        ),
        (
            "[L1, L2, {name: L3, inherits: L1}, {name: L4, inherits: L2}, {name: L5, inherits: [L2, L3, L4]}]",
            "## L1\n- A: one {#x}\n## L2\n- A: two {#x}\n## L3\n- A: three {#x}\n## L4\n- B: four\n",
            ["two {#x}", "three {#x}"]
        ),
    ])
    func whatHoldsInTheEndIsShownOnce(levels: String, body: String, shown: [String]) throws {
        let read = try ReadLadder(levels: levels, body + "## L5\n- B: b\n")
        let found = read.diagnostics.all.filter { $0.ruleID == "conflicting-replacements" }
        #expect(found.map { $0.notes.map { $0.span?.text.components(separatedBy: ": ").last ?? "" } } == [shown])
    }

    @Test func twoReplacementsInTheSameWordsAreOne() throws {
        let levels =
            "[L1, {name: L2, inherits: L1}, {name: L3, inherits: L1}, {name: L4, inherits: [L2, L3]}, L5]"
        let body =
            "## L1\n- A: one {#x}\n## L2\n- A: two {#x}\n## L3\n- A: two {#x}\n## L4\n- B: b\n## L5\n- A: three {#x}\n"
        let read = try ReadLadder(levels: levels, body)
        #expect(!read.rules.contains("conflicting-replacements"), "\(read.rules)")
        #expect(read.holds(3) == ["two"])
        #expect(read.holds(4) == ["three"])
    }

    @Test func whatReplacementsCameToIsCompared() throws {
        let levels =
            "[L1, {name: L2, inherits: L1}, {name: L3, inherits: L2}, {name: L4, inherits: L1}, "
            + "{name: L5, inherits: [L3, L4]}]"
        let body =
            "## L1\n- A: one {#x}\n## L2\n- A: two {#x}\n## L3\n- A: three {#x}\n## L4\n- A: three {#x}\n## L5\n- B: b\n"
        let read = try ReadLadder(levels: levels, body)
        #expect(!read.rules.contains("conflicting-replacements"), "\(read.rules)")
        #expect(read.holds(4) == ["three"])
    }

    @Test func aDropOfADerivedIDMustMeanOne() throws {
        let levels = "[L1, L2, {name: L3, drop: [a/one-two-three-four-five-six]}]"
        let body = "## L1\n- A: one two three four five six a\n## L2\n- A: one two three four five six b"
        #expect(try ReadLadder(levels: levels, body).rules.contains("ambiguous-drop"))
        #expect(
            try ReadLadder(levels: levels, body + " {#one-two-three-four-five-six}").holds(2)
                == ["one two three four five six a"])
    }

    @Test func oneIDFromTwoParentsIsReplacedInBoth() throws {
        let read = try ReadLadder(
            levels: "[L1, {name: L2, inherits: none}, {name: L3, inherits: [L1, L2]}]",
            "## L1\n- A: one {#x}\n## L2\n- A: two {#x}\n## L3\n- A: three {#x}\n")
        #expect(read.holds(2) == ["three"])
        #expect(read.predecessors == [[], [], [0, 1]])
    }

    @Test func whatReplacesStandsForAllThatSaysTheSame() throws {
        let read = try ReadLadder("## L1\n- A\n  - one {#x}\n  - two\n## L2\n- A: two {#x}\n## L3\n- A: three\n")
        #expect(read.holds(1) == ["two"] && read.holds(2) == ["two", "three"])
        #expect(read.predecessors == [[], [], [0, 1], []])
    }

    @Test func whatWasReplacedAndThenDroppedDoesNotComeBack() throws {
        let levels = "[L1, L2, {name: L3, drop: [a/x]}, {name: L4, inherits: [L1, L3, L2]}]"
        let read = try ReadLadder(
            levels: levels, "## L1\n- A\n  - one {#x}\n  - other\n## L2\n- A: two {#x}\n## L3\n- B: b\n")
        #expect(read.holds(1) == ["two", "other"] && read.holds(2) == ["other"] && read.holds(3) == ["other"])
    }

    @Test func sameAsMayNameALaterLevel() throws {
        let read = try ReadLadder(levels: "[L1, {name: L2, same-as: L3}, L3]", "## L1\n- A: one\n## L3\n- A: three\n")
        #expect(read.holds(1) == ["one", "three"] && read.holds(2) == ["one", "three"])
    }
}
