import LadderSource
import Testing

@testable import LadderModel

struct LadderHeaderReaderTests {
    @Test(arguments: ["[All levels, L1]", "[{name: All Levels}, L1]", "[{name: L2, id: all-levels}, L1]"])
    func noLevelHasTheIDOfTheBlockForAll(levels: String) throws {
        #expect(try ReadLadder.errors(levels: levels, "## L1\n- A: one\n") == ["invalid-id"])
    }

    /// Lists of the levels' own are no expectations, and that may be all that a ladder without categories has.
    @Test(arguments: [
        ("levels: [L1]\n---\n## L1\n**Impact**:\n- a\n\n**Scope:**\n\n- b\n", ["undeclared-category"]),
        ("levels: [L1]\n---\n## L1\n- a\n\n**Growth:**\n\n- b\n", []),
    ])
    func labelsOfUndeclaredCategoriesAreNamed(text: String, rules: [String]) throws {
        #expect(try ReadLadder.rules(ofSource: "---\ntitle: T\n\(text)") == rules)
    }

    @Test(arguments: ["drop: x", "same-as: L1", "track: y"]) func keysOfLevelsAreToldWhereTheyBelong(key: String) throws
    {
        let read = try ReadLadder.errorHelp(ofSource: "---\ntitle: T\nlevels: [L1]\n\(key)\n---\n")
        #expect(read == ["it belongs to a level: write it below `levels:`, beside the level's `name`"])
    }

    @Test func theBlockForAllHasNoLevelsName() throws {
        let errors = try ReadLadder.rules(
            ofSource: "---\ntitle: T\nlevels: [L1]\nall-levels: l1\n---\n## L1\n- A: one\n")
        #expect(errors == ["invalid-value"])
    }

    @Test(arguments: ["L1, L2", "\n- L1\n - L2", "[L1]\ncategories: A, B"])
    func severalNamesAreNotOne(levels: String) throws {
        #expect(try ReadLadder.rules(ofSource: "---\ntitle: T\nlevels: \(levels)\n---\n") == ["invalid-value"])
    }

    @Test(arguments: ["L1", "[\"L1, first\"]", "[L1 - first]", "\n- >-\n  L1\n  first", "\n- \"L1\n  first\""])
    func oneNameIsOne(levels: String) throws {
        let rules = try ReadLadder.rules(ofSource: "---\ntitle: T\nlevels: \(levels)\n---\n")
        #expect(rules == ["missing-section"])
    }

    @Test(arguments: [
        ("[C++, C#]", "“C#” and “C++” have the same id, “c”"), ("[C, C++]", "“C++” and “C” have the same id, “c”"),
        ("[C++, C]", "“C” and “C++” have the same id, “c”"), ("[L 1, l1]", "two levels are called “l1”"),
        ("[{name: A, aliases: [b]}, {name: X, id: b}]", "“X” and “A” share the name “b”"),
        ("[{name: X, id: b}, B]", "“B” and “X” have the same id, “b”"),
        ("[{name: A, aliases: [b]}, B]", "“B” is also the id or an alias of “A”"),
    ])
    func namesThatMeanTwoLevelsAreExplained(levels: String, message: String) throws {
        let found = try ReadLadder.mistakes(categories: "[Z]", levels: levels, "")
        #expect(found.first { $0.ruleID == "duplicate-name" }?.message == message)
    }

    @Test(arguments: ["L2", "L2 – Builder"])
    func aHeadingWithALevelsInitialsIsDoubtful(heading: String) throws {
        let found = try ReadLadder.mistakes(
            levels: "[Level 1, Level 2]", "## Level 1\n- A: one\n## \(heading)\n- B: two\n")
        #expect(found.map(\.ruleID).first == "undeclared-level")
        let messages = DiagnosticFormatter(usesColor: false).text(found)
        #expect(messages.contains("if it is “Level 2”, write that, or add `L2` to its `aliases`"), "\(messages)")
    }

    @Test func textsOfOneLineLoseTheirBreaks() throws {
        let keys = "description: |\n  One.\n\n  # Two\nrole: \"a\\nb\"\n"
        let ladder = try ReadLadder(levels: "[L1]", keys: keys, "## L1\n- A: one\n- B: two").ladder
        #expect(ladder.description == "One. # Two" && ladder.role == "a b")
    }

    /// Each expectation has it in its own id: a file of 300 kB would ask for 5 GB.
    @Test func noIDIsTooLongForThoseOfManyExpectations() throws {
        let items = (0..<20_000).map { "- a\($0)\n" }.joined()
        let long = String(repeating: "x", count: 250_000)
        #expect(try ReadLadder.errors(levels: "[\(long)]", "## \(long)\n- A: one\n" + items) == ["invalid-id"])
        let longest = String(repeating: "x", count: 400)
        #expect(try ReadLadder(levels: "[\(longest)]", "## \(longest)\n- A: one\n").ladder.levels[0].id == longest)
        #expect(try ReadLadder.errors(levels: "[\(longest)x]", "- A: one\n") == ["invalid-id"])
    }

    @Test(arguments: [
        ("[A]", "[L1: Junior]", "write `- {name: L1, title: Junior}`"),
        ("[A]", "[{L1: a, L2: b}]", "write each as `- {name: L1, title: a}`"),
        ("[A]", "{L1: }", "write `- name: L1`"), ("{A: how}", "[L1]", "write `- {name: A, definition: how}`"),
        ("[A]", "[\"L1: x\": 'y, z']", "write `- {name: …, title: …}`"),
    ])
    func aNameThatIsWrittenAsAKeyIsOneMistake(categories: String, levels: String, help: String) throws {
        let found = try ReadLadder.mistakes(categories: categories, levels: levels, "## L1\n- A: x")
        #expect(found.map(\.ruleID) == ["missing-key"])
        #expect(found.first?.help == [help])
    }

    @Test func aMisspeltKeyIsNoName() throws {
        #expect(try ReadLadder.errors(levels: "[{nmae: L1}]", "## L1\n- A: x") == ["unknown-key", "missing-key"])
        #expect(try ReadLadder.errors(levels: "[{Name: L1}]", "## L1\n- A: x") == ["unknown-key", "missing-key"])
    }

    @Test(arguments: [
        ("[L1, 'L2, L3']", true), ("['IC 1, IC 2']", true), ("[L1, 'Head, Design']", false), ("['1,5']", false),
    ])
    func namesInARowAreTold(levels: String, isRow: Bool) throws {
        let body = "## L1\n- A: x\n- B: y"
        if isRow {
            #expect(try ReadLadder.errors(levels: levels, body) == ["invalid-value"])
        } else {
            #expect(try ReadLadder(levels: levels, body).diagnostics.hasErrors == false)
        }
    }

    @Test(arguments: [
        ("management", "mangement", true), ("Management", "management", true), ("people lead", "people-lead", true),
        ("design", "product", false), ("IC", "ID", false), ("track 1", "track 2", false), ("people", "people", false),
    ])
    func tracksOfNearlyOneNameAreTold(first: String, second: String, isSimilar: Bool) throws {
        let levels = "[{name: L1, track: \(first)}, {name: L2, track: \(second)}, {name: L3, track: \(second)}]"
        let read = try ReadLadder(levels: levels, "## L1\n- A: x\n- B: y\n## L2\n- A: z\n## L3\n- A: w")
        #expect(read.rules == (isSimilar ? ["similar-tracks"] : []))
    }

    @Test func aLevelMayBeCalledLikeTheBlockThatIsCalledOtherwise() throws {
        let read = try ReadLadder(levels: "[{name: All levels, id: every}, L1]", "## L1\n- A: one\n- B: two\n")
        #expect(read.ladder.levels.map(\.id) == ["every", "l1"])
    }
}
