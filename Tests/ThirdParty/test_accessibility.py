"""Every kind of page through axe-core, in light and dark, on a phone, a tablet and a screen."""

import unittest

from axe_playwright_python.sync_playwright import Axe

import sample_pages
from browser_tests import WIDTHS, BrowserTests

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}


class AccessibilityTests(BrowserTests):
    def violations(self, page):
        found = Axe().run(page, options=OPTIONS).response
        self.assertGreater(len(found["passes"]), 5, "axe looked at nothing")
        for violation in found["violations"]:
            for node in violation["nodes"]:
                yield f"{violation['id']} at {node['target']}: {node['html'][:120]}"

    def test_every_kind_of_page(self):
        for scheme in ("light", "dark"):
            for width in WIDTHS:
                with self.page(width, color_scheme=scheme) as page:
                    for kind, address in self.kinds().items():
                        with self.subTest(kind, scheme=scheme, width=width):
                            self.open(page, address)
                            self.assertEqual(list(self.violations(page)), [])

    def test_a_page_that_has_moved(self):
        source, target = sample_pages.REDIRECT
        with self.page() as page:
            page.goto(self.sample_address + source)
            page.wait_for_url(self.sample_address + target)

    def test_the_page_that_says_so(self):
        """Seen where browsers don't follow: looked at with its `refresh` taken out. It has no style, and axe takes the
        browser's dark colours to stand on white, so in light alone."""
        text = (self.sample / sample_pages.REDIRECT[0]).read_text(encoding="utf-8")
        stays = "\n".join(line for line in text.splitlines() if 'http-equiv="refresh"' not in line)
        self.assertNotEqual(stays, text.rstrip("\n"))
        address = self.sample_address + sample_pages.REDIRECT[0]
        for width in WIDTHS:
            with self.subTest(width=width), self.page(width) as page:
                page.route(address, lambda route: route.fulfill(body=stays, content_type="text/html"))
                self.open(page, address)
                self.assertEqual(list(self.violations(page)), [])

    def test_faults_are_found(self):
        broken = """<main><h1>Broken</h1><h4>Skips ranks</h4><p style="color: #aaa">Pale</p><img src="data:,">
        <button style="width: 9px; height: 9px; padding: 0">a</button><button style="width: 9px; height: 9px; padding: 0">b</button>
        </main><p>Outside</p>"""
        with self.page() as page:
            self.open(page, self.page_with(broken))
            rules = {violation.split()[0] for violation in self.violations(page)}
        self.assertLessEqual({"heading-order", "color-contrast", "image-alt", "region", "target-size"}, rules)


if __name__ == "__main__":
    unittest.main()
