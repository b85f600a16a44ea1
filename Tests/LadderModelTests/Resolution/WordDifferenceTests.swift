import Testing

@testable import LadderModel

struct WordDifferenceTests {
    /// The difference with its marks: `[-removed-]` and `{+added+}`.
    private func marked(_ old: String, _ new: String) -> String? {
        WordDifference(from: old, to: new)?.runs.map { run in
            switch run.kind {
            case .same: run.text
            case .removed: "[-\(run.text)-]"
            case .added: "{+\(run.text)+}"
            }
        }.joined(separator: " ")
    }

    @Test(arguments: [
        ("Writes for a colleague.", "Writes for a stranger.", "Writes for a [-colleague.-] {+stranger.+}"),
        (
            "Mentors one person at a time.", "Mentors two people at a time.",
            "Mentors [-one person-] {+two people+} at a time."
        ),
        ("Tests code.", "Often tests code.", "[-Tests-] {+Often tests+} code."),
        ("Plans the work.", "Plans the work and its risks.", "Plans the [-work.-] {+work and its risks.+}"),
        ("a b c", "a c", "a [-b-] c"), ("b c", "a b c", "{+a+} b c"), ("a b", "a b", "a b"),
        ("the end the end", "the end", "the end [-the end-]"),
        ("eins zwei drei", "one two three", nil), ("", "", nil), ("", "a", nil), ("a", "", nil),
    ])
    func tellsWhatBecomesOfTheWords(old: String, new: String, expected: String?) {
        #expect(marked(old, new) == expected)
    }

    @Test func aThirdOfTheWordsIsEnough() {
        #expect(marked("a b c", "a d e") == "a [-b c-] {+d e+}")
        #expect(marked("a b c d", "a e f g") == nil)
        #expect(marked("a", "a b c d") == nil)
    }

    @Test func eachTextCanBeReadOffIt() throws {
        let texts = (1...4).reduce(into: [[""]]) { texts, _ in
            texts.append(texts[texts.count - 1].flatMap { text in ["a", "b", "c"].map { "\(text) \($0)" } })
        }.dropFirst().flatMap(\.self).map { String($0.dropFirst()) }
        #expect(texts.count == 120)
        for (old, new) in texts.flatMap({ old in texts.map { (old, $0) } }) {
            guard let runs = WordDifference(from: old, to: new)?.runs else { continue }
            #expect(runs.filter { $0.kind != .added }.map(\.text).joined(separator: " ") == old)
            #expect(runs.filter { $0.kind != .removed }.map(\.text).joined(separator: " ") == new)
            #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.kind != $1.kind })
        }
    }

    @Test func longTextsTakeBoundedTime() {
        let shared = (0..<20_000).map { "w\($0)" }.joined(separator: " ")
        #expect(marked("\(shared) old \(shared)", "\(shared) new \(shared)")?.contains("[-old-] {+new+}") == true)
        let words = (0..<20_000).map { $0 % 2 == 0 ? "a" : "old\($0)" }.joined(separator: " ")
        #expect(marked("x \(words)", "y \(words.replacing("old", with: "new"))") == nil)
        let pairs = 0..<(WordDifference.limit / 2)
        let (old, new) = (pairs.map { "old\($0) a" }, pairs.map { "new\($0) a" })
        #expect(marked(old.joined(separator: " "), new.joined(separator: " ")) != nil)
    }

    @Test func theNearestTextCounts() throws {
        let read = try ReadLadder(
            levels: "[L1, {name: L2, inherits: none}, {name: L3, inherits: [L1, L2]}, L4]",
            "## L1\n- A: Says so. {#x}\n## L2\n- A: Writes to one. {#x}\n## L3\n- B: b\n## L4\n- A: Writes to all. {#x}\n"
        )
        let resolved = try #require(read.resolved)
        let change = try #require(read.changes.last?.strengthened.flatMap(\.self).first)
        #expect(resolved.rewording(of: change)?.old == change.old[1] && change.old.count == 2)
    }

    @Test(arguments: ["Writes to *all*.", "Writes to [all](https://example.org).", "Writes to `all`."])
    func textsWithMarksStayWhole(text: String) throws {
        let read = try ReadLadder(levels: "[L1, L2]", "## L1\n- A: Writes to all. {#x}\n## L2\n- A: \(text) {#x}\n")
        let change = try #require(read.changes.last?.strengthened.flatMap(\.self).first)
        #expect(try #require(read.resolved).rewording(of: change) == nil)
    }
}
