import Testing

/// What an author gets wrong ends with 1, says where and what to do, and leaves the old site alone.
struct WrongContentTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        let rule: String
        /// The place of the mistake, its line as it stands there, and the words beside the caret or below.
        let line: Int
        let column: Int
        let text: String
        let advice: String
        /// The good ladder with these parts replaced.
        var changes: [(String, String)] = []
        var whole: String?

        var testDescription: String { "\(rule): \(text)" }

        var ladder: String {
            changes.reduce(whole ?? SampleHandbook.ladder) { $0.replacing($1.0, with: $1.1) }
        }
    }

    static let mistakes = [
        Mistake(
            rule: "unterminated-front-matter", line: 1, column: 1, text: "---", advice: "close it with a line `---`",
            changes: [("IC2]\n---\n", "IC2]\n")]),
        Mistake(
            rule: "unknown-key", line: 3, column: 1, text: "catgories: [Craft]", advice: "did you mean `categories`?",
            changes: [("categories", "catgories")]),
        Mistake(
            rule: "duplicate-key", line: 3, column: 1, text: "title: Again", advice: "keep one of them",
            changes: [("categories", "title: Again\ncategories")]),
        Mistake(
            rule: "unknown-level", line: 4, column: 37, text: "levels: [IC1, {name: IC2, inherits: IC9}]",
            advice: "levels are IC1, IC2", changes: [("IC2]", "{name: IC2, inherits: IC9}]")]),
        Mistake(
            rule: "inheritance-cycle", line: 4, column: 17, text: "levels: [{name: IC1, inherits: IC2}, IC2]",
            advice: "IC1 → IC2 → IC1", changes: [("[IC1,", "[{name: IC1, inherits: IC2},")]),
        Mistake(
            rule: "duplicate-name", line: 4, column: 15, text: "levels: [IC1, ic 1]", advice: "must differ",
            changes: [("IC2]", "ic 1]")]),
        Mistake(
            rule: "undeclared-level", line: 9, column: 1, text: "## IC7", advice: "add it to `levels:`",
            changes: [("## IC2", "## IC7\n## IC2")]),
        Mistake(
            rule: "unknown-level", line: 9, column: 3, text: "| IC9 | none |", advice: "levels are IC1, IC2",
            changes: [("---\n##", "---\n| Level | Pay |\n|---|---|\n| IC1 | some |\n| IC9 | none |\n\n##")]),
        Mistake(
            rule: "unknown-drop", line: 4, column: 34, text: "levels: [IC1, {name: IC2, drop: [craft/test]}]",
            advice: "did you mean “craft/tests”?", changes: [("IC2]", "{name: IC2, drop: [craft/test]}]")]),
        Mistake(
            rule: "dead-link", line: 8, column: 11, text: "- [Tests](test.md) often.", advice: "there is no file",
            changes: [("Writes tests. {#tests}", "[Tests](test.md) often.")]),
        Mistake(
            rule: "dead-link", line: 8, column: 11, text: "- [Tests](#ic11) often.", advice: "did you mean “#ic1”?",
            changes: [("Writes tests. {#tests}", "[Tests](#ic11) often.")]),
        Mistake(
            rule: "too-many-aliases", line: 4, column: 82,
            text: "levels: [&a IC1" + String(repeating: ", *a", count: 17) + "]", advice: "write the values out",
            changes: [("[IC1, IC2]", "[&a IC1" + String(repeating: ", *a", count: 17) + "]")]),
        Mistake(
            rule: "unknown-ladder", line: 3, column: 11, text: "extends: [company]", advice: "without `.md`",
            changes: [("categories", "extends: [company]\ncategories")]),
        Mistake(
            rule: "unknown-ladder", line: 4, column: 38, text: "levels: [IC1, {name: IC2, inherits: [enk/ic1]}]",
            advice: "did you mean “eng”?", changes: [("IC2]", "{name: IC2, inherits: [enk/ic1]}]")]),
        Mistake(
            rule: "unknown-level", line: 4, column: 38, text: "levels: [IC1, {name: IC2, inherits: [eng/ic11]}]",
            advice: "did you mean “eng/IC1”?", changes: [("IC2]", "{name: IC2, inherits: [eng/ic11]}]")]),
        Mistake(
            rule: "duplicate-name", line: 3, column: 35, text: "categories: [{name: Craft, group: craft}]",
            advice: "must differ", changes: [("[Craft]", "[{name: Craft, group: craft}]")]),
        Mistake(
            rule: "invalid-value", line: 2, column: 7, text: "kind: base", advice: "`baseline`",
            whole: "---\nkind: base\n---\nText.\n"),
        Mistake(
            rule: "missing-ladder", line: 2, column: 1, text: "level: ic1", advice: "content/index.md",
            whole: "---\nlevel: ic1\n---\nText.\n"),
    ]

    @Test(arguments: mistakes) func isReportedWhereItStands(mistake: Mistake) throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        let before = try handbook.snapshot()
        try handbook.put(mistake.ladder, at: "content/eng.md")

        let run = try handbook.run("build")

        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        let lines = run.errors.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let number = String(mistake.line)
        let place = "--> content/eng.md:\(number):\(mistake.column)"
        let start = try #require(lines.firstIndex { $0.hasPrefix("error[\(mistake.rule)]: ") }, "\(run.errors)")
        try #require(lines.count > start + 4)
        #expect(lines[start + 1].hasSuffix(place), "\(run.errors)")
        #expect(lines[start + 3].hasSuffix("\(number) | \(mistake.text)"), "\(run.errors)")
        let gutter = lines[start + 3].count - mistake.text.count
        #expect(String(lines[start + 4].prefix(gutter + mistake.column)).hasSuffix(" ^"), "\(run.errors)")
        #expect(run.errors.contains(mistake.advice), "\(run.errors)")
        #expect(run.errors.hasSuffix("; nothing was written\n"))
        #expect(try handbook.snapshot() == before)
    }

    @Test func invalidUTF8IsNamedByItsByte() throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        let before = try handbook.snapshot()
        try handbook.put(Array("Caf".utf8) + [0xE9] + Array(" au lait\n".utf8), at: "content/page.md")
        let run = try handbook.run("build")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("error[invalid-utf8]: byte 3 (0xE9)"), "\(run.errors)")
        #expect(run.errors.contains("--> content/page.md:1:4"))
        #expect(try handbook.snapshot() == before)
    }

    @Test func aWarningFailsAStrictBuildOnly() throws {
        let handbook = try SampleHandbook()
        try handbook.put(SampleHandbook.ladder + "-\n", at: "content/eng.md")
        let strict = try handbook.run("build", "--strict")
        #expect(strict.status == 1)
        #expect(strict.errors.hasSuffix("1 warning; nothing was written\n"), "\(strict.errors)")
        #expect(!handbook.has("site"))
        let lax = try handbook.run("build")
        #expect(lax.status == 0)
        #expect(lax.errors.hasPrefix("warning[empty-item]") && lax.errors.hasSuffix("1 warning\n"), "\(lax.errors)")
    }
}
