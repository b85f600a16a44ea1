"""Whether a page's HTML is read as it is written: html5lib builds its tree as browsers do, moving and closing what doesn't
fit, and this compares the tree with the tags in their order."""

from html.parser import HTMLParser

import html5lib

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


class _Tags(HTMLParser):
    """Start tags and end tags as they stand in the text, and the text between them."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found.append(("start", tag, tuple(sorted((name, value or "") for name, value in attributes))))
        if tag in VOID:
            self.found.append(("end", tag))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        self.found.append(("end", tag))

    def handle_data(self, data):
        _add_text(self.found, data)


def _add_text(found, text):
    # Blanks between tags may be moved into the body; line ends and a first one in `pre` are the parser's.
    text = "".join(text.split())
    if text:
        if found and found[-1][0] == "text":
            found[-1] = ("text", found[-1][1] + text)
        else:
            found.append(("text", text))


def attributes(text):
    """The names of all attributes on a page."""
    tags = _Tags()
    tags.feed(text)
    return {name for kind, *rest in tags.found if kind == "start" for name, _ in rest[1]}


def _walk(element, found):
    if not isinstance(element.tag, str):
        return
    attributes = tuple(sorted((name if isinstance(name, str) else name[1], value) for name, value in element.attrib.items()))
    found.append(("start", element.tag, attributes))
    _add_text(found, element.text or "")
    for child in element:
        _walk(child, found)
        _add_text(found, child.tail or "")
    found.append(("end", element.tag))


def faults(text):
    """What is wrong with a page: the parser's errors, and the first place where its tree isn't what the text says."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    root = parser.parse(text)
    found = [f"{place}: {code} {details}" for place, code, details in parser.errors]
    tree = []
    _walk(root, tree)
    tags = _Tags()
    tags.feed(text)
    tags.close()
    for index, (written, read) in enumerate(zip(tags.found + [None], tree + [None])):
        if written != read:
            found.append(f"written {tags.found[max(0, index - 2):index + 2]}, read {tree[max(0, index - 2):index + 2]}")
            break
    return found
