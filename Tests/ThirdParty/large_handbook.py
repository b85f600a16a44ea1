"""A handbook whose site has about 2,000 pages, so that a build of it takes long enough to be interrupted."""

import pathlib

LADDERS = 120
LEVELS = 15


def write(folder, words, removed=0):
    """Writes the handbook; `words` stand in every expectation, so that with others every ladder's pages change.

    The first `removed` ladders are left out.
    """
    folder = pathlib.Path(folder)
    (folder / "content").mkdir(parents=True, exist_ok=True)
    (folder / "ladderdoc.yml").write_text("title: Handbook\n")
    for ladder in range(removed, LADDERS):
        (folder / f"content/ladder-{ladder:03}.md").write_text(text(ladder, words))
    return folder


def text(ladder, words):
    levels = [f"L{level}" for level in range(1, LEVELS + 1)]
    lines = ["---", f"title: Ladder {ladder}", "categories: [Craft, Care]", f"levels: [{', '.join(levels)}]", "---"]
    for level in levels:
        lines += [f"## {level}", "### Craft", f"- Does {words} for {level}.", "### Care", f"- Helps with {words}, {level}."]
    return "\n".join(lines) + "\n"
