"""Hostile texts in every place that takes a text, built and opened in Chromium without the pages' Content Security Policy,
which is the second wall: the pages themselves must have no script, no event and no address that runs something.
"""

import contextlib
import json
import random
import tempfile
import unittest
from pathlib import Path

from playwright.sync_api import sync_playwright

import example_pages
import hostile_texts
import page_structure
from site_server import SiteServer

# All that pages of the default theme consist of, and what raw HTML may add.
ELEMENTS = """html head title meta link script body a header nav ul ol li button p span main article section div footer form fieldset
    legend label input output h1 h2 h3 h4 h5 h6 em strong code pre blockquote hr br img table caption colgroup col thead tbody tfoot tr
    th td dl dt dd abbr b i sub sup kbd details summary small time del ins select option"""
ATTRIBUTES = """abbr action alt autocomplete charset checked class colspan content data-all-categories data-categories data-category
    data-copied data-levels data-origin datetime defer dir disabled height hidden href http-equiv id
    lang media name open property rel role rowspan scope src start style tabindex title type value width"""

# Looks at the page as the browser has it. The theme's own script sets styles, hence `style` is looked for in the file.
INSPECT = """([elements, attributes]) => {
  const found = [];
  for (const element of document.querySelectorAll("*")) {
    if (!elements.includes(element.localName)) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (!attributes.includes(name) && !name.startsWith("aria-") && !name.startsWith("data-")) found.push(`${element.localName} ${name}`);
      if (!["href", "src", "action", "formaction", "xlink:href"].includes(name)) continue;
      const address = new URL(value, document.baseURI);
      const away = address.origin !== location.origin;
      if (!["http:", "https:", "mailto:"].includes(address.protocol)) found.push(`${element.localName} ${name}=${value}`);
      else if (away && element.localName !== "a" && element.rel !== "canonical") found.push(`${element.localName} loads ${value}`);
    }
  }
  for (const script of document.scripts) {
    if (script.textContent || !new URL(script.src).pathname.startsWith("/assets/")) found.push(`script ${script.outerHTML}`);
  }
  if (document.title === "" || document.querySelectorAll("main").length !== 1) found.push("no page");
  return found;
}"""

# The texts of which no page is built, each by the rule that says why.
REFUSED = {
    "control-character": "own-055 own-055-ladder",
    # The picture isn't there.
    "dead-link": "own-008 own-008-ladder own-009 own-009-ladder own-023 own-023-ladder own-053 own-053-ladder",
    "invalid-id": "own-073-ladder",
    # YAML's keys have 1,024 characters at most.
    "invalid-yaml": "own-104-ladder own-105-ladder own-106-ladder",
    # It is the name of a level there.
    "long-name": "own-103-ladder",
}


def quoted(text):
    """A text for YAML, in the double quotes that JSON has too."""
    return json.dumps(text)


def prose(text):
    return f"---\ntitle: {quoted(text)}\ndescription: {quoted(text)}\n---\n{text}\n"


def ladder(number, text):
    """A ladder with a text in each of its places."""
    line = " ".join(text.split())
    word = quoted(line)
    return f"""---
title: {quoted(f"L{number} " + line)}
description: {word}
role: {word}
abbreviations: {{{quoted("Q" + line)}: {word}}}
categories:
  - {{name: {quoted("Craft " + line)}, id: craft, group: {quoted("G " + line)}, definition: {word}, aliases: [{quoted("A " + line)}]}}
  - Plain
levels:
  - {{name: {quoted("Q" + line)}, id: q, title: {word}, aliases: [{quoted("Z " + line)}], track: {word}}}
  - {{name: L2, title: {word}}}
all-levels: {quoted("All " + line)}
version: {word}
effective: {word}
---

Words {line}

## L2

Summary {line}

**Label {line}**: value {line}

**Focus {line}**:

- own {line}

### Plain

- one {line}
- two
  - {line}

| Skill {line.replace("|", "")} | b |
|---|---|
| {line.replace("|", "")} | c |
"""


def soup(seed):
    """Tags in any order, between texts and blocks of Markdown."""
    choose = random.Random(seed)
    names = "table thead tbody tfoot tr th td caption colgroup col ul ol li dl dt dd p b i em strong br hr sub sup kbd abbr details summary div a script".split()
    pieces = []
    for _ in range(choose.randrange(3, 40)):
        name = choose.choice(names)
        pieces.append(choose.choice([
            f"<{name}>", f"<{name}>", f"<{name}>", f"</{name}>", f"</{name}>", f"<{name} class=x>", "word", "*marked*", "&amp;", "\n", "\n", "\n\n", "\n\n- item ",
            "\n\n> quote ", "\n\n# heading\n\n", "`code`", "[link](https://x.y)", "<!-- comment -->", "\n\n| a | b |\n|---|---|\n| c | <b>d |\n\n", "![picture](pic.png)",
            "<img src=pic.png alt=a>", "<img src=https://x.y/z.png alt=a>",
        ]))
    return "".join(pieces)


class HostileTextTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        texts = {f"own-{number:03}": text for number, text in enumerate(hostile_texts.OWN)}
        texts |= {f"bleach-{number}": text for number, text in hostile_texts.bleach().items()}
        cls.texts = texts
        files = {"pic.png": "picture"}
        for name, text in texts.items():
            files[f"{name}.md"] = prose(text)
            files[f"{name}-ladder.md"] = ladder(name, text)
        for seed in range(400):
            files[f"soup-{seed:03}.md"] = f"---\ntitle: Soup {seed}\n---\n{soup(seed)}\n"
            files[f"soup-{seed:03}-level.md"] = (
                f"---\ntitle: Soup {seed} ladder\ncategories: [Craft]\nlevels: [L1]\n---\n## L1\n\n### Craft\n\n- a\n\n{soup(seed)}\n"
                if seed % 4 == 0 else f"---\ntitle: Soup {seed} again\n---\n- item\n\n  {soup(seed + 1000)}\n"
            )
        cls.site, cls.refused = example_pages.build(files, Path(scratch.name) / "handbook")
        cls.pages = [page for page in sorted(cls.site.rglob("*.html")) if 'http-equiv="refresh"' not in page.read_text(encoding="utf-8")]

    def test_what_is_refused(self):
        found = {}
        for name, rules in self.refused.items():
            found.setdefault(" ".join(sorted(rules)), []).append(name.removesuffix(".md"))
        own = {rules: " ".join(sorted(one for one in names if not one.startswith("soup"))) for rules, names in found.items()}
        self.assertEqual({rules: names for rules, names in own.items() if names}, REFUSED)
        self.assertLess(sum(name.startswith("soup") for name in self.refused), 80)

    def test_pages_are_read_as_they_are_written(self):
        self.assertGreater(len(self.pages), 1_000)
        wrong = {str(page.relative_to(self.site)): faults for page in self.pages if (faults := page_structure.faults(page.read_text(encoding="utf-8")))}
        self.assertEqual(dict(list(wrong.items())[:5]), {})

    def test_no_style_and_no_event_is_written(self):
        for page in self.pages:
            if page.name != "404.html":
                names = page_structure.attributes(page.read_text(encoding="utf-8"))
                self.assertEqual({name for name in names if name == "style" or name.startswith("on")}, set(), page)

    def test_nothing_runs_in_a_browser(self):
        server = SiteServer(self.site)
        self.addCleanup(server.stop)
        with self.browser() as (page, seen):
            for file in self.pages:
                # The structure of all soups is looked at above.
                if file.name == "404.html" or file.parent.name.startswith(("soup-1", "soup-2", "soup-3")):
                    continue
                address = server.address + str(file.relative_to(self.site))
                page.goto(address, wait_until="domcontentloaded")
                found = page.evaluate(INSPECT, [ELEMENTS.split(), ATTRIBUTES.split()])
                self.assertEqual(found, [], address)
                self.assertEqual(seen, [], address)

    def test_what_runs_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "index.html").write_text(
                '<!doctype html><title>x</title><main><svg></svg><img src="x" onerror="alert(1)"><a href="javascript:x">x</a><script>alert(2)</script></main>'
            )
            server = SiteServer(folder)
            self.addCleanup(server.stop)
            with self.browser() as (page, seen):
                page.goto(server.address + "index.html")
                found = page.evaluate(INSPECT, [ELEMENTS.split(), ATTRIBUTES.split()])
                self.assertEqual(found[:3], ["<svg>", "img onerror", "a href=javascript:x"])
                self.assertTrue(any(one.startswith("script ") for one in found))
                self.assertIn("dialog: 2", seen)

    @contextlib.contextmanager
    def browser(self):
        """A page, and what happened on it that must not: dialogs, and requests that leave the site."""
        seen = []
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
            page = browser.new_context(bypass_csp=True).new_page()

            def dialog(one):
                seen.append(f"dialog: {one.message}")
                one.dismiss()

            page.on("dialog", dialog)
            page.on("request", lambda one: one.url.startswith("http://127.0.0.1:") or seen.append(f"request: {one.url}"))
            try:
                yield page, seen
            finally:
                browser.close()


if __name__ == "__main__":
    unittest.main()
