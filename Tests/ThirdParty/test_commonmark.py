"""The examples of CommonMark 0.31.2 and the tables of GitHub's specification, built as pages.

Pages differ from the specifications in these ways everywhere, which are undone before the comparison: headings have ids and
links to themselves, code and tables can be scrolled by keyboard, and columns have classes for their alignment. Every other
difference is listed below with its reason; an example that is listed and no longer differs is a failure, too.
"""

import html
import json
import re
import tempfile
import unittest
from pathlib import Path

import example_pages
import page_structure
import source_packages

# The reasons, each with its examples.
DIFFERENT = {
    "raw HTML: other tags than the few that are kept are text, those are balanced, and comments are left out":
        "21 31 148-191 201 308-309 344 476-477 491 494 524 536 613-617 623 627-631 642-643",
    "libcmark 0.30.2: signs of currencies were no punctuation, and comments could hold no two hyphens": "354 625-626",
}

# What is an error and isn't built, by the rule that it breaks.
REFUSED = {
    # Links into the handbook that lead to nothing there, and those without a destination.
    "dead-link":
        "22-23 32-33 192-196 198 200 202-206 214-218 404 419 422 433 473-475 482-487 489 492 495-496 498-507 509-510 512 "
        "514-522 527-535 539-544 549-550 553-562 564-589 591 593",
}

GFM_TABLES = {}


def numbers(text):
    """`1 3-5` as a set."""
    found = set()
    for part in text.split():
        first, _, last = part.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return found


def ranges(found):
    parts = []
    for number in sorted(found):
        if parts and parts[-1][1] == number - 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return " ".join(f"{first}-{last}" if last > first else f"{first}" for first, last in parts)


def page(number, markdown):
    return f"---\ntitle: Page {number:04}\n---\n{markdown}"


def as_specified(text):
    """A page's HTML without what all pages add."""
    text = re.sub(r'<a class="anchor" href="#[^"]*" aria-hidden="true" tabindex="-1"></a>', "", text)
    text = re.sub(r'(<h[1-6]) id="[^"]*"', r"\1", text)
    text = text.replace('<pre tabindex="0">', "<pre>")
    text = text.replace('<div class="prose-table" tabindex="0">\n', "").replace("</table>\n</div>", "</table>")
    return re.sub(r'<(t[hd]) class="align-(\w+)">', r'<\1 align="\2">', text)


def gfm_tables():
    (text,) = source_packages.files("marko==2.2.4", lambda path: path == "tests/spec/gfm.txt").values()
    fence = "`" * 32
    examples = re.findall(f"^{fence} example table\n(.*?)^\\.\n(.*?)^{fence}$", text, re.DOTALL | re.MULTILINE)
    return [(markdown.replace("→", "\t"), expected.replace("→", "\t")) for markdown, expected in examples]


class Examples(unittest.TestCase):
    maxDiff = None

    def run_examples(self, examples):
        """The numbers of the examples that differ, and of those that are refused by their rules; and checks all pages."""
        files = {f"p{number:04}.md": page(number, markdown) for number, (markdown, _) in examples.items()}
        with tempfile.TemporaryDirectory() as folder:
            site, broken = example_pages.build(files, Path(folder) / "handbook")
            refused = {}
            differing = {}
            for number, (_, expected) in examples.items():
                rules = broken.get(f"p{number:04}.md")
                if rules:
                    for rule in rules:
                        refused.setdefault(rule, set()).add(number)
                    continue
                found = as_specified(example_pages.prose(site, f"p{number:04}"))
                if found.strip("\n") != expected.strip("\n"):
                    differing[number] = (expected, found)
                text = (site / f"p{number:04}/index.html").read_text(encoding="utf-8")
                with self.subTest(example=number):
                    self.assertEqual(page_structure.faults(text), [])
        return differing, refused

    def compare(self, differing, reasons, examples):
        listed = {}
        for reason, text in reasons.items():
            for number in numbers(text):
                self.assertNotIn(number, listed, "listed twice")
                listed[number] = reason
        unlisted = "\n".join(
            f"{number}: {examples[number][0]!r}\n  expected {differing[number][0]!r}\n  found    {differing[number][1]!r}"
            for number in sorted(set(differing) - set(listed))
        )
        self.assertEqual(unlisted, "", "these examples differ without a reason")
        self.assertEqual(ranges(set(listed) - set(differing)), "", "these examples no longer differ")


class CommonMarkTests(Examples):
    def test_examples(self):
        (text,) = source_packages.files(
            "markdown-it-py==4.3.0", lambda path: path == "tests/test_cmark_spec/commonmark.json"
        ).values()
        examples = {one["example"]: (one["markdown"], one["html"]) for one in json.loads(text)}
        self.assertEqual(len(examples), 652)
        differing, refused = self.run_examples(examples)
        self.assertEqual({rule: ranges(found) for rule, found in refused.items()}, REFUSED)
        self.compare(differing, DIFFERENT, examples)


class GFMTableTests(Examples):
    def test_examples(self):
        examples = dict(enumerate(gfm_tables(), start=1))
        self.assertEqual(len(examples), 8)
        differing, refused = self.run_examples(examples)
        self.assertEqual(refused, {})
        self.compare(differing, GFM_TABLES, examples)


if __name__ == "__main__":
    unittest.main()
