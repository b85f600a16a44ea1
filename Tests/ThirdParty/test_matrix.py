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
# Between L2 and L3 stands a level that goes another way.
TRACKS = """---
title: Tracks
categories: [Craft, {name: People, group: Others}]
levels: [L1, L2, {name: M1, inherits: [l1]}, {name: L3, inherits: [l2]}, L4, {name: L5, same-as: l4}]
---
## L1
- Craft: One.
## L2
### Craft
- Two.
### People
- Helps.
## L3
- Craft: Three.
## L4
- Craft: Four.
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
        cls.site = built_site.build_text({"eng.md": LADDER, "grouped.md": GROUPED, "tracks.md": TRACKS}, scratch.name)
        handler = functools.partial(QuietHandler, directory=cls.site)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)
        cls.address = f"http://127.0.0.1:{server.server_port}"
        cls.playwright = cls.enterClassContext(sync_playwright())
        cls.browser = cls.launch()
        cls.addClassCleanup(cls.browser.close)

    @classmethod
    def launch(cls, *options):
        return cls.playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", *options])

    def open(self, choice="", ladder="eng", base=None, browser=None, **options):
        """The matrix of a ladder in a browser of its own; whatever the page complains of fails the test."""
        context = (browser or self.browser).new_context(**options)
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
        """The names of the categories."""
        return self.shown(page, ":is(tr[data-categories], tbody[data-categories] > :first-child) > th")

    def steps(self, page, category):
        """The rows of what holds: where each comes from, and its cells with the columns over which they go."""
        rows = page.locator(f".holding-matrix tbody[data-categories={category}] > :not(:first-child):visible")
        return rows.evaluate_all("""(rows) => rows.map(({ cells }) => [...cells].filter((cell) => !cell.hidden).map(
            (cell) => cell.innerText.split(/\\s+/).filter(Boolean).join(" ") + (cell.colSpan > 1 ? ` ×${cell.colSpan}` : "")))""")

    def choice(self, page):
        return page.evaluate("location.hash")

    # Choosing

    def test_at_first_each_level_shows_what_it_adds(self):
        page = self.open()
        self.assertEqual(self.heads(page), ["All levels", "L1", "L2", "L3", "L4 Draft"])
        self.assertEqual(self.rows(page), ["Craft", "Care", "Trust"])
        expect(page.locator(".holding")).to_be_hidden()
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
        self.assertEqual(self.steps(page, "craft")[0], ["All levels", "Is kind. ×4"])
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

    # What holds

    def test_a_cell_goes_over_the_shown_levels_at_which_it_holds(self):
        page = self.open("#show=all")
        listens, tries, hard = "In meetings: Listens.", "Tries.", "Tries hard."
        kind = ["All levels", "Is kind. ×4"]
        self.assertEqual(
            self.steps(page, "craft"),
            [kind, ["L1", f"{listens} ×4"], ["L1", tries, " ×3"], ["L2", "", f"{hard} ×3"]],
        )
        self.assertEqual(self.steps(page, "care"), [["L1", "Cares. ×4"], ["L3", " ×2", "Cares for all. ×2"]])
        page.get_by_label("L1", exact=True).uncheck()
        # What holds at none of the shown levels has no row.
        self.assertEqual(
            self.steps(page, "craft"), [[kind[0], "Is kind. ×3"], ["L1", f"{listens} ×3"], ["L2", f"{hard} ×3"]]
        )
        self.assertEqual(self.steps(page, "care"), [["L1", "Cares. ×3"], ["L3", "", "Cares for all. ×2"]])
        page.get_by_label("L4", exact=True).uncheck()
        page.get_by_label("L2", exact=True).uncheck()
        self.assertEqual(self.steps(page, "care"), [["L1", "Cares."], ["L3", "Cares for all."]])
        page.get_by_role("button", name="Reset").click()
        page.get_by_role("radio", name="Everything that holds").check()
        self.assertEqual(self.steps(page, "trust"), [["L2", "", "Keeps secrets. ×3"]])

    def marked(self, page):
        """What is marked as new beside the level on its left."""
        return page.locator(".holding-matrix td:visible").evaluate_all(
            """(cells) => cells.filter((cell) => parseFloat(getComputedStyle(cell).borderInlineStartWidth) > 2)
                .map((cell) => cell.innerText.split(/\\s+/).filter(Boolean).join(" "))"""
        )

    def test_what_the_shown_level_on_the_left_lacks_is_marked(self):
        page = self.open("#show=all")
        self.assertEqual(self.marked(page), ["Tries hard.", "Cares for all.", "Keeps secrets."])
        page.get_by_label("L1", exact=True).uncheck()
        self.assertEqual(self.marked(page), ["Cares for all."])
        page = self.open(java_script_enabled=False)
        self.assertEqual(self.marked(page), ["Tries hard.", "Cares for all.", "Keeps secrets."])

    def test_what_holds_at_all_shown_levels_can_be_left_out(self):
        page = self.open("#levels=l2,l3")
        box = page.get_by_label("Leave out what holds at all levels shown")
        expect(box).to_be_hidden()
        page.get_by_role("radio", name="Everything that holds").check()
        self.assertEqual(self.choice(page), "#show=all&levels=l2,l3")
        box.check()
        self.assertEqual(self.choice(page), "#show=all&same=no&levels=l2,l3")
        # A category in which nothing differs has no name either.
        self.assertEqual(self.rows(page), ["Care"])
        changes = [["L3", "", "Cares for all."]]
        self.assertEqual(self.steps(page, "care"), changes)
        page.reload()
        self.assertEqual(self.steps(page, "care"), changes)
        # A level alone is compared with none.
        page.get_by_label("L3", exact=True).uncheck()
        expect(box).to_be_hidden()
        self.assertEqual(self.steps(page, "care"), [["L1", "Cares."]])
        # It says nothing of the other table.
        page.get_by_role("radio", name="What each level adds").check()
        self.assertEqual(self.choice(page), "#levels=l2")
        page.get_by_role("button", name="Reset").click()
        expect(box).not_to_be_checked()

    def test_levels_that_do_not_differ_are_said_to(self):
        page = self.open("#show=all&same=no&levels=l4,l5", ladder="tracks")
        expect(page.locator("table:visible")).to_have_count(0)
        expect(page.locator("output")).to_have_text("At these levels the same holds.")
        page.get_by_role("group", name="Categories").get_by_role("button", name="None").click()
        expect(page.locator("output")).to_have_text("Choose a level and a category to see what is expected.")

    def test_what_stands_on_both_sides_of_a_hidden_level_is_one(self):
        page = self.open("#show=all", ladder="tracks")
        self.assertEqual(self.steps(page, "craft")[1], ["L2", "", "Two.", "", "Two. ×3"])
        page.get_by_label("M1", exact=True).uncheck()
        self.assertEqual(self.steps(page, "craft")[1], ["L2", "", "Two. ×4"])
        self.assertEqual(self.marked(page), ["Two.", "Three.", "Four.", "Helps."])
        page.get_by_label("L2", exact=True).uncheck()
        self.assertEqual(self.marked(page), ["Two.", "Three.", "Four.", "Helps."])
        page.get_by_label("L1", exact=True).uncheck()
        page.get_by_label("Leave out").check()
        self.assertEqual(self.steps(page, "craft"), [["L4", "", "Four. ×2"]])
        self.assertEqual(self.shown(page, ".holding-matrix .category-group"), [])
        page.get_by_role("button", name="Reset").click()
        page.get_by_role("radio", name="Everything that holds").check()
        self.assertEqual(self.steps(page, "craft")[1], ["L2", "", "Two.", "", "Two. ×3"])

    def test_what_is_read_stays_in_view(self):
        page = self.open("#show=all", viewport={"width": 360, "height": 700})
        region = page.locator(".holding .table-scroll")
        words = region.get_by_text("Cares.", exact=True)
        before = words.bounding_box()["x"]
        region.evaluate("(region) => region.scrollBy({ left: 250, behavior: 'instant' })")
        self.assertGreater(region.evaluate("(region) => region.scrollLeft"), 200)
        self.assertAlmostEqual(words.bounding_box()["x"], before, delta=2)
        self.assertLessEqual(before + words.bounding_box()["width"], 360)

    def test_large_type_on_a_phone_leaves_room_for_words(self):
        for size in [24, 32]:
            large = self.launch(f"--blink-settings=defaultFontSize={size}")
            self.addCleanup(large.close)
            page = self.open("#show=all", browser=large, viewport={"width": 360, "height": 700})
            words = page.locator(".holding").get_by_text("Cares for all.")
            self.assertGreater(words.bounding_box()["width"], 5 * size)

    def test_groups_of_everything_that_holds_follow_their_categories(self):
        page = self.open("#show=all", ladder="grouped")
        titles = page.locator(".holding-matrix .category-group th")
        self.assertEqual(self.shown(page, ".holding-matrix .category-group"), ["One", "Two"])
        for name in ["A", "B"]:
            page.get_by_label(name, exact=True).uncheck()
        self.assertEqual(self.shown(page, ".holding-matrix .category-group"), ["Two"])
        page.get_by_label("L1", exact=True).uncheck()
        expect(titles.last).to_have_attribute("colspan", "3")
        self.assertEqual(self.steps(page, "c"), [["L1", "See. ×2"], ["L3", "", "Sea."]])
        page.get_by_label("B", exact=True).check()
        self.assertEqual(self.shown(page, ".holding-matrix .category-group"), ["One", "Two"])

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
        page = self.open("#show=all&levels=l2")
        page.locator("#page--holding .anchor").click()
        self.assertEqual(self.heads(page), ["L2"])
        # What a link leads to is there to be seen.
        page.evaluate("location.hash = 'l3--care--cares-for-all'")
        expect(page.locator("#l3--care--cares-for-all")).to_be_in_viewport()
        page = self.open("#levels=l2")
        page.locator(".skip").focus()
        page.keyboard.press("Enter")
        # The link past the navigation leaves the choice in the address.
        page.wait_for_url("**#levels=l2")
        self.assertEqual(page.evaluate("document.activeElement.id || document.querySelector(':target')?.id"), "page--main")
        self.assertEqual(self.heads(page), ["L2"])

    def test_a_level_leads_to_what_differs_at_the_next(self):
        for base in [self.address, self.site.as_uri()]:
            page = self.open(base=base)
            page.goto(f"{base}/eng/l2/index.html")
            page.get_by_role("link", name="Both levels side by side").click()
            expect(page.locator(".matrix-form")).to_be_visible()
            self.assertEqual(self.heads(page), ["L2", "L3"])
            self.assertEqual(self.rows(page), ["Care"])
            # From then on the address has the choice as ever.
            page.get_by_label("L1", exact=True).check()
            self.assertEqual(page.url, f"{base}/eng/matrix/index.html#show=all&same=no&levels=l1,l2,l3")
            page.get_by_role("button", name="Reset").click()
            self.assertEqual(page.url, f"{base}/eng/matrix/index.html")

    def test_a_few_columns_have_no_box_of_their_own(self):
        page = self.open("#show=all&levels=l1,l2", ladder="tracks", viewport={"width": 1440, "height": 500})
        region = page.locator(".holding .table-scroll")
        self.assertEqual(region.evaluate("(each) => getComputedStyle(each).overflowY"), "visible")
        page.get_by_role("button", name="All", exact=True).first.click()
        self.assertEqual(region.evaluate("(each) => getComputedStyle(each).overflowY"), "auto")

    # Everywhere

    def test_without_a_script_all_is_there_and_no_controls(self):
        page = self.open("#show=all&levels=l1", java_script_enabled=False)
        self.assertEqual(page.locator("form:visible, input:visible, button:visible").count(), 0)
        expect(page.locator(".comparison-matrix")).to_be_visible()
        expect(page.locator(".holding-matrix")).to_be_visible()
        self.assertEqual(self.heads(page)[:5], ["All levels", "L1", "L2", "L3", "L4 Draft"])
        self.assertEqual(self.steps(page, "craft")[2:], [["L1", "Tries.", " ×3"], ["L2", "", "Tries hard. ×3"]])

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
        self.assertEqual(page.evaluate("document.activeElement.classList[0]"), "table-scroll")
        page.locator("[value=own]").focus()
        page.keyboard.press("ArrowDown")
        self.assertEqual(self.choice(page), "#show=all")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        self.assertEqual(self.choice(page), "#show=all&same=no")
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
