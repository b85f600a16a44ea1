import Testing

@testable import LadderModel

struct TransitionFinderTests {
    private static let body = """
        ## L1
        - A
          - kept
          - old {#x}
          - gone
        ## L2
        - A
          - better {#x}
          - fresh
        ## L3
        - A: best {#x}
        """

    @Test func tellsWhatChanges() throws {
        let read = try ReadLadder(levels: "[L1, {name: L2, drop: [a/gone]}, L3]", Self.body)
        let transition = try #require(read.changes.first)
        #expect(read.texts(transition.new) == ["fresh"])
        #expect(read.texts(transition.dropped) == ["gone"])
        #expect(read.texts(transition.continuing) == ["kept"])
        let strengthened = transition.strengthened.flatMap(\.self)
        #expect(
            read.texts([strengthened.flatMap(\.old)]) == ["old"] && read.texts([strengthened.map(\.new)]) == ["better"])
    }

    @Test func strengthensByWayOfALevelBetween() throws {
        let levels = "[L1, {name: L3, inherits: L2}, {name: L2, inherits: L1}]"
        let read = try ReadLadder(levels: levels, Self.body)
        let change = try #require(read.changes.first { $0.to.level == 1 }?.strengthened.flatMap(\.self).first)
        #expect(read.texts([change.old + [change.new]]) == ["better", "best"])
    }

    @Test func strengthensEachOfSeveral() throws {
        let read = try ReadLadder(
            levels: "[L1, {name: L2, inherits: none}, {name: L3, inherits: [L1, L2]}]",
            "## L1\n- A: one {#x}\n## L2\n- A: two {#x}\n## L3\n- A: three {#x}\n")
        let transition = try #require(read.changes.first { $0.from?.level == 1 })
        #expect(read.texts(transition.strengthened.flatMap(\.self).map(\.old)) == ["two"])
        #expect(read.texts(transition.new + Array(transition.dropped)).isEmpty)
    }

    @Test func strengthensAllThatHeldAtOnce() throws {
        let read = try ReadLadder(
            levels: "[L1, {name: L2, inherits: none}, {name: L3, inherits: [L1, L2]}, L4]",
            "## L1\n- A: one {#x}\n## L2\n- A: two {#x}\n## L3\n- B: b\n## L4\n- A: four {#x}\n")
        let transition = try #require(read.changes.last)
        #expect(read.texts(transition.strengthened.flatMap(\.self).map(\.old)) == ["one", "two"])
        #expect(read.texts(transition.dropped).isEmpty)
    }

    @Test func whatTheNextLevelDoesNotInheritIsDropped() throws {
        let levels = "[{name: L2, inherits: L1}, {name: L1, inherits: none}]"
        let read = try ReadLadder(levels: levels, "## L1\n- A: one\n## L2\n- A: two")
        let transition = try #require(read.changes.first { $0.from?.level == 0 })
        #expect(transition.dropped.flatMap(\.self).count == 1 && transition.new.allSatisfy(\.isEmpty))
    }

    /// What is stated for all levels is no stronger form of what replaced it at one of them.
    @Test func whatHoldsAgainStrengthensNothing() throws {
        let read = try ReadLadder(
            levels: "[L1, L2, {name: L3, inherits: none}]",
            "## All levels\n- A: tests {#x}\n## L1\n- B: one\n## L2\n- A: tests much {#x}\n## L3\n- B: three\n")
        let transition = try #require(read.changes.last)
        #expect(transition.strengthened.flatMap(\.self).isEmpty)
        #expect(read.texts(transition.dropped).contains("tests much"))
    }

    @Test func theSameLevelChangesNothing() throws {
        let read = try ReadLadder(levels: "[L1, {name: L2, same-as: L1}]", "## L1\n- A: one")
        let transition = try #require(read.changes.first)
        #expect(read.texts(transition.new + Array(transition.dropped)).isEmpty)
        #expect(transition.strengthened.flatMap(\.self).isEmpty)
    }
}
