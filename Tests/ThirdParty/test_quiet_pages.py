"""Pages ask nobody else for anything, say nothing on the console, move nothing for those who don't want it, and need no script."""

import re
import unittest

import sample_pages
from browser_tests import BrowserTests

# What moves: transitions and animations of all that a page holds, and smooth scrolling.
MOVING = """() => {
    const seconds = list => Math.max(...list.split(",").map(time => parseFloat(time) * (time.trim().endsWith("ms") ? .001 : 1)))
    const found = []
    for (const element of document.querySelectorAll("*"))
        for (const part of [null, "::before", "::after", "::details-content", "::backdrop"]) {
            const style = getComputedStyle(element, part)
            const moves = seconds(style.transitionDuration) > .01 || style.scrollBehavior === "smooth"
                || style.animationName !== "none" && seconds(style.animationDuration) > .01
            if (moves) found.push(element.outerHTML.slice(0, 80) + (part ?? ""))
        }
    return found.slice(0, 5)
}"""

# The page's texts by how one comes to read them: at once, by opening something that opens without a script, or not. A
# control may be hidden: without a script it would do nothing.
TEXTS = """() => {
    const found = {seen: [], folded: [], hidden: []}
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text; text = texts.nextNode();) {
        const words = text.data.replace(/\\s+/g, " ").trim(), element = text.parentElement
        if (!words || element.closest("script, style, noscript, template, button, select, label, fieldset, output, [role=status], [aria-live]")) continue
        let opens = false
        for (let box = element; box; box = box.parentElement) {
            const details = box.closest("details:not([open])")
            opens ||= details !== null && details.querySelector("summary").checkVisibility({visibilityProperty: true})
        }
        const shown = element.checkVisibility({visibilityProperty: true}) && !element.matches("details:not([open])")
        found[shown ? "seen" : opens ? "folded" : "hidden"].push(words)
    }
    return found
}"""


class QuietPagesTests(BrowserTests):
    def listen(self, page):
        """Notes all that a page asks for and says."""
        page.add_init_script("addEventListener('securitypolicyviolation', event => console.error(`forbidden: ${event.violatedDirective}`))")
        requests, messages = [], []
        page.on("request", lambda request: requests.append(request.url))
        page.on("response", lambda response: response.status < 400 or messages.append(f"{response.status}: {response.url}"))
        page.on("console", lambda message: messages.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: messages.append(str(error)))
        return requests, messages

    def test_no_request_elsewhere_and_no_message(self):
        with self.page() as page:
            requests, messages = self.listen(page)
            count = 0
            for address in self.all_pages():
                self.open(page, address)
                with self.subTest(address):
                    self.assertEqual(messages, [])
                    # An icon may come when its page has gone.
                    own = (self.sample_address, self.wide_address)
                    self.assertEqual([request for request in requests if not request.startswith(own)], [])
                    self.assertIn(address, requests)
                requests.clear(), messages.clear()
                count += 1
            self.assertGreater(count, 100)

    def test_from_a_folder(self):
        """Without a server pages are as quiet, and have their style."""
        with self.page() as page:
            requests, messages = self.listen(page)
            for kind, path in sample_pages.SAMPLE.items():
                with self.subTest(kind):
                    self.open(page, (self.sample / path).as_uri())
                    self.assertEqual(messages, [])
                    self.assertEqual([request for request in requests if not request.startswith(self.sample.as_uri())], [])
                    plain = page.evaluate("getComputedStyle(document.body).marginTop === '8px' && getComputedStyle(document.body).fontFamily")
                    self.assertFalse(plain, "the page has no style")
                requests.clear(), messages.clear()

    def test_every_page_forbids_the_rest(self):
        files = [*self.sample.rglob("*.html"), *self.wide.rglob("*.html")]
        self.assertGreater(len(files), 100)
        for file in files:
            with self.subTest(file):
                text = file.read_text(encoding="utf-8")
                policies = re.findall('<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)
                self.assertEqual(len(policies), 1)
                self.assertLessEqual({"default-src 'none'", "base-uri 'none'", "form-action 'none'"}, set(policies[0].split("; ")))
                self.assertNotIn("unsafe", policies[0])
                # A policy counts for what follows it.
                before = text.split("<meta http-equiv=", 1)[0]
                self.assertNotRegex(before, "<(script|style|link|img)")

    def test_no_script_is_needed(self):
        for width in (320, 1440):
            with self.page(width) as page, self.page(width, java_script_enabled=False) as plain:
                for kind, address in self.kinds().items():
                    with self.subTest(kind, width=width):
                        self.open(page, address)
                        self.open(plain, address)
                        with_script, without = page.evaluate(TEXTS), plain.evaluate(TEXTS)
                        plain.emulate_media(media="print")
                        # Headers and captions of parts that only paper needs.
                        printed = set(plain.evaluate(TEXTS)["seen"])
                        plain.emulate_media(media="screen")
                        readable = {*without["seen"], *without["folded"]}
                        self.assertGreater(len(readable), 2)
                        self.assertEqual(set(without["hidden"]) - readable - printed, set())
                        self.assertEqual({*with_script["seen"], *with_script["folded"]} - readable, set())

    def test_reduced_motion(self):
        with self.page(reduced_motion="reduce") as page:
            for kind, address in self.kinds().items():
                with self.subTest(kind):
                    self.open(page, address)
                    self.assertEqual(page.evaluate(MOVING), [])
                    self.assertEqual(page.evaluate("document.getAnimations().length"), 0)

    def test_faults_are_found(self):
        style = "<style>a::before { transition: opacity 1s; content: 'a' }</style>"
        elsewhere = "<img alt='' src='http://127.0.0.2:1/picture.png'>"
        forbidding = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"""
        hidden = "<details><summary>More</summary>Folded</details><p hidden>Hidden</p><button hidden>Button</button>"
        with self.page(reduced_motion="reduce") as page:
            requests, messages = self.listen(page)
            self.open(page, self.page_with(style + "<a>b</a>" + elsewhere + hidden))
            self.assertEqual(page.evaluate(MOVING), ["<a>b</a>::before"])
            self.assertIn("http://127.0.0.2:1/picture.png", requests)
            self.assertIn("Failed to load resource", "".join(messages))
            self.assertEqual(page.evaluate(TEXTS), {"seen": ["b", "More"], "folded": ["Folded"], "hidden": ["Hidden"]})
            messages.clear()
            self.open(page, self.page_with(forbidding + "<p style='color: red'>"))
            # The page hears of it a little later than the browser's log.
            for _ in range(50):
                if any("forbidden: style-src" in message for message in messages):
                    break
                page.wait_for_timeout(100)
            self.assertTrue(any("forbidden: style-src" in message for message in messages), messages)


if __name__ == "__main__":
    unittest.main()
