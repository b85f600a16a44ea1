"""Every kind of page by keyboard alone."""

import unittest

from browser_tests import WIDTHS, BrowserTests

# What can take the focus and is seen. Of the radio buttons of a group, and of the parts of what moves its focus with the
# arrow keys, Tab reaches one: it alone has tabindex 0.
CONTROLS = """() => {
    const groups = new Set()
    window.controls = [...document.querySelectorAll("a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]")]
        .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({visibilityProperty: true}))
        .filter(element => {
            if (element.type !== "radio") return true
            const group = element.name, chosen = document.querySelector(`input[name="${group}"]:checked`)
            return chosen ? element === chosen : !groups.has(group) && groups.add(group)
        })
    return window.controls.map(element => element.outerHTML.slice(0, 120))
}"""

# The looks of each control while the focus is elsewhere; a transition is run to its end. A label may stand for its control.
LOOKS = """() => {
    window.parts = element => [element, ...[...element.labels ?? []].flatMap(label => [label, ...label.querySelectorAll("*")])]
    window.looks = element => window.parts(element).map(part => {
        for (const animation of part.getAnimations()) animation.finish()
        const style = getComputedStyle(part)
        const outline = parseFloat(style.outlineWidth) > 0 ? `${style.outlineStyle} ${style.outlineColor}` : "none"
        return outline.startsWith("none") ? style.boxShadow : outline + style.boxShadow
    }).join()
    document.activeElement?.blur()
    window.before = window.controls.map(window.looks)
}"""

# The number of the focused control, and what is wrong with it: nothing shows the focus, or something covers it.
FOCUSED = """() => {
    const element = document.activeElement, number = window.controls.indexOf(element)
    if (number < 0) return {number, name: element.outerHTML.slice(0, 120), faults: [], body: element === document.body}
    const faults = []
    if (window.looks(element) === window.before[number]) faults.push("nothing shows the focus")
    const areas = window.parts(element).flatMap(part => [...part.getClientRects()])
    const seen = areas.some(area => {
        for (const across of [.1, .5, .9])
            for (const down of [.1, .5, .9]) {
                const hit = document.elementFromPoint(area.left + area.width * across, area.top + area.height * down)
                if (hit && window.parts(element).some(part => part.contains(hit))) return true
            }
        return false
    })
    if (!seen) faults.push("it is out of sight")
    return {number, name: element.outerHTML.slice(0, 120), faults, body: false}
}"""

# The boxes that scroll sideways, numbered for what follows.
SCROLLERS = """() => {
    // Where every text is that of a link or a button, Tab brings each into sight.
    const isReached = element => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        while (texts.nextNode())
            if (texts.currentNode.data.trim() && !texts.currentNode.parentElement.closest("a[href], button")) return false
        return true
    }
    window.scrollers = [...document.querySelectorAll("body *")].filter(element => !isReached(element) &&
        /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1
        && element.checkVisibility({visibilityProperty: true}))
    return window.scrollers.map(element => ({
        name: element.outerHTML.slice(0, 120),
        focusable: element.hasAttribute("tabindex") && element.tabIndex === 0,
        table: element.querySelector("table.levels-table, table.comparison-matrix") !== null,
        label: element.getAttribute("aria-label") ?? (element.getAttribute("aria-labelledby") ?? "").split(" ")
            .map(id => document.getElementById(id)?.textContent ?? "").join(" ").trim(),
        role: element.getAttribute("role"),
    }))
}"""


class KeyboardTests(BrowserTests):
    def faults(self, page):
        """Walks through a page with Tab; tells what it doesn't reach, and where one doesn't see that it does."""
        controls = page.evaluate(CONTROLS)
        page.evaluate(LOOKS)
        left, found = set(range(len(controls))), []
        for _ in range(2 * len(controls) + 20):
            page.keyboard.press("Tab")
            focused = page.evaluate(FOCUSED)
            if focused["body"]:
                break
            found += [f"{fault}: {focused['name']}" for fault in focused["faults"]]
            if focused["number"] >= 0 and focused["number"] not in left:
                break
            left.discard(focused["number"])
        return found + [f"not reached: {controls[number]}" for number in sorted(left)]

    def test_everything_is_reached_and_seen(self):
        for width in (320, 1440):
            with self.page(width) as page:
                for kind, address in self.kinds().items():
                    with self.subTest(kind, width=width):
                        self.open(page, address)
                        self.assertEqual(self.faults(page), [])

    def test_the_way_back(self):
        """Shift and Tab lead to what Tab came from."""
        with self.page() as page:
            for kind, address in self.kinds().items():
                with self.subTest(kind):
                    self.open(page, address)
                    page.evaluate(CONTROLS)
                    page.evaluate(LOOKS)
                    places = []
                    for keys in ["Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab"]:
                        page.keyboard.press(keys)
                        places.append(page.evaluate(FOCUSED)["number"])
                    if -1 not in places[:3]:
                        self.assertEqual(places[3:], [places[1], places[0]])

    def test_skip_link(self):
        """The first stop on every page with a navigation: it is seen, and what follows it lies in the main part."""
        with self.page(320) as page:
            for kind, address in self.kinds().items():
                self.open(page, address)
                if page.locator("body > nav, header nav").count() == 0:
                    self.assertEqual(kind, "missing")
                    continue
                with self.subTest(kind):
                    page.keyboard.press("Tab")
                    link = page.evaluate_handle("document.activeElement")
                    target = link.get_attribute("href") or ""
                    self.assertRegex(target, "^#.")
                    area = link.bounding_box()
                    self.assertTrue(area["x"] >= 0 and area["y"] >= 0 and area["height"] > 10, area)
                    page.keyboard.press("Enter")
                    page.wait_for_function("target => location.hash === target", arg=target)
                    self.assertTrue(page.evaluate("target => document.querySelector(target).matches('main')", target))
                    if page.locator("main a[href]").count() > 0:
                        page.keyboard.press("Tab")
                        self.assertTrue(page.evaluate("document.activeElement.closest('main') !== null"))

    def test_regions_that_scroll(self):
        """Whatever scrolls sideways does so with the arrow keys; the big tables' regions have a role and a name too."""
        tables = 0
        for width in WIDTHS:
            with self.page(width, reduced_motion="reduce") as page:
                for kind, address in self.kinds().items():
                    self.open(page, address)
                    for number, region in enumerate(page.evaluate(SCROLLERS)):
                        with self.subTest(kind, width=width, region=region["name"]):
                            self.assertTrue(region["focusable"], "Tab doesn't reach it")
                            page.evaluate("number => window.scrollers[number].focus()", number)
                            page.keyboard.press("ArrowRight")
                            page.wait_for_function("number => window.scrollers[number].scrollLeft > 0", arg=number, timeout=3000)
                            if region["table"]:
                                self.assertIn(region["role"], ("region", "group"))
                                self.assertNotEqual(region["label"], "")
                                tables += 1
        self.assertGreater(tables, 0, "no table was wide enough to scroll")

    def test_faults_are_found(self):
        with self.page() as page:
            for text, fault in {
                "<a href='#a' style='outline: 0'>a</a>": "nothing shows the focus",
                "<style>input { outline: 0 }</style><label>a <input type='checkbox'></label>": "nothing shows the focus",
                "<a href='#a' style='position: fixed; left: -99px'>a</a>": "it is out of sight",
                "<a href='#a'>a</a><div style='position: fixed; inset: 0'>b</div>": "it is out of sight",
                "<a href='#a' id='a' onfocus='b.focus()'>a</a><a id='b' href='#a'>b</a><a href='#a'>c</a>": "not reached",
            }.items():
                self.open(page, self.page_with(text))
                self.assertIn(fault, "".join(self.faults(page)), text)
            shown = "<style>input { outline: 0; opacity: 0 } label:focus-within { outline: 2px solid }</style><label>a <input type='checkbox'></label>"
            self.open(page, self.page_with(shown))
            self.assertEqual(self.faults(page), [])


if __name__ == "__main__":
    unittest.main()
