"""The pages of a wide ladder as Firefox prints them: every word is on the paper."""

import re
import subprocess
import tempfile
import unicodedata
import unittest
from pathlib import Path

import sample_pages
from firefox import SHEETS, Firefox


def squeezed(text):
    """A text without what the setting of lines changes: spaces, hyphens, ligatures."""
    return re.sub(r"[\s\u00ad\u2010-]", "", unicodedata.normalize("NFKC", text))


class FirefoxPrintTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.scratch = Path(scratch.name)
        cls.wide = sample_pages.build_wide(cls.scratch)
        profile = cls.scratch / "profile"
        profile.mkdir()
        cls.firefox = cls.enterClassContext(Firefox(profile))

    def texts(self, address):
        """What stands on the paper, for each sheet both ways."""
        for sheet in SHEETS:
            for orientation in ("portrait", "landscape"):
                file = self.scratch / "printed.pdf"
                file.write_bytes(self.firefox.printed(address, sheet, orientation))
                # In the order in which the browser drew it, so that a cell's lines stay together.
                run = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True)
                yield f"{sheet} {orientation}", squeezed(run.stdout)

    def missing(self, words, text):
        return [word for word in words if squeezed(word) not in text]

    def words(self, levels=sample_pages.LEVELS):
        """The words of the cells. A cell may go over two pages, with a header between: so word by word."""
        for level, _, texts in sample_pages.cells():
            if level in levels:
                yield from {word for text in texts for word in text.replace("`", "").split()}

    def check(self, page, words):
        words = [*words]
        for paper, text in self.texts((self.wide / page).as_uri()):
            with self.subTest(paper):
                self.assertEqual(self.missing(words, text)[:10], [])

    def test_level(self):
        self.check("wide/l12/index.html", [*sample_pages.CATEGORIES, *self.words(sample_pages.LEVELS[-1:])])

    def test_overview(self):
        self.check("wide/index.html", [*sample_pages.CATEGORIES, *self.words()])

    def test_matrix(self):
        self.check("wide/matrix/index.html", [*sample_pages.CATEGORIES, *self.words()])

    def test_code(self):
        self.check("words/index.html", [sample_pages.CODE_END])

    def test_faults_are_found(self):
        page = self.scratch / "broken.html"
        page.write_text("<!doctype html><p>Whole<p style='white-space: nowrap'>" + "and so on " * 30 + "lost", encoding="utf-8")
        for _, text in self.texts(page.as_uri()):
            self.assertEqual(self.missing(["Whole", "so on", "lost"], text), ["lost"])


if __name__ == "__main__":
    unittest.main()
