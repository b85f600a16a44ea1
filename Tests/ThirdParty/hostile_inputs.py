"""Small inputs on which programs that read Markdown or YAML are known to hang, to crash or to fill the memory.

Each is made when the tests run: a name, and the handbook's files by their paths below its folder.
"""

LEVELS = "---\ntitle: T\ncategories: [C]\nlevels: [L1, L2]\n---\n"


def markdown():
    """Bodies for a page; each is tried in the prose of a ladder, in a level's section and in a category too."""
    deep = 25_000
    yield "quotes, 25,000 deep", "> " * deep + "a\n"
    yield "quotes without blanks, 25,000 deep", ">" * deep + "a\n"
    yield "lists on one line, 25,000 deep", "- " * deep + "a\n"
    yield "ordered lists on one line, 25,000 deep", "1. " * deep + "a\n"
    yield "quotes and lists, 25,000 deep", "> - " * deep + "a\n"
    yield "lists by indentation, 1,400 deep", "".join("  " * n + "- a\n" for n in range(1_000))
    yield "quotes that grow line by line", "".join(">" * n + "a\n" for n in range(1_400))
    yield "lists by indentation, 99 deep, often", ("".join("  " * n + "- a\n" for n in range(40)) + "\n") * 250
    yield "quotes, 90 deep, with 20,000 lazy lines", "> " * 90 + "a\n" + "a\n" * 20_000
    yield "quotes, 90 deep, with 5,000 whole lines", (("> " * 90) + "a\n") * 5_000
    yield "30,000 lists before 30,000 empty lines", "- " * 30_000 + "\n" * 30_000
    yield "45 lists before 300,000 empty lines", "- " * 45 + "a" + "\n" * 300_000
    yield "a list of 90 before 300,000 empty lines", "".join("  " * n + "- a\n" for n in range(45)) + "\n" * 300_000
    yield "100,000 quotes before 100,000 stars", ">" * 100_000 + "a*" * 100_000
    yield "emphasis, 25,000 deep", "*a " * deep + "a*" * deep
    yield "emphasis of two kinds, 25,000 deep", "*a **a " * deep + "a** a*" * deep
    yield "emphasis that never closes", "*a _b " * 50_000
    yield "emphasis that never opens", "a* b_ " * 50_000
    yield "emphasis mixed", "_*" * 100_000
    yield "emphasis that crosses", "*_a*_ " * 50_000
    yield "emphasis at the limit, in many blocks", (("*a_ " * 9_900) + "\n\n") * 20
    yield "strong emphasis, 25,000 deep", "**a " * deep + "a** " * deep
    yield "runs of stars of many lengths", " ".join("a" + "*" * n for n in range(1, 200)) + "\n"
    yield "brackets", "[" * 50_000
    yield "closing brackets", "]" * 500_000
    yield "pairs of brackets", "[" * 50_000 + "]" * 50_000
    yield "pairs of brackets with words", "[a" * 50_000 + "]" * 50_000
    yield "links in links", "[a](" * 50_000
    yield "links in links that close", "[" * deep + "a" + "](b)" * deep
    yield "links with angles that never close", "[a](<b" * 50_000
    yield "link texts without ends", "[a](b " * 50_000
    yield "link titles without ends", '[a](b "' * 50_000
    yield "destinations with 100,000 parentheses", "[a](" + "(" * 100_000 + ")" * 100_000 + ")"
    yield "CVE-2023-22486", "![[]()" * 50_000
    yield "CVE-2023-22486, short of the limit", ("![[]()" * 1_990 + "\n\n") * 80
    yield "CVE-2023-24824, quotes", "".join(">" * n + "a\n" for n in range(1, 1_400))
    yield "CVE-2023-24824, lists", "".join(" " * n + "-\n" for n in range(1, 1_400))
    yield "CVE-2023-26485", "_" * 100_000 + "a" + "_" * 100_000
    yield "CVE-2023-26485, stars", "*" * 100_000 + "a" + "*" * 100_000
    yield "CVE-2023-26485, many runs", "a " + "_a__" * 19_000
    yield "CVE-2023-37463, table cells", "|" + "a|" * 100_000 + "\n|" + "-|" * 100_000 + "\n" + "|b\n" * 10_000
    yield "CVE-2023-37463, lines of pipes", "|" * 100_000 + "\n" + "-|" * 10_000 + "\n"
    yield "backticks of many lengths", "a".join("`" * n for n in range(1, 1_400))
    yield "backticks of many lengths, backwards", "a".join("`" * n for n in range(1_400, 1, -1))
    yield "backticks that never close", "`a" * 200_001
    yield "one run of 500,000 backticks", "`" * 500_000
    yield "code in code", "e`" + "".join("e" + "`" * n for n in range(1, 1_400))
    yield "angles", "<" * 500_000
    yield "closing angles", "a" + ">" * 500_000
    yield "tags without ends", "a <a " * 100_000
    yield "comments without ends", "a <!-- " * 100_000
    yield "declarations without ends", "a <!A " * 100_000
    yield "instructions without ends", "a <? " * 100_000
    yield "CDATA without ends", "a <![CDATA[ " * 60_000
    yield "attributes without ends", "a <a b='" * 100_000
    yield "closing tags", "</a>" * 100_000
    yield "attributes by the thousand", "<a " + "b=c " * 100_000 + ">"
    yield "tags that are kept, 25,000 deep", "<details>" * deep
    yield "tags that are kept, in text, 25,000 deep", "a " + "<sub>" * deep
    yield "tags that are kept and closed, 25,000 deep", "a " + "<sub>" * deep + "</sub>" * deep
    yield "tags that cross", "a " + "<sub><sup></sub></sup>" * 20_000
    yield "tags of tables without ends", "<table><tr><td>" * 20_000
    yield "a table with many tables in it", "<table>\n" * 5_000 + "\n<td>a\n" * 20_000
    yield "ends of cells", "</td>" * 100_000
    yield "items outside lists", "<li>" * 100_000
    yield "lists that never end", "<ul><li>" * 20_000
    yield "paragraphs that end in others", "<p></b>" * 60_000
    yield "tags over two lines", "<b\n>" * 60_000
    yield "pictures as tags", "<img src=a>" * 60_000
    yield "tags in quotes", "> <ul><li>\n\n" * 20_000
    yield "comments one behind the other", "<!--a-->" * 60_000
    yield "ampersands", "&" * 500_000
    yield "entities", "&amp;" * 200_000
    yield "entities of many letters", "&CounterClockwiseContourIntegral;" * 30_000
    yield "numbers of characters", "&#x10FFFF;" * 100_000
    yield "numbers that are too large", "&#99999999;&#xFFFFFFFFF;" * 40_000
    yield "definitions", "".join(f"[a{n}]: /b{n}\n" for n in range(30_000))
    yield "definitions in blocks of their own", "".join(f"[a{n}]: /b{n}\n\n" for n in range(30_000)) + "[a1]\n"
    yield "definitions of one name", "[a]: b\n\n" * 100_000 + "[a]\n"
    yield "a definition with a long title, used often", "[a]: b '" + "c" * 100_000 + "'\n\n" + "[a] " * 3_900
    yield "a long definition, used often", "[a]: " + "c" * 100_000 + "\n\n" + ("[a] " * 3_000 + "\n\n") * 20
    yield "definitions without ends", "[a]: '\n" * 2_000
    yield "backslashes", "\\" * 500_000
    yield "hard breaks", "a\\\n" * 200_000
    yield "hard breaks by blanks", "a  \n" * 200_000
    yield "autolinks", "<http:a> " * 100_000
    yield "autolinks without ends", "<http:a" * 100_000
    yield "addresses without ends", "<a@b" * 100_000
    yield "addresses of many hosts", "<a@" + "b." * 100_000 + "c>"
    yield "bare addresses", "https://a.b " * 80_000
    yield "headings", "# a\n" * 200_000
    yield "headings of numbered names", "".join(f"# a-{n}\n" for n in range(1, 20_000)) + "# a\n" * 60_000
    yield "headings with underlines", "a\n=\n" * 200_000
    yield "a heading's underline below 100,000 lines", "a\n" * 100_000 + "=\n"
    yield "a line of one sign", "-" * 1_000_000
    yield "thematic breaks", "***\n" * 200_000
    yield "fences", "```\n" * 200_000
    yield "fences of many lengths", "".join("`" * n + "\n" for n in range(1_400, 3, -1))
    yield "code by indentation", "    a\n\n" * 100_000
    yield "items", "- a\n" * 200_000
    yield "items of equal words", "- a b c d e f\n" * 60_000
    yield "items of different words", "".join(f"- a{n}\n" for n in range(100_000))
    yield "items of words that begin alike", "".join("- " + "a " * 100 + f"{n}\n" for n in range(4_000))
    yield "items with empty lines", "- a\n\n" * 150_000
    yield "items of many kinds", "- a\n+ a\n* a\n1. a\n1) a\n" * 40_000
    yield "items with ids", "".join(f"- a {{#a{n}}}\n" for n in range(50_000))
    yield "items with one id", "- a {#a}\n" * 80_000
    yield "items with labels", "".join(f"- **L{n}**: a\n" for n in range(50_000))
    yield "labels", "".join(f"**L{n}**: a\n" for n in range(50_000))
    yield "labels in paragraphs of their own", "".join(f"**L{n}**: a\n\n" for n in range(50_000))
    yield "labels over lists", "".join(f"**L{n}**:\n- a\n\n" for n in range(40_000))
    yield "numbers with many digits", "123456789. a\n" * 70_000
    yield "paragraphs", "a\n\n" * 300_000
    yield "one line of a million letters", "a" * 1_040_000
    yield "one line of a million blanks", " " * 1_040_000
    yield "one line of tabs behind a star", "*" + "\t" * 1_040_000
    yield "a paragraph of 400,000 lines", "a\n" * 400_000
    yield "line ends", "\r" * 1_040_000
    yield "line ends of two signs", "\r\n" * 500_000
    yield "combining marks", "a" + "\u0301" * 500_000
    yield "signs without width", "\u200b" * 300_000
    yield "letters of two code points, often", "👩‍👩‍👧‍👦" * 40_000
    yield "a table of 5,000 columns", "|a" * 5_000 + "|\n" + "|-" * 5_000 + "|\n" + ("|b" * 5_000 + "|\n") * 15
    yield "a table of 10,000 columns and short rows", "|a" * 10_000 + "|\n" + "|-" * 10_000 + "|\n" + "|b\n" * 10_000
    yield "a table of 40,000 rows", "|a|b|\n|-|-|\n" + "|c|d|\n" * 40_000
    yield "tables", "|a|\n|-|\n\n" * 60_000
    yield "tables in quotes, 90 deep", ("> " * 45 + "|a|\n" + "> " * 45 + "|-|\n\n") * 1_000
    yield "delimiter rows", "|-|-|\n" * 100_000
    yield "delimiter rows of growing length", "".join("|-" * n + "|\n" for n in range(1, 700))
    yield "rows of growing length", "a|b\n" + "".join("|a" * n + "|\n" for n in range(1, 700)) + "-|-\n"
    yield "escaped pipes", "|a|\n|-|\n|" + "\\|" * 300_000 + "|\n"
    yield "escaped pipes and links", "|a|\n|-|\n|" + "\\|[b](c)" * 1_900 + "|\n"
    yield "a table of levels", "| Level | A |\n|-|-|\n" + "| L1 | b |\n" * 40_000
    yield "a table of categories", "| Category | L1 | L2 |\n|-|-|-|\n" + "| C | a | b |\n" * 30_000
    yield "a table of unknown categories", "| Category | L1 |\n|-|-|\n" + "".join(f"| D{n} | a |\n" for n in range(30_000))
    yield "a table of what helps", "| Moving to | A |\n|-|-|\n" + "| L2 | b |\n" * 40_000
    yield "levels' headings", "## L1\n" * 100_000
    yield "undeclared levels' headings", "".join(f"## L{n}\n" for n in range(3, 60_000))
    yield "categories' headings", "### C\n" * 100_000
    yield "comments that ignore", "<!-- ladderdoc-ignore: dead-link -->\n\n" * 20_000
    yield "marks for the table", "<!-- levels-table -->\n\n" * 40_000
    yield "dead links", "".join(f"[a](b{n}.md)\n\n" for n in range(20_000))
    yield "dead links to headings", "".join(f"[a](#b{n})\n\n" for n in range(20_000))
    yield "dead links to many headings", "".join(f"# h{n}\n[a](#b{n})\n\n" for n in range(10_000))
    yield "dead links of one million letters", "[a](" + "b" * 1_000_000 + ".md)"
    yield "pictures of other sites", "![a](https://a.b/c.png)\n\n" * 30_000
    yield "forbidden links", "[a](javascript:b)\n\n" * 30_000
    yield "struck-out text", "~~a~~ " * 100_000
    yield "footnotes", "[^a] " * 3_900
    yield "footnotes that never end", "[^a" * 60_000
    yield "starts of bare addresses", "http://" * 100_000
    yield "braces", "{{" * 200_000
    yield "shortcodes", "{{< a >}} " * 80_000
    yield "tildes", "~" * 500_000
    yield "words", "ab cd ef gh " * 80_000
    yield "sentences", "A first one. A second one! A third one? " * 25_000
    yield "TODO", "TODO " * 200_000
    yield "digits", "3 levels, 4 categories. " * 40_000


def front_matter():
    """Front matter; the text between the fences."""
    names = [f"N{n}" for n in range(20_000)]
    yield "an alias bomb", "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n-1}, *a{n-1}]\n" for n in range(1, 30))
    yield "a wide alias bomb", "a: &a [" + "x," * 60_000 + "]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c]\n"
    yield "a bomb of keys", "a: &a {b: x}\nc: &c {<<: *a, d: *a}\ne: {<<: [*c, *c, *a], f: *c}\n"
    yield "an alias in itself", "title: &a [*a]\n"
    yield "an alias in itself, as a key", "&a [*a]: b\n"
    yield "an alias in its own mapping", "title: &a {b: *a}\n"
    yield "sequences, 100,000 deep", "a: " + "[" * 100_000
    yield "mappings, 100,000 deep", "{a: " * 60_000
    yield "sequences of blocks, 60,000 deep", "- " * 60_000 + "a\n"
    yield "indentation, 500 deep", "".join(" " * n + "a:\n" for n in range(500))
    yield "question marks", "? " * 60_000 + "a\n"
    yield "anchors", "".join(f"a{n}: &a{n} b\n" for n in range(15_000))
    yield "anchors alone", "&a " * 60_000
    yield "tags", "!a " * 60_000
    yield "tags of many levels", "!" * 200_000
    yield "quotes without an end", "title: \"" + "a" * 250_000
    yield "escapes", "title: \"" + "\\u0061" * 40_000 + "\"\n"
    yield "a text of 250,000 letters", "title: " + "a" * 250_000 + "\n"
    yield "a text of 60,000 lines", "title: |\n" + " a\n" * 60_000
    yield "a folded text of 60,000 lines", "title: >\n" + " a\n" * 60_000
    yield "keys of 250,000 letters", "a" * 250_000 + ": b\n"
    yield "unknown keys", "".join(f"k{n}: v\n" for n in range(20_000))
    yield "equal keys", "title: v\n" * 20_000
    yield "colons", "a:" * 100_000
    yield "comments", "#\n" * 100_000
    yield "documents", "--- \n" * 40_000
    yield "directives", "%YAML 1.1\n" * 20_000
    yield "stars", "title: " + "* " * 100_000
    yield "aliases of nothing", "title: [" + "*a, " * 50_000 + "]\n"
    yield "20,000 levels", "title: T\nlevels: [" + ", ".join(names) + "]\n"
    yield "20,000 categories", "title: T\ncategories: [" + ", ".join(names) + "]\nlevels: [L1]\n"
    yield "20,000 aliases of a level", "title: T\nlevels: [{name: L1, aliases: [" + ", ".join(names) + "]}]\n"
    yield "20,000 baselines", "title: T\nextends: [" + ", ".join(names) + "]\nlevels: [L1]\n"
    yield "20,000 parents", "title: T\nlevels: [L0, {name: L1, inherits: [" + ", ".join(names) + "]}]\n"
    yield "one parent, 40,000 times", "title: T\nlevels: [L0, {name: L1, inherits: [" + "L0, " * 40_000 + "]}]\n"
    yield "20,000 drops", "title: T\nlevels: [L0, {name: L1, drop: [" + ", ".join(names) + "]}]\n"
    yield "one baseline, 40,000 times", "title: T\nextends: [" + "page, " * 40_000 + "]\nlevels: [L1]\n"
    yield "250 levels without a section", "title: T\nlevels: [" + ", ".join(names[:250]) + "]\n"
    yield "20,000 old addresses", "title: T\nmoved-from: [" + ", ".join(names) + "]\nlevels: [L1]\n"
    yield "20,000 abbreviations", "title: T\nabbreviations: {" + ", ".join(n + ": a" for n in names) + "}\nlevels: [L1]\n"
    yield "20,000 steps", "title: T\ncategories: [{name: C, steps: [" + ", ".join(names) + "]}]\nlevels: [L1]\n"
    yield "levels that inherit in a ring", "title: T\nlevels:\n" + "".join(
        f"- {{name: N{n}, inherits: N{(n + 1) % 3_000}}}\n" for n in range(3_000))
    yield "levels that share a text in a chain", "title: T\nlevels:\n- N0\n" + "".join(
        f"- {{name: N{n + 1}, same-as: N{n}}}\n" for n in range(3_000))
    yield "levels of equal names", "title: T\nlevels: [" + "a, " * 40_000 + "]\n"
    yield "levels of three million letters", "title: T\nlevels: [" + ", ".join("a" * 1_000 + str(n) for n in range(240)) + "]\n"


def products():
    """Ladders of which a small source asks for much more than it holds: levels × what every level gets."""

    def ladder(levels, items, body="", extra=""):
        names = ", ".join(f"L{n}" for n in range(levels))
        text = f"---\ntitle: T\ncategories: [C]\nlevels: [{names}]\n{extra}---\n## All levels\n\n### C\n"
        return text + "".join(f"- a{n}\n" for n in range(items)) + body

    yield "3,000 levels of 3,000 expectations", {"content/l.md": ladder(3_000, 3_000)}
    yield "1,000 levels of 1,000 expectations", {"content/l.md": ladder(1_000, 1_000)}
    yield "40 levels of 20,000 expectations", {"content/l.md": ladder(40, 20_000)}
    categories = ", ".join(f"C{n}" for n in range(3_000))
    yield "3,000 levels of 3,000 categories", {
        "content/l.md": "---\ntitle: T\ncategories: [" + categories + "]\nlevels: ["
        + ", ".join(f"L{n}" for n in range(3_000)) + "]\n---\n## L0\n\n"
        + "".join(f"### C{n}\n- a\n\n" for n in range(3_000))
    }
    yield "250 levels without a section and 100,000 headings", {
        "content/l.md": "---\ntitle: T\nlevels: [" + ", ".join(f"N{n}" for n in range(250)) + "]\n---\n" + "## Na\n" * 100_000
    }
    yield "200 levels of 400 expectations", {"content/l.md": ladder(200, 400)}
    diamonds = "---\ntitle: T\ncategories: [C]\nlevels:\n- {name: A0}\n- {name: B0, inherits: none}\n" + "".join(
        f"- {{name: A{n}, inherits: [A{n-1}, B{n-1}]}}\n- {{name: B{n}, inherits: [B{n-1}, A{n-1}]}}\n" for n in range(1, 60)
    ) + "---\n" + "".join(f"## {s}{n}\n### C\n- {s}{n}\n" for n in range(60) for s in "AB")
    yield "diamonds of parents, 60 deep", {"content/l.md": diamonds}
    chain = {f"content/l{n}.md": f"---\ntitle: T{n}\nextends: [l{n + 1}]\ncategories: [C]\nlevels: [L1]\n---\n## All levels\n### C\n- a{n}\n" for n in range(400)}
    chain["content/l400.md"] = "---\ntitle: T\nkind: baseline\ncategories: [C]\n---\n### C\n- a\n"
    yield "ladders that extend each other, 400 deep", chain
    # What stands beside each expectation on pages and in tables.
    long = "a" * 200_000
    items = "".join(f"- a{n}\n" for n in range(20_000))
    for what, categories, levels, title, level, category in [
        ("name of a level", "C", f"{{name: {long}, id: l1}}, L2", "T", long, "C"),
        ("title of a level", "C", f"{{name: L1, title: {long}}}, L2", "T", "L1", "C"),
        ("track", "C", f"{{name: L1, track: {long}}}, {{name: L2, track: {long}}}", "T", "L1", "C"),
        ("name of a category", f"{{name: {long}, id: c}}", "L1, L2", "T", "L1", long),
        ("group of a category", f"{{name: C, group: {long}}}", "L1, L2", "T", "L1", "C"),
        ("id of a level", "C", f"{{name: L1, id: {long}}}, L2", "T", "L1", "C"),
        ("id of a category", f"{{name: C, id: {long}}}", "L1, L2", "T", "L1", "C"),
        ("title", "C", "L1, L2", long, "L1", "C"),
    ]:
        head = f"---\ntitle: {title}\ncategories: [{categories}]\nlevels: [{levels}]\n---\n## {level}\n\n### {category}\n\n"
        yield f"20,000 expectations and a long {what}", {"content/l.md": head + items}
    yield "20,000 expectations below a long lead-in", {
        "content/l.md": LEVELS + "## L1\n\n### C\n\n- " + long + ":\n" + "".join(f"  - a{n}\n" for n in range(20_000))
    }
    yield "250 levels of a long expectation", {
        "content/l.md": "---\ntitle: T\ncategories: [C]\nlevels: [" + ", ".join(f"L{n}" for n in range(250))
        + "]\n---\n## All levels\n\n### C\n\n- " + "a " * 500_000 + "\n"
    }
    yield "2,000 pages in one another", {"content/" + "a/" * n + "b.md": f"# P{n}\n" for n in range(400)}
    yield "5,000 old addresses on 2 pages", {
        f"content/p{p}.md": "---\ntitle: P\nmoved-from: [" + ", ".join(f"o{p}-{n}" for n in range(2_500)) + "]\n---\n" for p in range(2)
    }
    yield "2,000 files of one link each", {
        **{f"content/f{n}.txt": "a" for n in range(2_000)},
        "content/p.md": "# P\n\n" + "".join(f"[a](f{n}.txt)\n\n" for n in range(2_000)),
    }
    yield "4,000 dead links among 3,000 files", {
        **{f"content/f{n}.txt": "a" for n in range(3_000)},
        **{f"content/p{p}.md": "# P\n\n" + "".join(f"[a](g{p}-{n}.txt)\n\n" for n in range(1_000)) for p in range(4)},
    }


def handbooks():
    """Every input as a name and the files of a handbook."""
    for name, text in markdown():
        yield f"page: {name}", {"content/page.md": text}
        yield f"level: {name}", {"content/ladder.md": LEVELS + "## L1\n\n" + text}
        yield f"ladder: {name}", {"content/ladder.md": LEVELS + text}
        yield f"category: {name}", {"content/ladder.md": LEVELS + "## L1\n\n### C\n\n" + text}
    for name, text in front_matter():
        yield f"front matter: {name}", {"content/ladder.md": f"---\n{text}\n---\n# T\n"}
        yield f"configuration: {name}", {"ladderdoc.yml": text, "content/page.md": "# P\n"}
    for name, files in products():
        yield f"handbook: {name}", files
