"""The matrix page in Chromium: its choice of what to show, with and without a script."""

import functools
import http.server
import tempfile
import threading
import unittest

from playwright.sync_api import expect, sync_playwright

import built_site

LADDER = """---
title: Engineering
categories: [Craft, Care, Trust]
levels: [L1, L2, L3, {name: L4, status: draft}]
---
## All levels
- Craft: Is kind.
## L1
### Craft
- In meetings:
  - Listens.
- Tries. {#tries}
### Care
- Cares.
## L2
### Craft
- Tries hard. {#tries}
### Trust
- Keeps secrets.
## L3
- Care: Cares for all.
## L4
Later.
"""
GROUPED = """---
title: Grouped
categories: [{name: A, group: One}, {name: B, group: One}, {name: C, group: Two}]
levels: [L1, L2, L3]
---
## L1
### One
#### A
- Ay.
#### B
- Bee.
### Two
#### C
- See.
## L2
Not yet.
## L3
### Two
#### C
- Sea.
"""


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class MatrixTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.site = built_site.build_text({"eng.md": LADDER, "grouped.md": GROUPED}, scratch.name)
        handler = functools.partial(QuietHandler, directory=cls.site)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)
        cls.address = f"http://127.0.0.1:{server.server_port}"
        playwright = cls.enterClassContext(sync_playwright())
        cls.browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    def open(self, choice="", ladder="eng", base=None, **options):
        """The matrix of a ladder in a browser of its own; whatever the page complains of fails the test."""
        context = self.browser.new_context(**options)
        self.addCleanup(context.close)
        page = context.new_page()
        complaints = []
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        self.addCleanup(lambda: self.assertEqual(complaints, []))
        page.goto(f"{base or self.address}/{ladder}/matrix/index.html{choice}")
        return page

    def shown(self, page, selector):
        return [" ".join(text.split()) for text in page.locator(f"{selector}:visible").all_inner_texts()]

    def heads(self, page):
        return self.shown(page, "thead th")[1:]

    def rows(self, page):
        return self.shown(page, "tbody th[scope=row]")

    def cell(self, page, category, column):
        """The visible cell in a shown column, counted from 0."""
        return page.locator(f".holding-matrix tr[data-categories={category}] td:visible").nth(column)

    def choice(self, page):
        return page.evaluate("location.hash")

    # Choosing

    def test_at_first_each_level_shows_what_it_adds(self):
        page = self.open()
        self.assertEqual(self.heads(page), ["All levels", "L1", "L2", "L3", "L4 Draft"])
        self.assertEqual(self.rows(page), ["Craft", "Care", "Trust"])
        expect(page.locator(".holding")).to_be_hidden()
        expect(page.get_by_label("Mark what differs")).to_be_disabled()
        self.assertEqual(self.choice(page), "")

    def test_levels_and_categories_can_be_hidden(self):
        page = self.open()
        levels = page.get_by_role("group", name="Levels")
        levels.get_by_label("L2", exact=True).uncheck()
        levels.get_by_label("All levels").uncheck()
        page.get_by_label("Care", exact=True).uncheck()
        self.assertEqual(self.heads(page), ["L1", "L3", "L4 Draft"])
        self.assertEqual(self.rows(page), ["Craft", "Trust"])
        self.assertEqual(self.choice(page), "#levels=l1,l3,l4&categories=craft,trust")
        expect(page.locator("output")).to_have_text("Levels shown: 3/5 · Categories shown: 2/3")

    def test_everything_that_holds_can_be_shown(self):
        page = self.open()
        page.get_by_role("radio", name="Everything that holds").check()
        self.assertEqual(self.heads(page), ["L1", "L2", "L3", "L4 Draft"])
        expect(page.locator(".comparison-matrix")).to_be_hidden()
        expect(page.get_by_role("group", name="Levels").get_by_label("All levels")).to_be_hidden()
        self.assertIn("All levels Is kind.", " ".join(self.cell(page, "craft", 3).inner_text().split()))
        page.get_by_role("radio", name="What each level adds").check()
        expect(page.locator(".comparison-matrix")).to_be_visible()
        self.assertEqual(self.choice(page), "")

    def test_all_none_and_reset(self):
        page = self.open("#show=all&levels=l1&categories=care")
        levels = page.get_by_role("group", name="Levels")
        levels.get_by_role("button", name="None").click()
        expect(page.locator("table:visible")).to_have_count(0)
        expect(page.locator("output")).to_have_text("Choose a level and a category to see what is expected.")
        self.assertEqual(self.choice(page), "#show=all&levels=&categories=care")
        levels.get_by_role("button", name="All").click()
        self.assertEqual(self.heads(page), ["L1", "L2", "L3", "L4 Draft"])
        self.assertEqual(self.rows(page), ["Care"])
        page.get_by_role("button", name="Reset").click()
        self.assertEqual(self.rows(page), ["Craft", "Care", "Trust"])
        self.assertEqual(page.url, f"{self.address}/eng/matrix/index.html")

    def test_a_cell_down_all_categories_stays_in_its_column(self):
        page = self.open("#categories=care,trust")
        spanning = page.locator(".tbd:visible")
        expect(spanning).to_have_text("Later.")
        expect(spanning).to_have_attribute("rowspan", "2")
        head = page.locator("thead th[data-levels=l4]:visible")
        self.assertEqual(head.bounding_box()["x"], spanning.bounding_box()["x"])
        page.get_by_label("Craft", exact=True).check()
        expect(spanning).to_have_attribute("rowspan", "3")
        self.assertEqual(head.bounding_box()["x"], spanning.bounding_box()["x"])

    def test_groups_follow_their_categories(self):
        page = self.open(ladder="grouped")
        for name in ["A", "B"]:
            page.get_by_label(name, exact=True).uncheck()
        self.assertEqual(self.shown(page, ".category-group"), ["Two"])
        self.assertEqual(self.shown(page, "tbody td"), ["See.", "Not yet.", "Sea."])
        page.get_by_label("L1", exact=True).uncheck()
        expect(page.locator(".category-group th:visible")).to_have_attribute("colspan", "3")
        page.get_by_label("A", exact=True).check()
        self.assertEqual(self.shown(page, ".tbd"), ["Not yet.", ""])

    # Differences

    def added(self, page, category, column):
        items = self.cell(page, category, column).locator(".added")
        return [" ".join(text.split()) for text in items.all_text_contents()]

    def test_differences_are_to_the_shown_level_on_the_left(self):
        page = self.open("#show=all")
        self.assertEqual(self.added(page, "craft", 0), [])
        self.assertEqual(self.added(page, "craft", 1), ["Not at L1: Tries hard."])
        self.assertEqual(self.added(page, "care", 2), ["Not at L2: Cares for all."])
        page.get_by_label("L2", exact=True).uncheck()
        self.assertEqual(self.added(page, "craft", 1), ["Not at L1: Tries hard."])
        self.assertEqual(self.added(page, "trust", 1), ["Not at L1: Keeps secrets."])

    def test_what_a_level_lacks_is_counted_and_listed(self):
        page = self.open("#show=all&levels=l1,l3")
        lacking = self.cell(page, "craft", 1).locator("details")
        expect(lacking.locator("summary")).to_have_text("At L1, but not here (1)")
        lacking.locator("summary").click()
        expect(lacking.locator("li")).to_have_text("Tries.")
        expect(page.locator("details:visible")).to_have_count(1)

    def test_the_mark_is_more_than_a_colour(self):
        page = self.open("#show=all")
        marker = page.locator(".added").first.evaluate("item => getComputedStyle(item, '::marker').content")
        self.assertIn("+", marker)

    def test_differences_can_be_switched_off(self):
        page = self.open("#show=all")
        page.get_by_label("Mark what differs").uncheck()
        expect(page.locator(".added, .difference, .lacking")).to_have_count(0)
        self.assertEqual(self.choice(page), "#show=all&differences=no")
        page.reload()
        expect(page.get_by_label("Mark what differs")).not_to_be_checked()
        page.get_by_label("Mark what differs").check()
        self.assertEqual(self.choice(page), "#show=all")

    # The address

    def test_a_link_shows_the_same_again(self):
        page = self.open()
        page.get_by_role("radio", name="Everything that holds").check()
        for name in ["L1", "L4"]:
            page.get_by_label(name, exact=True).uncheck()
        page.get_by_label("Trust", exact=True).uncheck()
        choice = self.choice(page)
        # The column of all levels, which stands in the other table, stays chosen.
        self.assertEqual(choice, "#show=all&levels=all-levels,l2,l3&categories=craft,care")
        other = self.open(choice)
        for tab in [page, other]:
            self.assertEqual(self.heads(tab), ["L2", "L3"])
            self.assertEqual(self.rows(tab), ["Craft", "Care"])
        self.assertEqual(page.locator("main").inner_text(), other.locator("main").inner_text())

    def test_unknown_names_are_ignored(self):
        page = self.open("#show=nothing&levels=l2,l99,%22%5D&categories=old&more=1&%E0%A4%A")
        self.assertEqual(self.heads(page), ["L2"])
        self.assertEqual(self.rows(page), ["Craft", "Care", "Trust"])
        expect(page.locator(".comparison-matrix")).to_be_visible()

    def test_back_and_forward(self):
        page = self.open("#show=all&levels=l2")
        page.goto(f"{self.address}/eng/matrix/index.html#levels=l3")
        self.assertEqual(self.heads(page), ["L3"])
        page.goto(f"{self.address}/eng/index.html")
        page.go_back()
        self.assertEqual(self.heads(page), ["L3"])
        page.go_back()
        self.assertEqual(self.heads(page), ["L2"])
        expect(page.locator(".holding-matrix")).to_be_visible()
        page.go_forward()
        self.assertEqual(self.heads(page), ["L3"])

    def test_choosing_adds_no_steps_to_go_back(self):
        page = self.open()
        length = page.evaluate("history.length")
        page.get_by_label("L2", exact=True).uncheck()
        page.get_by_role("radio", name="Everything that holds").check()
        self.assertEqual(page.evaluate("history.length"), length)

    def test_a_link_to_a_place_is_no_choice(self):
        page = self.open("#page--holding")
        expect(page.locator("#page--holding")).to_be_in_viewport()
        page = self.open("#levels=l2")
        page.locator(".skip").focus()
        page.keyboard.press("Enter")
        self.assertEqual(self.choice(page), "#page--main")
        self.assertEqual(self.heads(page), ["L2"])

    # Everywhere

    def test_without_a_script_all_is_there_and_no_controls(self):
        page = self.open("#show=all&levels=l1", java_script_enabled=False)
        self.assertEqual(page.locator("form:visible, input:visible, button:visible").count(), 0)
        expect(page.locator(".comparison-matrix")).to_be_visible()
        expect(page.locator(".holding-matrix")).to_be_visible()
        self.assertEqual(self.heads(page)[:5], ["All levels", "L1", "L2", "L3", "L4 Draft"])
        text = " ".join(page.locator(".holding-matrix tbody tr").first.inner_text().split())
        for words in ["All levels Is kind.", "In meetings:", "New Tries hard.", "L2 Tries hard."]:
            self.assertIn(words, text)

    def test_by_keyboard(self):
        page = self.open()
        page.locator("main a").last.evaluate("() => document.querySelector('.breadcrumbs li:last-child a').focus()")
        steps = []
        for _ in range(14):
            page.keyboard.press("Tab")
            steps.append(page.evaluate("[document.activeElement.name, document.activeElement.value].join(' ')"))
        levels = [f"levels {name}" for name in ["all-levels", "l1", "l2", "l3", "l4", "all", "none"]]
        categories = [f"categories {name}" for name in ["craft", "care", "trust", "all", "none"]]
        self.assertEqual(steps, ["show own", *levels, *categories, "start "])
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "table-scroll")
        page.locator("[value=own]").focus()
        page.keyboard.press("ArrowDown")
        self.assertEqual(self.choice(page), "#show=all")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        self.assertEqual(self.choice(page), "#show=all&differences=no")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        self.assertEqual(outline, "solid")

    def test_from_the_disk(self):
        page = self.open("#show=all&levels=l2", base=self.site.as_uri())
        self.assertEqual(self.heads(page), ["L2"])
        page.get_by_label("L3", exact=True).check()
        self.assertEqual(self.choice(page), "#show=all&levels=l2,l3")
        page.reload()
        self.assertEqual(self.heads(page), ["L2", "L3"])
        page.get_by_role("button", name="Reset").click()
        self.assertEqual(page.url, self.site.as_uri() + "/eng/matrix/index.html")

    def test_the_page_never_scrolls_sideways(self):
        for width in [320, 768, 1440]:
            page = self.open("#show=all", viewport={"width": width, "height": 800})
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)

    def test_print_shows_what_is_chosen(self):
        page = self.open("#show=all&levels=l2&categories=craft")
        page.emulate_media(media="print")
        expect(page.locator("form")).to_be_hidden()
        self.assertEqual(self.heads(page), ["L2"])
        self.assertEqual(self.rows(page), ["Craft"])


if __name__ == "__main__":
    unittest.main()
