import LadderSource
import Testing

@testable import LadderModel

struct EquivalentLevelsTests {
    private static func ladder(_ levels: String) -> String { "---\ntitle: T\nlevels: [\(levels)]\n---\n" }

    /// The groups by the ladders' places and the levels' indices, with the rules of what was found.
    private func groups(_ sources: [(id: String, levels: String)]) throws -> (groups: [[LevelPlace]], rules: [String]) {
        var ladders: [Ladder] = []
        for (index, source) in sources.enumerated() {
            let file = SourceFile(path: "content/\(source.id).md", bytes: Array(Self.ladder(source.levels).utf8))
            let document = try #require(DocumentParser().parse(file, index: index).0)
            ladders.append(try #require(LadderBuilder().build(document, id: source.id, isBaseline: false).0))
        }
        let resolver = InheritanceResolver(ladders)
        return (resolver.equivalents, resolver.diagnostics.all.map(\.ruleID))
    }

    @Test func whatIsSaidOnceHoldsBothWaysAndPassesOn() throws {
        let found = try groups([
            ("a", "A1, {name: A2, id: second, aliases: [Two]}"),
            ("b", "{name: B1, equivalent: a/two}, {name: B2, equivalent: [c/c1, c/C1]}"),
            ("c", "{name: C1, equivalent: [a/SECOND]}, {name: C2, equivalent: c3}, C3"),
        ])
        let all: [[LevelPlace]] = [
            [
                .init(ladder: 0, level: 1), .init(ladder: 1, level: 0), .init(ladder: 1, level: 1),
                .init(ladder: 2, level: 0),
            ],
            [.init(ladder: 2, level: 1), .init(ladder: 2, level: 2)],
        ]
        #expect(found.groups == all && found.rules == [])
    }

    @Test(arguments: [
        ("b/b9", "unknown-level"), ("c/c1", "unknown-ladder"), ("a9", "unknown-level"), ("/", "unknown-ladder"),
        ("A1", "invalid-value"), ("a/a1", "invalid-value"), ("b/", "unknown-level"),
    ])
    func aNameThatMeansNoOtherLevelIsReported(name: String, rule: String) throws {
        let found = try groups([("a", "{name: A1, equivalent: ['\(name)', b/b1]}, A2"), ("b", "B1, B2")])
        #expect(found.rules == [rule])
        #expect(found.groups == [[.init(ladder: 0, level: 0), .init(ladder: 1, level: 0)]])
    }

    @Test func longChainsAreJoined() throws {
        let count = 2000
        let up = (0..<count).map { (id: "l\($0)", levels: "{name: X, equivalent: [l\(($0 + 1) % count)/x]}") }
        #expect(try groups(up).groups.map(\.count) == [count])
        let down = (0..<count).map { (id: "l\($0)", levels: "{name: X, equivalent: [l\(max($0 - 1, 0))/x]}") }
        #expect(try groups(down).groups.map(\.count) == [count])
    }
}
