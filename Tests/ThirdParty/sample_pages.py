"""The handbooks that browsers open, and one page of each kind in them."""

import built_site

# The kinds of page, each by one page of the sample handbook.
SAMPLE = {
    "home": "index.html",
    "overview": "engineering/index.html",
    "level": "engineering/ic3/index.html",
    "matrix": "engineering/matrix/index.html",
    "baseline": "everyone/index.html",
    "prose": "how-levels-work/index.html",
    "section": "guides/index.html",
    "manual": "manual/format/levels/index.html",
    "missing": "404.html",
}

# A page that has moved, and where it leads.
REDIRECT = ("software-engineering/index.html", "engineering/index.html")

# The kinds that a ladder has, of one as wide and as high as ladders get.
WIDE = {
    "wide home": "index.html",
    "wide overview": "wide/index.html",
    "wide level": "wide/l12/index.html",
    "wide matrix": "wide/matrix/index.html",
    "wide prose": "words/index.html",
}

# Languages build words that no line of a phone holds.
LONG_WORDS = [
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "Verantwortungsübernahme",
    "Rechtsschutzversicherungsgesellschaften",
    "arbeidsmarkedsopplæringsprogramdeltakere",
]
# The last word of a line of code that is longer than any page is wide.
CODE_END = "lastword"
CATEGORIES = [f"{word}-{number}" if number < 2 else word for number, word in enumerate([
    "Betriebswirtschaftlichkeit", "Kommunikationsfähigkeit", "Craft", "Delivery", "Zusammenarbeitsbereitschaft", "Impact", "Leadership",
    "Customers", "Weiterentwicklungsmöglichkeiten", "Hiring", "Operations", "Documentation", "Security",
])]
LEVELS = [f"L{number}" for number in range(1, 13)]


def cells():
    """What each level expects in each category: two expectations, whose first and last words are no other's."""
    for level in LEVELS:
        for number, category in enumerate(CATEGORIES, start=1):
            key = f"{level.lower()}c{number}"
            long_word = LONG_WORDS[(number + len(level)) % len(LONG_WORDS)]
            yield level, category, [f"a{key} takes care of {long_word} for others z{key}", f"b{key} with `code_{key}` y{key}"]


def wide_ladder():
    """The source of a ladder with 13 categories and 12 levels."""
    parts = ["---", "title: Wide ladder", "description: As wide as ladders get.", f"categories: [{', '.join(CATEGORIES)}]", "levels:"]
    parts += [f"  - {{name: {level}, title: Grade {level[1:]} {LONG_WORDS[1]}}}" for level in LEVELS]
    parts += ["---", "", f"For {LONG_WORDS[0]}.", "", "## All levels", ""]
    parts += [f"- {category}: Is there for all, {LONG_WORDS[2]}." for category in CATEGORIES[:3]]
    seen = None
    for level, category, texts in cells():
        if level != seen:
            parts += ["", f"## {level}", "", f"A summary of {level} with {LONG_WORDS[3]}.", ""]
            seen = level
        parts += [f"- {category}:", *[f"  - {text}" for text in texts]]
    return "\n".join(parts) + "\n"


def wide_prose():
    """A page with all that is too wide for a phone."""
    columns = 14
    table = ["|" + "|".join(f" Column {number} " for number in range(columns)) + "|", "|" + "---|" * columns]
    table += ["|" + "|".join(f" {LONG_WORDS[(row + number) % 4]} " for number in range(columns)) + "|" for row in range(4)]
    return "\n".join([
        "---", f"title: Words like {LONG_WORDS[0]}", "---", "",
        f"## {LONG_WORDS[0]}", "", f"A word in a sentence: **{LONG_WORDS[0]}** and `{'code_without_a_break_' * 8}`.", "",
        f"See <https://example.org/{'a-long-address/' * 12}>.", "", *table, "",
        "```", "one line of code " * 20 + CODE_END, "```", "", f"> {LONG_WORDS[0] * 3}", "",
    ])  # fmt: skip


def build_sample(folder):
    """Builds the sample handbook; returns its folder."""
    if not built_site.build(built_site.ROOT / "ladderdoc.yml", folder):
        raise RuntimeError("the sample handbook has errors")
    return folder


def build_wide(folder):
    return built_site.build_text({"wide.md": wide_ladder(), "words.md": wide_prose()}, folder)
