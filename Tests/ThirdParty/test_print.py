"""What Chromium prints of a ladder that is too wide for paper, read back by poppler's pdftotext."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path

import built_site

PAPERS = ["A4 portrait", "A4 landscape", "letter portrait", "letter landscape"]
PAGES = ["index.html", "matrix/index.html", "l3/index.html"]
CATEGORIES = [f"Field{number}" for number in range(1, 14)]
LEVELS = [f"L{number}" for number in range(1, 9)]
# At this level one cell is longer than a page.
LONG = ("L2", "Field5")
WORDS = "plans delivers reviews explains mentors measures simplifies documents negotiates customers roadmaps risks".split()


def text(place, length):
    """Words with one in front and one behind that no other text has."""
    words = " ".join(WORDS[(index * 7 + len(place)) % len(WORDS)] for index in range(length))
    return f"From{place} {words} till{place}"


def ladder():
    """A ladder of all that its pages can show, and the words that must be on each page."""
    lines = ["---", "title: Engineering", 'version: "2024-03"', "effective: 2024-04-01", "categories:"]
    lines += [f"  - {{name: {name}, definition: {text(f'd{name}', 5)}}}" for name in CATEGORIES]
    lines += ["levels:", *(f"  - {name}" for name in LEVELS), "  - {name: Later, status: draft}", "---", "Prose.", ""]
    for number, level in enumerate(LEVELS):
        lines += [f"## {level}", "", text(f"s{level}", 30) + ".", ""]
        for index, category in enumerate(CATEGORIES):
            count = 60 if (level, category) == LONG else 1 + (number + index) % 3
            lines += [f"### {category}", "", text(f"c{level}{category}", 8) + ".", ""]
            for item in range(count):
                place = f"{level}{category}i{item}"
                identifier = "{#same}" if item == 0 and category == "Field1" else ""
                lines.append(f"- {text(place, 8 + (item + index) % 14)}. {identifier}")
            lines.append("")
    return "\n".join([*lines, "## Later", "", text("later", 12) + ".", ""])


class VisibleText(HTMLParser):
    """The words of a page's main part that mark where a text begins and ends."""

    def __init__(self, source):
        super().__init__()
        self.words, self.is_main = [], False
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        self.is_main = self.is_main or tag == "main"

    def handle_endtag(self, tag):
        self.is_main = self.is_main and tag != "main"

    def handle_data(self, data):
        if self.is_main:
            self.words += re.findall(r"(?:From|till)\w+", data)


class PrintTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.folder = Path(scratch.name)
        site = built_site.build_text({"eng.md": ladder()}, scratch.name)
        cls.html = {page: (site / "eng" / page).read_text(encoding="utf-8") for page in PAGES}
        jobs = []
        for number, paper in enumerate(PAPERS):
            # The style sheet is the only place where the pages' policy lets the paper be named.
            copy = cls.folder / str(number)
            shutil.copytree(site, copy)
            with open(copy / "assets/print.css", "a", encoding="utf-8") as style:
                style.write(f"@page {{ size: {paper} }}\n")
            jobs += [(paper, page, copy / "eng" / page) for page in PAGES]
        with ThreadPoolExecutor(2) as pool:
            pdfs = pool.map(lambda job: cls.print(job[2]), jobs)
            cls.pdfs = {(paper, page): pdf for (paper, page, _), pdf in zip(jobs, pdfs)}

    @staticmethod
    def print(page):
        pdf = page.with_suffix(".pdf")
        with tempfile.TemporaryDirectory() as profile:
            browser = os.environ.get("CHROMIUM", "chromium")
            options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={profile}"]
            command = [browser, *options, f"--print-to-pdf={pdf}", page.as_uri()]
            result = subprocess.run(command, capture_output=True, text=True, timeout=300)
        if not pdf.exists():
            raise RuntimeError(f"nothing was printed:\n{result.stderr}")
        return pdf

    def sheets(self, paper, page):
        """Each sheet's size and its words with their places: (left, top, right, bottom, word)."""
        pdf = self.pdfs[paper, page]
        boxes = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True).stdout
        for sheet in re.findall(r"<page width.*?</page>", boxes, re.DOTALL):
            size = [float(number) for number in re.match(r'<page width="(.*?)" height="(.*?)"', sheet).groups()]
            pattern = r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>'
            words = [(*map(float, place), word) for *place, word in re.findall(pattern, sheet)]
            yield size, words

    def each(self, pages=PAGES):
        for paper in PAPERS:
            for page in pages:
                yield paper, page, list(self.sheets(paper, page))

    def test_paper_is_what_was_asked_for(self):
        sizes = {"A4": (595, 842), "letter": (612, 792)}
        for paper, _, sheets in self.each():
            name, direction = paper.split()
            expected = sizes[name] if direction == "portrait" else sizes[name][::-1]
            for size, _ in sheets:
                self.assertEqual([round(number) for number in size], list(expected))

    def test_every_text_is_there(self):
        for _, page, sheets in self.each():
            # A word that is broken at a line's end comes as two, so all are joined, without the hyphens.
            found = "".join(word.rstrip("\u00ad-\u2010") for _, words in sheets for *_, word in words)
            expected = VisibleText(self.html[page]).words
            self.assertGreater(len(expected), 150)
            self.assertEqual([word for word in expected if word not in found], [], page)

    def test_nothing_is_beyond_the_margins(self):
        for paper, page, sheets in self.each():
            for number, (size, words) in enumerate(sheets, start=1):
                # The page's number, which comes last, stands in the margin.
                outside = [
                    word
                    for left, top, right, bottom, word in words[:-3]
                    if left < 41 or right > size[0] - 41 or top < 44 or bottom > size[1] - 50
                ]
                self.assertEqual(outside, [], f"{paper}, {page}, page {number}")

    def test_each_table_text_stands_once(self):
        """The table for the screen is not printed beside those for paper."""
        for _, page, sheets in self.each(["index.html", "matrix/index.html"]):
            words = [word.rstrip(".") for _, words in sheets for *_, word in words]
            for level in LEVELS:
                self.assertEqual(words.count(f"From{level}Field13i0"), 1, page)

    def test_head_and_first_column_are_on_each_page(self):
        for paper, page, sheets in self.each(["index.html", "matrix/index.html"]):
            corner, rows, columns = ("Level", LEVELS, CATEGORIES) if page == "index.html" else ("Category", CATEGORIES, LEVELS)
            spanned = 0
            for number, (_, words) in enumerate(sheets, start=1):
                items = [word for *_, word in words if re.fullmatch(r"FromL\d+Field\d+i\d+", word)]
                if not items:
                    continue
                spanned += 1
                texts = [word for *_, word in words]
                # A page that begins inside a table begins with its head; the first has the page's own above it.
                place = f"{paper}, {page}, page {number}: {texts[:12]}"
                self.assertTrue({corner, *rows}.intersection(texts), place)
                if number > 1:
                    self.assertIn(texts[0], [corner, *rows, *columns], place)
                for item in items:
                    level, category = re.match(r"From(L\d+)(Field\d+)i", item).groups()
                    self.assertIn(level, texts, place)
                    self.assertIn(category, texts, place)
            self.assertGreater(spanned, 10)

    def test_no_row_is_cut_that_fits_on_a_page(self):
        for paper, page, sheets in self.each(["index.html", "matrix/index.html"]):
            places = {}
            for number, (_, words) in enumerate(sheets):
                for *_, word in words:
                    if match := re.match(r"(?:From|till)(L\d+)(Field\d+)i", word):
                        places.setdefault(match.groups(), set()).add(number)
            cut = {cell for cell, numbers in places.items() if len(numbers) > 1}
            self.assertEqual(cut, {LONG}, f"{paper}, {page}")
            self.assertEqual(len(places), len(LEVELS) * len(CATEGORIES))

    def test_title_version_and_page_numbers(self):
        for _, page, sheets in self.each():
            first = " ".join(word for *_, word in sheets[0][1])
            self.assertIn("Engineering", first)
            self.assertIn("version 2024-03", first)
            for number, (_, words) in enumerate(sheets, start=1):
                self.assertTrue(" ".join(word for *_, word in words).endswith(f"{number} / {len(sheets)}"))

    def test_no_page_is_nearly_empty(self):
        for paper, page, sheets in self.each():
            for number, (_, words) in enumerate(sheets[:-1], start=1):
                self.assertGreater(len(words), 20, f"{paper}, {page}, page {number}")

    def test_what_is_folded_is_open(self):
        """Inherited expectations, and what a strengthened one replaces, are folded on the screen."""
        self.assertIn('<details class="continues">', self.html["l3/index.html"])
        for _, _, sheets in self.each(["l3/index.html"]):
            texts = {word.rstrip(".") for _, words in sheets for *_, word in words}
            self.assertIn("FromL1Field7i0", texts)
            self.assertIn("tillL2Field1i0", texts)


if __name__ == "__main__":
    unittest.main()
