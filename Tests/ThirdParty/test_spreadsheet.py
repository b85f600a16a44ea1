"""The ladders' CSV, opened and saved again by LibreOffice."""

import csv
import re
import shutil
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

import built_site

SIGNS = "=+-@＝＋－＠"
ODD_TEXTS = [
    *[f"{sign}1+1 of that" for sign in ["=", "\\+", "\\-", "@", "＝", "＋", "－", "＠"]],
    '=HYPERLINK("https://example.org", "Press")',
    "=cmd|' /C calc'!A0",
    "@SUM(1, 2)",
    "'=1+1 with a mark of its own",
    "'Tis short",
    'Says "no", and means it',
    '"=1"',
    "Ends with a comma,",
    "Semicolons; too",
    "Größe – “quotes” – 日本語 – עברית – 🙂",
    "a = b + c",
]


def rows(file, **options):
    with open(file, encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines, strict=True, **options))


def without_mark(cell):
    """The author's text: the quote that defuses a sign is ours."""
    return cell[1:] if re.match(f"'['\\s]*[{SIGNS}]", cell) else cell


class SpreadsheetTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.folder = Path(scratch.name)
        cls.files = []
        for number, configuration in enumerate(built_site.handbooks()):
            site = cls.folder / str(number)
            if built_site.build(configuration, site):
                cls.files += sorted(site.rglob("ladder.csv"))
        odd = "---\ntitle: Odd\nlevels: [A]\n---\n## A\n\n" + "".join(f"- {text}\n" for text in ODD_TEXTS)
        cls.odd = built_site.build_text({"odd.md": odd}, cls.folder) / "odd/ladder.csv"
        cls.files.append(cls.odd)

    def convert(self, form, suffix):
        """Every file as LibreOffice reads it. Its dialog proposes UTF-8 for the mark; without a window it must be told."""
        office = shutil.which("soffice")
        self.assertIsNotNone(office, "LibreOffice is missing: the CSV was not checked")
        sources, results = self.folder / f"for-{suffix}", self.folder / f"as-{suffix}"
        sources.mkdir()
        pairs = []
        for number, file in enumerate(self.files):
            shutil.copy(file, sources / f"{number}.csv")
            pairs.append((file, results / f"{number}.{suffix}"))
        profile = f"-env:UserInstallation={(self.folder / 'profile').as_uri()}"
        reading = "--infilter=CSV:44,34,76,1"
        command = [office, profile, "--headless", reading, "--convert-to", form, "--outdir", results]
        run = subprocess.run([*command, *sorted(sources.iterdir())], capture_output=True, text=True, timeout=300)
        self.assertEqual(run.returncode, 0, run.stderr)
        return pairs

    def test_every_cell_comes_back(self):
        # Comma, quote, UTF-8, and cells as they are shown.
        for before, after in self.convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "csv"):
            self.assertEqual(rows(before), rows(after), before)

    def test_no_cell_is_a_formula(self):
        for file, book in self.convert("xlsx", "xlsx"):
            with zipfile.ZipFile(book) as archive:
                sheet = archive.read("xl/worksheets/sheet1.xml").decode()
            self.assertNotRegex(sheet, "<f[ >]", file)
            count = len(re.findall("<row ", sheet))
            self.assertEqual(count, len(rows(file)), file)

    def test_the_mark_is_all_that_was_added(self):
        found = [without_mark(row[3]) for row in rows(self.odd)[1:]]
        self.assertEqual(found, [text.replace("\\", "") for text in ODD_TEXTS])

    def test_lines_end_as_excel_writes_them(self):
        for file in self.files:
            data = file.read_bytes()
            self.assertTrue(data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n"), file)
            self.assertEqual(data.count(b"\r\n"), data.count(b"\n"), file)


if __name__ == "__main__":
    unittest.main()
