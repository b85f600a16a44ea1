import Testing

@testable import LadderModel

struct RestatedLadderTests {
    private static let body = """
        ## All levels
        - A: all
        ## L1
        - A
          - kept
          - old {#x}
          - gone
          - In talks:
            - listens
        ## L2
        - A
          - fresh
          - better {#x}
          - *kept*
          - In letters:
            - listens
        """

    private func read(
        levels: String = "[L1, L2]", inherits: String = "inherits: none", _ body: String = Self.body
    ) throws -> ReadLadder {
        try ReadLadder(categories: "[A]", levels: levels, keys: inherits.isEmpty ? "" : inherits + "\n", body)
    }

    @Test(arguments: ["inherits: none", "inherits: None", "inherits: [none]"])
    func levelsHoldWhatTheyState(key: String) throws {
        let read = try read(inherits: key)
        #expect(read.rules.isEmpty)
        #expect(read.holds(1) == ["all", "fresh", "better", "kept", "In letters: listens"])
    }

    @Test func equalWordsContinue() throws {
        let read = try read()
        let transition = try #require(read.changes.first)
        #expect(read.texts(transition.continuing) == ["all", "kept"])
        #expect(read.texts(transition.new) == ["fresh", "listens"])
        #expect(read.texts(transition.dropped) == ["gone", "listens"])
        let change = try #require(transition.strengthened.flatMap(\.self).first)
        #expect(read.texts([change.old + [change.new]]) == ["old", "better"])
        let restated = try #require(transition.restated.first)
        #expect(transition.restated.count == 1 && restated.key != restated.value)
    }

    @Test func newsAgreesWithTheTransition() throws {
        let read = try read()
        let resolved = try #require(read.resolved)
        let news = resolved.news(at: 1)
        let own = resolved.levels[1].holds[0].dropFirst()
        #expect(own.map(news.isNew) == [true, true, false, true])
        #expect(own.map { read.texts([news.replaced(by: $0)]) } == [[], ["old"], [], []])
        #expect(own.map { news.source(of: $0) == $0 } == [true, true, false, true])
        #expect(resolved.levels[0].holds[0].dropFirst().allSatisfy(resolved.news(at: 0).isNew))
    }

    @Test func aLevelsOwnParentsStillCount() throws {
        let read = try read(
            levels: "[L1, {name: L2, inherits: L1}, L3]",
            "## L1\n- A: one\n## L2\n- A: two\n## L3\n- A\n  - two\n  - three")
        #expect(read.holds(1) == ["one", "two"] && read.holds(2) == ["two", "three"])
        let last = try #require(read.changes.last)
        #expect(read.texts(last.continuing) == ["two"] && read.texts(last.dropped) == ["one"])
    }

    @Test func nothingTakesThePlaceOfWhatStillHolds() throws {
        let read = try read(
            levels: "[L1, L2, {name: L3, inherits: [L1, L2]}]",
            "## L1\n- A: one {#x}\n## L2\n- A: two {#x}\n## L3\n- A: y")
        let last = try #require(read.changes.last)
        #expect(read.texts(last.continuing) == ["two"] && read.texts(last.new) == ["one", "y"])
        #expect(last.strengthened.flatMap(\.self).isEmpty && read.texts(last.dropped).isEmpty)
    }

    @Test(arguments: [
        // Equal words count first; each earlier expectation is met by one alone.
        ("- A: old {#x}", "- A\n  - old\n  - new {#x}", ["old"], ["new"], 0),
        ("- A: old {#x}", "- A: old {#y}", ["old"], [], 0),
        ("- A: old", "- A: new", [], ["new"], 0),
        (
            "- A: old old old old old old one", "- A: old old old old old old two", [], ["old old old old old old two"],
            0
        ),
        ("- A: old {#x}", "- A: new {#x}", [], [], 1),
        ("- A: \"[old](a)\"", "- A: \"[old](b)\"", [], ["\"old\""], 0),
    ])
    func whatIsTheSame(
        before: String, after: String, continuing: [String], new: [String], strengthened: Int
    ) throws {
        let read = try read("## L1\n\(before)\n## L2\n\(after)")
        let transition = try #require(read.changes.first)
        #expect(read.texts(transition.continuing) == continuing)
        #expect(read.texts(transition.new) == new)
        #expect(transition.strengthened.flatMap(\.self).count == strengthened)
    }

    /// Nothing is new and no longer expected at once.
    @Test func aLevelThatStartsAfreshComparesWordsToo() throws {
        let read = try read(levels: "[L1, {name: L2, inherits: none}]", inherits: "")
        let transition = try #require(read.changes.first)
        #expect(read.texts(transition.continuing) == ["all", "kept"])
        #expect(read.texts(transition.new) == ["fresh", "listens"])
        #expect(read.texts(transition.dropped) == ["gone", "listens"])
        #expect(transition.strengthened.flatMap(\.self).count == 1)
    }

    @Test func whatReplacesAnotherInTheSameWordsIsNoRestatement() throws {
        let read = try read(inherits: "", "## L1\n- A: old {#x}\n## L2\n- A: *old* {#x}\n")
        let transition = try #require(read.changes.first)
        #expect(transition.restated.isEmpty && transition.strengthened.flatMap(\.self).count == 1)
    }

    @Test func onlyNoneStandsAtTheTop() throws {
        for value in ["ic4", "[none, L1]"] {
            let text = "---\ntitle: T\nlevels: [L1]\ninherits: \(value)\n---\n## L1\n- One.\n"
            #expect(try ReadLadder.rules(ofSource: text) == ["invalid-value"])
        }
    }
}
