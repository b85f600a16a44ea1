"""What all tests in a browser start from: Chromium, and the built handbooks on a server."""

import contextlib
import tempfile
import unittest
from pathlib import Path

from playwright.sync_api import sync_playwright

import sample_pages
from site_server import SiteServer

# A phone, a tablet, a screen. Set as device metrics: a headless window is never under 500 px.
WIDTHS = (320, 768, 1440)


class BrowserTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.scratch = Path(scratch.name)
        cls.sample = sample_pages.build_sample(cls.scratch / "sample")
        cls.wide = sample_pages.build_wide(cls.scratch)
        cls.sample_address = cls.serve(cls.sample)
        cls.wide_address = cls.serve(cls.wide)
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        cls.browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        cls.addClassCleanup(cls.browser.close)

    @classmethod
    def serve(cls, folder):
        """The address at which a folder is served until the class has run."""
        server = SiteServer(folder)
        cls.addClassCleanup(server.stop)
        return server.address

    @classmethod
    def kinds(cls):
        """One page of each kind, by its name; the wide ladder's among them."""
        pages = {kind: cls.sample_address + path for kind, path in sample_pages.SAMPLE.items()}
        return pages | {kind: cls.wide_address + path for kind, path in sample_pages.WIDE.items()}

    @classmethod
    def all_pages(cls):
        """Every page of both handbooks but those that only lead to another."""
        for folder, address in [(cls.sample, cls.sample_address), (cls.wide, cls.wide_address)]:
            for file in sorted(folder.rglob("*.html")):
                if 'http-equiv="refresh"' not in file.read_text(encoding="utf-8"):
                    yield address + str(file.relative_to(folder))

    @contextlib.contextmanager
    def page(self, width=1440, height=900, **options):
        """An empty page with settings of its own."""
        context = self.browser.new_context(viewport={"width": width, "height": height}, **options)
        try:
            yield context.new_page()
        finally:
            context.close()

    def open(self, page, address):
        response = page.goto(address)
        self.assertTrue(response is None or response.ok, address)

    def page_with(self, text):
        """The address of a page with a text of its own, to show that a check finds what it looks for."""
        folder = Path(tempfile.mkdtemp(dir=self.scratch))
        page = f'<!doctype html><html lang="en"><title>Broken</title>{text}</html>'
        (folder / "index.html").write_text(page, encoding="utf-8")
        return self.serve(folder) + "index.html"
