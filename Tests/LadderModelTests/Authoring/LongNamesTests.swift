import Foundation
import LadderSource
import Testing

@testable import LadderModel

struct LongNamesTests {
    private static let longest = String(repeating: "n", count: 400)
    private static let body = "## L1\n- A: one\n"

    @Test(arguments: [
        ("the name of this level", "A", "{name: NAME, id: l1}", ""),
        ("the title of this level", "A", "{name: L1, title: NAME}", ""),
        ("the track of this level", "A", "{name: L1, track: NAME}", ""),
        ("the name of this category", "{name: NAME, id: c}", "L1", ""),
        ("the name of this category's group", "{name: A, group: NAME}", "L1", ""),
        ("the title of this level", "A", "L1", "| Level | Title |\n|---|---|\n| L1 | NAME |\n"),
    ])
    func aNameThatIsAText(what: String, category: String, level: String, table: String) throws {
        func named(_ text: String, _ name: String) -> String { text.replacingOccurrences(of: "NAME", with: name) }
        func body(_ name: String) -> String {
            named(table, name) + "\n## \(level.contains("name: NAME") ? name : "L1")\n\n"
                + "### \(category.contains("name: NAME") ? name : "A")\n\n- one\n"
        }
        let fits = try ReadLadder(
            categories: "[\(named(category, Self.longest))]", levels: "[\(named(level, Self.longest))]",
            body(Self.longest))
        #expect(fits.rules == [])
        let long = Self.longest + "n"
        let found = try ReadLadder.mistakes(
            categories: "[\(named(category, long))]", levels: "[\(named(level, long))]", body(long))
        #expect(found.map(\.ruleID) == ["long-name"])
        #expect(found.first?.message == "\(what) has 401 letters, and the most is 400")
        #expect(found.first?.span != nil)
    }

    @Test func lettersOfSeveralBytesCountOnce() throws {
        let name = String(repeating: "é", count: 400)
        #expect(try ReadLadder(levels: "[{name: L1, title: \(name)}]", Self.body).rules.contains("long-name") == false)
    }

    @Test(arguments: [
        ("---\ntitle: TITLE\ncategories: [A]\nlevels: [L1]\n---\n", 2),
        ("---\ncategories: [A]\nlevels: [L1]\n---\n# TITLE\n\n", 5),
    ])
    func theTitleOfALadder(start: String, line: Int) throws {
        let text = start.replacingOccurrences(of: "TITLE", with: Self.longest + "n") + Self.body
        let file = SourceFile(path: "eng.md", bytes: Array(text.utf8))
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        let (ladder, found) = LadderBuilder().build(document, id: "eng")
        #expect(ladder == nil)
        #expect(found.all.map(\.ruleID) == ["long-name"])
        #expect(found.all.first?.span?.start.line == line)
    }
}
