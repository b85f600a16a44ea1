"""No page scrolls sideways or loses words at an edge, on a phone, a tablet, a screen, and enlarged."""

import unittest

from browser_tests import WIDTHS, BrowserTests

# Texts that lie outside the window or are cut off, unless one can scroll to them. What is hidden from the eye on purpose
# is a box of one pixel or a clip of nothing.
OUTSIDE = """() => {
    const width = document.documentElement.clientWidth, found = []
    if (document.scrollingElement.scrollWidth > width) found.push(`the page is ${document.scrollingElement.scrollWidth} wide`)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text; text = texts.nextNode();) {
        if (!text.data.trim() || !text.parentElement.checkVisibility({visibilityProperty: true})) continue
        let left = 0, right = width, hidden = false
        for (let box = text.parentElement; box; box = box.parentElement) {
            const style = getComputedStyle(box), area = box.getBoundingClientRect()
            hidden ||= style.clipPath != "none" || style.clip != "auto" || area.right < 0
            if (box === document.documentElement || box === document.body || hidden) continue
            if (/auto|scroll/.test(style.overflowX)) { left = -Infinity; right = Infinity; break }
            if (/hidden|clip/.test(style.overflowX)) {
                left = Math.max(left, area.left); right = Math.min(right, area.right)
                hidden ||= area.width <= 1
            }
        }
        if (hidden) continue
        const range = document.createRange()
        range.selectNodeContents(text)
        for (const area of range.getClientRects())
            if (area.width > 0 && (area.left < left - 1 || area.right > right + 1)) {
                found.push(`${text.data.trim().slice(0, 60)} at ${Math.round(area.left)}–${Math.round(area.right)} of ${width}`)
                break
            }
    }
    return found.slice(0, 5)
}"""


class OverflowTests(BrowserTests):
    def check(self, page, addresses):
        for address in addresses:
            self.open(page, address)
            with self.subTest(address, size=page.viewport_size):
                self.assertEqual(page.evaluate(OUTSIDE), [])

    def test_every_page_on_a_phone(self):
        addresses = [*self.all_pages()]
        self.assertGreater(len(addresses), 100)
        with self.page(WIDTHS[0]) as page:
            self.check(page, addresses)

    def test_every_kind_of_page_on_more(self):
        for width in WIDTHS[1:]:
            with self.page(width) as page:
                self.check(page, self.kinds().values())

    def test_zoom(self):
        """A screen of 1280 by 1024 px at 200 %: half as many, twice as large."""
        with self.page(640, 512, device_scale_factor=2) as page:
            self.check(page, self.kinds().values())

    def test_large_text(self):
        """Text at 200 % alone, as the browser's settings have it."""
        with self.page(1280) as page:
            self.open(page, self.sample_address + "index.html")
            size = "parseFloat(getComputedStyle(document.body).fontSize)"
            before = page.evaluate(size)
            fonts = {"standard": 32, "fixed": 26}
            page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": fonts})
            self.check(page, self.kinds().values())
            self.assertGreaterEqual(page.evaluate(size), before * 1.9)

    def test_faults_are_found(self):
        word = "Donaudampfschifffahrt" * 9
        with self.page(320) as page:
            for fault, count in {
                f"<p>{word}": 2,
                f"<div style='overflow: hidden'>{word}": 1,
                f"<div style='overflow: auto'>{word}": 0,
                "<hr style='width: 900px'>": 1,
            }.items():
                self.open(page, self.page_with(fault))
                self.assertEqual(len(page.evaluate(OUTSIDE)), count, fault)


if __name__ == "__main__":
    unittest.main()
