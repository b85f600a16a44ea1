import Testing

/// Comments in a ladder silence a finding where they stand, and are found when they silence none.
struct IgnoreCommentTests {
    private func check(levels: String = "[E1, E2]", _ body: String, _ arguments: String...) throws -> [String] {
        let ladder = "---\ntitle: T\nlevels: \(levels)\n---\n\(body)\n"
        let handbook = try SampleHandbook(ladder: ladder)
        let run = try ProgramRun(["check"] + arguments, in: handbook.folder)
        let heads = run.errors.matches(of: /(?m)^(?:error|warning|note)\[([^\]]+)\]: .*\n +--> [^:]*:([0-9:]+)$/)
        return heads.map { "\($0.output.1) \($0.output.2)" }
    }

    private static let tail = "## E2\n- Leads."

    @Test(arguments: [
        "## E1\n- TODO <!-- ladderdoc-ignore todo-marker: it is the word -->",
        "## E1\n<!-- ladderdoc-ignore todo-marker -->\n- TODO\n- TBD",
        "## E1\n<!-- ladderdoc-ignore todo-marker: reason -->\n\n- TODO\n",
        "## E1\n<!--\n  ladderdoc-ignore todo-marker:\n  a reason of two lines\n-->\n- TODO",
        "## E1\n<!--ladderdoc-ignore todo-marker-->\n- TODO",
        "## E1\r\n<!-- ladderdoc-ignore todo-marker -->\r\n- TODO\r\n",
        "<!-- ladderdoc-ignore todo-marker: in prose -->\n\nTODO\n\n## E1\n- Works.",
    ])
    func whatIsIgnoredIsSilent(body: String) throws {
        #expect(try check("\(body)\n\(Self.tail)") == [])
    }

    @Test(arguments: [
        // The line below a line with text, and what follows an empty line.
        (
            "## E1\n- Works. <!-- ladderdoc-ignore todo-marker -->\n- TODO",
            ["unused-ignore 6:32", "todo-marker 7:3"]
        ),
        ("## E1\n<!-- ladderdoc-ignore todo-marker -->\n- TODO\n\nTBD", ["missing-summary 3:14", "todo-marker 9:1"]),
        // Another rule's, a misspelt one, none.
        ("## E1\n- TODO <!-- ladderdoc-ignore level-gap -->", ["todo-marker 6:3", "unused-ignore 6:30"]),
        ("## E1\n- TODO <!-- ladderdoc-ignore todo-maker -->", ["todo-marker 6:3", "unused-ignore 6:30"]),
        ("## E1\n- TODO <!-- ladderdoc-ignore -->", ["todo-marker 6:3", "unused-ignore 6:13"]),
        // No comment of ours.
        ("## E1\n- TODO <!-- ladderdoc-ignores todo-marker -->", ["todo-marker 6:3"]),
        ("## E1\n- TODO <!-- see ladderdoc-ignore todo-marker -->", ["todo-marker 6:3"]),
    ])
    func whatIsNotIgnoredIsTold(body: String, expected: [String]) throws {
        #expect(try check("\(body)\n\(Self.tail)") == expected)
    }

    @Test(arguments: [
        ("[E1, E3] # ladderdoc-ignore level-gap: given up", []),
        ("\n  # ladderdoc-ignore level-gap: given up\n  - E1\n  - E3", ["unused-ignore 4:22", "level-gap 6:5"]),
        ("\n  - E1\n  # ladderdoc-ignore level-gap: given up\n  - E3", []),
        ("\n  - E1\n  - E3 # ladderdoc-ignore level-gap", []),
        ("\n  - E1\n  - E3 # <!-- ladderdoc-ignore level-gap -->", ["level-gap 5:5"]),
    ])
    func frontMatterHasItsOwnComments(levels: String, expected: [String]) throws {
        #expect(try check(levels: levels, "## E1\n- Works.\n## E3\n- Leads.") == expected)
    }

    @Test func aMisspeltRuleIsCorrected() throws {
        let handbook = try SampleHandbook(
            ladder: SampleHandbook.ladder + "\n<!-- ladderdoc-ignore todo-maker: reason -->\n")
        let run = try handbook.run("check", "--strict")
        #expect(run.status == 1)
        #expect(run.errors.contains("there is no rule “todo-maker” to ignore"))
        #expect(run.errors.contains("did you mean `todo-marker`?"))
    }

    /// Whether a comment silences anything doesn't hang on which findings are asked for.
    @Test func aChoiceOfRulesJudgesCommentsAsWell() throws {
        let unused = "## E1\n- Works. <!-- ladderdoc-ignore todo-marker -->\n\(Self.tail)"
        #expect(try check(unused, "--select", "level-gap") == [])
        #expect(try check(unused, "--ignore", "unused-ignore") == [])
        #expect(try check(unused, "--ignore", "level-gap") == ["unused-ignore 6:32"])
        #expect(try check(unused, "--select", "unused-ignore") == ["unused-ignore 6:32"])
        let used = "## E1\n- TODO <!-- ladderdoc-ignore todo-marker -->\n\(Self.tail)"
        #expect(try check(used, "--select", "unused-ignore") == [])
        #expect(try check(used, "--ignore", "todo-marker") == [])
    }

    @Test func aRuleThatIsOffIsNoReasonToRemoveAComment() throws {
        let ladder = "---\ntitle: T\nlevels: [E1]\n---\n## E1\n- TODO <!-- ladderdoc-ignore todo-marker -->\n"
        let configuration = "title: H\ncheck: {todo-marker: off}\n"
        let handbook = try SampleHandbook(files: ["ladderdoc.yml": configuration, "content/eng.md": ladder])
        #expect(try handbook.run("check").errors == "")
    }

    @Test(arguments: [
        // A comment for later, and one that silences its finding.
        (
            "<!-- ladderdoc-ignore unused-ignore -->\n<!-- ladderdoc-ignore level-gap: soon -->\n\n## E1\n- Works.", []
        ),
        ("<!-- ladderdoc-ignore unused-ignore -->\n\n## E1\n- Works.", ["unused-ignore 5:23"]),
        // Neither silences itself.
        ("## E1\n- Works. <!-- ladderdoc-ignore unused-ignore -->", ["unused-ignore 6:32"]),
    ])
    func unusedIgnoresAreIgnoredToo(body: String, expected: [String]) throws {
        #expect(try check("\(body)\n\(Self.tail)") == expected)
    }

    @Test(arguments: [
        "```html\n<!-- ladderdoc-ignore level-gap -->\n```", "    <!-- ladderdoc-ignore level-gap -->",
        "- Like this:\n\n  ~~~\n  <!-- ladderdoc-ignore level-gap -->\n  ~~~", "`<!-- ladderdoc-ignore level-gap -->`",
        "`a <!-- ladderdoc-ignore level-gap --> b`", "``\n` <!-- ladderdoc-ignore level-gap --> ``",
        "| A | `<!-- ladderdoc-ignore level-gap -->` |\n|---|---|\n| b | c |",
        "> - In `1` and ` <!-- ladderdoc-ignore level-gap -->`", "`` \\` <!-- ladderdoc-ignore level-gap --> ``",
        "A <!-- ` --> `<!-- ladderdoc-ignore level-gap -->`",
    ])
    func codeHoldsNoComments(text: String) throws {
        #expect(try check("\(text)\n\n## E1\n- Works.\n\(Self.tail)") == [])
    }

    @Test(arguments: [
        "A ` tick. <!-- ladderdoc-ignore level-gap -->", "`Code` <!-- ladderdoc-ignore level-gap --> `code`",
        "\\`a <!-- ladderdoc-ignore level-gap --> b`", "``a <!-- ladderdoc-ignore level-gap --> b`",
        "A <!-- ` --> <!-- ladderdoc-ignore level-gap --> `",
    ])
    func whatStandsBesideCodeIsAComment(text: String) throws {
        #expect(try check("\(text)\n\n## E1\n- Works.\n\(Self.tail)").map { $0.prefix(13) } == ["unused-ignore"])
    }

    @Test(arguments: [
        "title: \"T # ladderdoc-ignore level-gap\"\nlevels: [E1]",
        "title: 'T # ladderdoc-ignore level-gap'\nlevels: [E1]",
        "title: T\ndescription: |\n  One\n  # ladderdoc-ignore level-gap\nlevels: [E1]",
        "title: T\ndescription: \"One\n  # ladderdoc-ignore level-gap two\"\nlevels: [E1]",
        "title: T\nlevels: [{name: \"E1 # ladderdoc-ignore level-gap\", aliases: [E1]}]",
    ])
    func textsHoldNoComments(frontMatter: String) throws {
        let ladder = "---\n\(frontMatter)\n---\n## E1\n- Works.\n"
        let handbook = try SampleHandbook(files: ["ladderdoc.yml": "title: H\n", "content/eng.md": ladder])
        #expect(try handbook.run("check").errors == "")
    }

    @Test func commentsOnPagesCountToo() throws {
        let page = "# Page\n\nOur caf\u{C3}\u{A9}. <!-- ladderdoc-ignore mojibake: it is the subject -->\n"
        let unused = "# Page\n\nNothing. <!-- ladderdoc-ignore mojibake -->\n"
        let handbook = try SampleHandbook(files: [
            "ladderdoc.yml": SampleHandbook.configuration, "content/used.md": page, "content/vain.md": unused,
        ])
        let errors = try handbook.run("check").errors
        #expect(errors.contains("--> content/vain.md:3:32\n") && !errors.contains("content/used.md"), "\(errors)")
    }
}
