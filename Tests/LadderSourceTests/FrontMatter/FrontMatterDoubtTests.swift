import Testing

/// Front matter that was meant as such and isn't read.
struct FrontMatterDoubtTests {
    @Test(arguments: [
        ("+++\ntitle = 'x'\n+++\ntext", "invalid-yaml 1:1 +++"), ("\u{FEFF}+++ \r\n+++\r\n", "invalid-yaml 1:1 +++ "),
        ("\n---\ntitle: x\n---\ntext", "misplaced-front-matter 2:1 ---"),
        ("title: x\n---\n", "misplaced-front-matter 1:1 title: x"),
        ("\nlevels:\n- a\n  - b\nkind: y\n---\ntext", "misplaced-front-matter 2:1 levels:"),
        ("—\ntitle: x\n—\ntext", "misplaced-front-matter 1:1 —"),
        ("\u{FEFF}\n-—\nlevels:\n- a\n---", "misplaced-front-matter 2:1 -—"),
        ("----- \r\nlevel: a\r\n-----", "misplaced-front-matter 1:1 ----- "),
        ("--\ntitle: x\n--", "misplaced-front-matter 1:1 --"), ("−\nweight: 3\n---", "misplaced-front-matter 1:1 −"),
        ("title: x\n—", "misplaced-front-matter 1:1 title: x"),
        ("—\ntitle: x\n\n# c\na: b\n—", "misplaced-front-matter 1:1 —"),
        ("\\---\ntitle: X\nlevels: \\[L1\\]\n\\---", "misplaced-front-matter 1:1 \\---"),
        ("title: x\nlevels:\n  - a\n\n## a\n- b", "misplaced-front-matter 1:1 title: x"),
        ("\nlevels: [a]\ncategories: [b]", "misplaced-front-matter 2:1 levels: [a]"),
        ("```yaml\n---\ntitle: x\n---\n```\ntext", "misplaced-front-matter 1:1 ```yaml"),
        ("<!-- a\nb -->\n\n---\ntitle: x\n---", "misplaced-front-matter 4:1 ---"),
        ("# A\n---\ntitle: x\nlevels: [a]\n---\ntext", "misplaced-front-matter 2:1 ---"),
        ("Words.\n\n---\nlevels:\n- a\n---", "misplaced-front-matter 3:1 ---"),
        (" ---\ntitle: x\n---\n", "misplaced-front-matter 1:1  ---"),
        ("\u{200B}---\ntitle: x\n---\n", "misplaced-front-matter 1:1 \u{200B}---"),
        ("```yaml\ntitle: x\nlevels: [a]\n```\ntext", "misplaced-front-matter 1:1 ```yaml"),
        (" \u{A0}\r\r\n---\rlevels:\r- a\r---", "misplaced-front-matter 3:1 ---"),
    ])
    func isAnError(text: String, finding: String) {
        let sample = MarkupSample(text)
        #expect(sample.findings == [finding])
        #expect(sample.document == nil)
    }

    @Test(arguments: [
        "", "\u{FEFF}", "\n\n", "+++\ntext", "\n---\n\nText: here.\n\n---\n", "\n---\ntitle: x\n", "\n---\na b: x\n---",
        "text\n---\nkey: x\n---", "Note: x\n---\n", "title: x\n\n---", "title: x\ntext\n---", "title: x",
        "title x\n---", "—\ntitle: x", "----\n\nText: here.\n\n----", "----\nwords\n----", "-\ntitle: b\n-", "—",
        "----\n----", "-----\nNote: this is a banner\n-----", "- - - -\ntitle: x\n- - - -", "title: a heading\n-------",
        "--\n\n--", "<!-- x -->\n\ntext", "\\\ntitle: x\n\\", "<!-- a -->\n---\n\na: b\n\n---",
        "title: x\nauthor: y", "title: x\nlevels\ncategories: z", "title: x\n\nlevels: [a]", "```\ntitle: x\n---\n```",
        "```\n---\na: b\n---\n```", "text\n\ntitle: x\nlevels: [a]",
        "```yaml\ntitle: x\nauthor: y\n```", "```\ntitle: x\nlevels: [a]\n```", "A\n\n---\n\ntitle: x\n\n---\n",
        "# A\n\n```yaml\n---\ntitle: x\n---\n```", String(repeating: "a\n", count: 20) + "---\ntitle: x\n---",
        "\n---", "\n---\nkey: x", "---\na: b\n---\n\n---\nc: d\n---",
    ])
    func isProse(text: String) {
        #expect(MarkupSample(text).findings == [])
    }
}
