import LadderSource
import Testing

struct ForeignSyntaxTests {
    @Test(arguments: [
        ("!!! note\n    Text.", "an admonition", "1:1 !!! note"),
        ("- a\n\n  ??? tip \"Title\"", "an admonition", "3:3 ??? tip \"Title\""),
        ("::: tip\n\nText.\n\n:::", "an admonition", "1:1 ::: tip"),
        ("See {{< ref \"a\" >}}.", "a shortcode", "1:5 {{<"), ("{{% notice %}}", "a shortcode", "1:1 {{%"),
        ("- ~~One *two*~~ three.", "struck-out text", "1:3 ~~"), ("# A ~~b~~", "struck-out text", "1:5 ~~"),
        ("- [ ] One.", "a task-list box", "1:3 [ ] One."), ("1. [x] One.", "a task-list box", "1:4 [x] One."),
        ("Text.[^1]", "a footnote", "1:6 [^1]"), ("Text.[^a-b]\n\n[^a-b]: Word", "a footnote", "1:6 [^a-b]"),
        ("[^1]: Some words.", "a footnote", "1:1 [^1]"),
        ("See\nhttps://example.org/a_b?c=1&d.", "a bare URL", "2:1 https://example"),
        ("| a |\n|---|\n| (http://x.org) http://y.org |", "a bare URL", "3:4 http://x"),
        ("#\n\nAny ://.\n\n<https://x.org>\n\n- [http://y.org](y)\n- http://z.org", "a bare URL", "8:3 http://z"),
        ("import Tabs from '@theme/Tabs';", "an MDX line", "1:1 import Tabs from '@theme/Tabs';"),
        ("export const meta = { a: 1 }", "an MDX line", "1:1 export const meta = { a: 1 }"),
        ("# Scope {#scope}", "an attribute list", "1:9 {#scope}"),
        ("Scope {.wide #scope} \n===", "an attribute list", "1:7 {.wide #scope}"),
        ("## *A* {: .b}", "an attribute list", "1:8 {: .b}"),
        ("# A\n{: .no_toc }", "an attribute list", "2:1 {: .no_toc }"),
        ("# `{#a}` {#a}", "an attribute list", "1:10 {#a}"), ("# A {#a}b {#a}", "an attribute list", "1:11 {#a}"),
        ("- A\n{:toc}", "an attribute list", "2:1 {:toc}"),
        ("{: .alert}\nText.", "an attribute list", "1:1 {: .alert}"),
        ("Text.\n{: .note}", "an attribute list", "2:1 {: .note}"), ("- One {: .x}", "an attribute list", "1:7 {: .x}"),
        ("\u{F0B7} One", "this bullet is typed", "1:1 \u{F0B7} One"),
        ("·   One", "this bullet is typed", "1:1 ·   One"),
        ("•One\n•Two", "this bullet is typed", "1:1 •One"),
        ("• One\n\n• Two\n\n• Three", "this bullet is typed", "1:1 • One"),
        ("- • One\n- • Two", "this item has a second bullet", "1:3 • One"),
        ("- a\n  • b", "this bullet is typed", "2:3 • b"),
        ("• One\n• two", "this bullet is typed", "1:1 • One"), ("◦\tOne", "this bullet is typed", "1:1 ◦\tOne"),
        ("You:\n  ●\u{A0}plan\n  ● write", "this bullet is typed", "2:3 ●\u{A0}plan"),
        ("> [!NOTE]\n> Text.", "an admonition", "1:3 [!NOTE]"), ("[!Tip] Text.", "an admonition", "1:1 [!Tip] Text."),
        ("[TOC]", "a shortcode", "1:1 [TOC]"), ("[[_TOC_]] ", "a shortcode", "1:1 [[_TOC_]]"),
        ("{% hint style=\"info\" %}\nA\n{% endhint %}", "a shortcode", "1:1 {% "),
        ("<details><summary>A</summary>\n- b\n- c\n</details>", "this line stands right below a tag", "2:1 - b"),
        ("<details>\n  ## B\n</details>", "this line stands right below a tag", "2:3 ## B"),
        ("– One\n– two", "this bullet is typed", "1:1 – One"),
        ("You:\n§ one\n§ two", "this bullet is typed", "2:1 § one"),
        ("o   One\no   Two", "this bullet is typed", "1:1 o   One"),
        ("a) One\nb) Two", "this bullet is typed", "1:1 a) One"),
        ("(1) One\n(2) Two", "this bullet is typed", "1:1 (1) One"),
        ("- a\n– b\n– c", "this bullet is typed", "2:1 – b"),
        ("- One\n-Two", "no plain space stands behind this bullet", "2:1 -Two"),
        ("##Scope", "no plain space stands behind these signs", "1:1 ##Scope"),
        ("A\n###Über uns\nb", "no plain space stands behind these signs", "2:1 ###Über uns"),
        ("-b\n##B", "no plain space stands behind these signs", "2:1 ##B"),
        ("#\u{A0}A", "no plain space stands behind these signs", "1:1 #\u{A0}A"),
        ("- a\n\n  ##B", "no plain space stands behind these signs", "3:3 ##B"),
        ("-One\n-Two", "no plain space stands behind this bullet", "1:1 -One"),
        ("Do:\n1.One\n2.two", "no plain space stands behind this bullet", "2:1 1.One"),
        ("-\u{A0}One", "no plain space stands behind this bullet", "1:1 -\u{A0}One"),
        ("*\u{2003}One\n\n*\u{2003}Two", "no plain space stands behind this bullet", "1:1 *\u{2003}One"),
        ("1)\u{202F}One", "no plain space stands behind this bullet", "1:1 1)\u{202F}One"),
        ("- a\n\n  ▪ b\n- c", "this bullet is typed", "3:3 ▪ b"), ("> a\r\n> • b", "this bullet is typed", "2:3 • b"),
    ])
    func isNamedWhereItStands(markdown: String, name: String, place: String) {
        let sample = MarkupSample(markdown)
        #expect(sample.findings == ["foreign-syntax \(place)"])
        #expect(sample.diagnostics.first?.message.hasPrefix(name) == true)
        #expect(sample.diagnostics.first?.severity == .warning)
        #expect(sample.diagnostics.first?.help.isEmpty == false)
    }

    @Test(arguments: [
        "```\n!!! note\n~~a~~ [^1] https://x.org\n```", "    ::: tip", "`~~a~~` `[^1]` `{{< a >}}` `https://x.org`",
        "<https://x.org> [https://x.org](https://x.org) [a]\n\n[a]: https://x.org", "\\~\\~a\\~\\~ \\[^1] \\{\\{< a",
        "- \\[ ] One.", "- []", "- [x](a.md) One.", "[ ] One.", "Wow!!! What??? a:::b", "~a~ ~~ b ~~ c~~",
        "Any https:// here.",
        "Import goods from \"China\".", "import taxes from abroad", "export goods, \"as is\"", "[^ up] [^]",
        "```\n<<<<<<< a\n```", "a `<<<<<<< b`\n<<<<<<", "See <<<<<<< a.",
        "# {#}", "# {a}", "# Use {#a} well", "# A \\{#a}", "# A `{#a}`", "# A {{#a}}", "# A ${#a}", "# A {.5}",
        "# A {:smile:}", "Text. {.a}", "{#a}\nText", "Text. {#a}", "{x}", "# {", "# }", "- {#a}",
        "•", "One • two", "● ● ○", "■One", "`• a`", "\t• a", "→ next", "“Quoted” words", "– dash", "·", "a · b",
        "1. ■\n\n☐ a",
        "[!]", "[!a b]", "[TOC] a", "[toc](a.md)", "{%d}", "a {%", "<!-- a\n- b\n-->",
        "<details>\n\n- a\n\n</details>", "<sub>a\n-b</sub>",
        "#1 in sales", "#keyword", "##", "## A", "##1", "#######A", "\\##A", "`##A`", "a ##B", "    ##A",
        "-5 °C", "-v turns it on\nand off", "--verbose", "*all* of it", "*Terms apply", "*One\n*Two", "+One\n+Two", "-",
        "1.5 days",
        "1.One", "2nd\n3rd", "-\u{A0}5", "-\u{A0}", "**A**\n-b",
        "![~~a~~ https://x.org](a.png)", "<!-- https://x.org [^1] -->", ":::",
    ])
    func otherTextIsLeftAlone(markdown: String) {
        #expect(MarkupSample(markdown).findings == [])
    }

    @Test func eachKindIsToldOnceABlock() {
        let sample = MarkupSample("https://x.org ~~a~~ [^1] https://y.org ~~b~~ [^2]\n\nhttps://z.org")
        #expect(sample.findings.map { $0.split(separator: " ")[1] } == ["1:15", "1:21", "1:1", "3:1"])
    }

    /// The limit only ends a test that hangs.
    @Test(.timeLimit(.minutes(1)), arguments: ["~~", "[^", "http://", "{{", "h", "[^a", "{#", "}"])
    func textsOfTheirSignsAloneAreRead(signs: String) {
        let text = "a " + String(repeating: signs, count: 3_000)
        #expect(MarkupSample(text).html == "<p>\(text)</p>\n")
    }
}
