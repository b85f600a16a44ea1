"""What the script adds to pages: colours, copied links, folds and cards."""

import unittest

from browser_tests import BrowserTests
from playwright.sync_api import expect

NARROW, WIDE = 360, 1280


class SwitchTests(BrowserTests):
    def sample_page(self, path):
        return self.sample_address + path

    def colours(self, page):
        return page.evaluate("[getComputedStyle(document.body).backgroundColor, document.documentElement.dataset.colours ?? '']")

    def test_the_choice_of_colours_is_remembered(self):
        address = self.sample_page("engineering/ic3/index.html")
        with self.page(WIDE, color_scheme="light") as page:
            self.open(page, address)
            light, choice = self.colours(page)
            self.assertEqual(choice, "")
            button = page.locator(".theme-switch")
            expect(button).to_have_attribute("aria-pressed", "false")
            button.focus()
            page.keyboard.press("Enter")
            dark, choice = self.colours(page)
            self.assertEqual(choice, "dark")
            self.assertNotEqual(light, dark)
            expect(button).to_have_attribute("aria-pressed", "true")
            self.open(page, self.sample_page("index.html"))
            self.assertEqual(self.colours(page), [dark, "dark"])
            # Back to what the system wants: from then on the system decides.
            page.locator(".theme-switch").click()
            self.assertEqual(self.colours(page), [light, ""])
            page.emulate_media(color_scheme="dark")
            self.assertEqual(self.colours(page), [dark, ""])
            expect(page.locator(".theme-switch")).to_have_attribute("aria-pressed", "true")

    def test_a_click_copies_a_link(self):
        with self.page(WIDE, permissions=["clipboard-read", "clipboard-write"]) as page:
            self.open(page, self.sample_page("engineering/ic3/index.html"))
            anchor = page.locator("li.expectation.own > a.anchor").first
            anchor.click()
            expect(page.locator("[role=status]")).not_to_be_empty()
            self.assertEqual(page.evaluate("navigator.clipboard.readText()"), page.url)
            self.assertIn("#ic3--", page.url)
            expect(page.locator("[role=status]")).to_be_empty(timeout=5000)

    def test_one_button_opens_what_continues(self):
        with self.page(WIDE) as page:
            self.open(page, self.sample_page("engineering/ic3/index.html"))
            folds = page.locator("details.continues")
            count = folds.count()
            self.assertGreater(count, 3)
            self.assertEqual(page.locator("details.continues[open]").count(), 0)
            button = page.locator(".open-all")
            button.click()
            self.assertEqual(page.locator("details.continues[open]").count(), count)
            expect(button).to_have_attribute("aria-pressed", "true")
            button.click()
            self.assertEqual(page.locator("details.continues[open]").count(), 0)
            expect(button).to_have_attribute("aria-pressed", "false")

    def test_a_link_into_a_fold_opens_it(self):
        with self.page(WIDE) as page:
            self.open(page, self.sample_page("engineering/ic3/index.html"))
            id = page.evaluate("document.querySelector('details.continues li.expectation').id")
            self.open(page, self.sample_page(f"engineering/ic3/index.html#{id}"))
            target = page.locator(f'[id="{id}"]')
            expect(target).to_be_visible()
            expect(target).to_be_in_viewport()
            # An address that nobody wrote is no fault.
            page.evaluate("location.hash = '#%'")

    def test_levels_are_cards_on_a_narrow_screen(self):
        with self.page(NARROW) as page:
            self.open(page, self.sample_page("engineering/index.html"))
            table = page.locator(".levels-table")
            texts = page.evaluate("[...document.querySelectorAll('.levels-table td, .levels-table li')].map(e => e.innerText.trim())")
            hidden = page.evaluate(
                "[...document.querySelectorAll('.levels-table tbody :is(th, td)')]"
                ".filter(e => e.textContent.trim() && !e.checkVisibility()).map(e => e.textContent)")
            self.assertEqual(hidden, [])
            self.assertTrue(any(texts))
            expect(table.locator("thead")).to_be_hidden()
            # Each cell tells its category, since no column does, and stands below the one before.
            labels = page.evaluate(
                "[...document.querySelectorAll('.levels-table [data-category]')]"
                ".map(e => getComputedStyle(e, '::before').content.slice(1, -1))")
            names = page.evaluate("[...document.querySelectorAll('.category-title')].map(e => e.textContent)")
            self.assertEqual(labels[: len(names)], names)
            select = page.locator(".category-switch select")
            select.select_option(label=names[1])
            shown = page.evaluate(
                "[...new Set([...document.querySelectorAll('.levels-table td.behaviors, .levels-table td.category-summary')]"
                ".filter(e => e.checkVisibility()).map(e => e.cellIndex))]")
            self.assertEqual(shown, [1])
            select.select_option(index=0)
            self.assertEqual(
                page.evaluate("[...document.querySelectorAll('.is-not-chosen')].length"), 0)

    def test_a_wide_screen_shows_a_table_whatever_was_chosen(self):
        with self.page(NARROW) as page:
            self.open(page, self.sample_page("engineering/index.html"))
            page.locator(".category-switch select").select_option(index=1)
            self.assertIsNone(page.locator(".table-scroll").get_attribute("tabindex"))
            page.set_viewport_size({"width": 900, "height": 800})
            expect(page.locator(".category-switch")).to_be_hidden()
            expect(page.locator(".table-scroll")).to_have_attribute("tabindex", "0")
            page.set_viewport_size({"width": WIDE, "height": 800})
            expect(page.locator(".table-scroll")).not_to_have_attribute("tabindex", "0")
            lost = page.evaluate(
                "[...document.querySelectorAll('.levels-table :is(th, td)')].filter(e => !e.checkVisibility()).length")
            self.assertEqual(lost, 0)

    def test_without_the_script_no_dead_control_is_seen(self):
        for width in (NARROW, WIDE):
            with self.page(width, java_script_enabled=False) as page:
                for path in ("engineering/index.html", "engineering/ic3/index.html", "engineering/matrix/index.html"):
                    page.goto(self.sample_page(path))
                    self.assertEqual(page.locator("button:visible, select:visible, input:visible").count(), 0, path)


if __name__ == "__main__":
    unittest.main()
