"""Ladders for the benchmark, laid out for each program that takes part."""

import random

CATEGORIES = ["Craft", "Ownership", "Teamwork", "Direction", "Growth"]
LEVELS = ["Junior", "Mid", "Senior", "Lead", "Principal"]
# Of a level in a category: the others hold by inheritance.
EXPECTATIONS = 4

SUBJECTS = "Designs,Reviews,Documents,Plans,Measures,Explains,Improves,Questions,Delivers,Shares,Automates,Prepares".split(",")
OBJECTS = (
    "services,interfaces,experiments,releases,budgets,incidents,interviews,dashboards,contracts,roadmaps,handovers,reports"
).split(",")
ENDS = [
    "so that others can build on them without asking first",
    "before anyone outside of the team has to notice",
    "with the people who will have to live with the result",
    "and says early what will not be done in time",
    "in small steps that can each be taken back within a day",
    "as described in [the guide](https://handbook.example/guide)",
]


def expectation(chance, number):
    return (
        f"{chance.choice(SUBJECTS)} **{chance.choice(OBJECTS)}** of kind {number} and `{chance.choice(OBJECTS)}` "
        f"for {chance.choice(OBJECTS)}, {chance.choice(ENDS)}."
    )


class Ladder:
    """The same ladder whenever it is asked for by its number."""

    def __init__(self, number):
        chance = random.Random(number)
        self.name = f"role-{number:05}"
        self.title = f"Role {number}"
        self.own = [
            [[expectation(chance, f"{number}-{level}-{place}") for place in range(EXPECTATIONS)] for _ in CATEGORIES]
            for level in range(len(LEVELS))
        ]
        self.summaries = [f"The work of {name.lower()} people: {chance.choice(ENDS)}." for name in LEVELS]

    def source(self):
        """As authors write it for ladderdoc: each level says what it adds."""
        text = f"---\ntitle: {self.title}\ncategories: [{', '.join(CATEGORIES)}]\nlevels: [{', '.join(LEVELS)}]\n---\n"
        for name, summary, own in zip(LEVELS, self.summaries, self.own):
            text += f"\n## {name}\n\n{summary}\n"
            for category, items in zip(CATEGORIES, own):
                text += f"\n### {category}\n\n" + "".join(f"- {item}\n" for item in items)
        return text

    def pages(self):
        """Finished pages: an overview, a page for each level with all that holds there, and a comparison."""
        everything = [item for own in self.own for items in own for item in items]
        listed = "".join(f"- {item}\n" for item in everything)
        yield "overview", f"# {self.title}\n\n{listed}"
        yield "matrix", f"# {self.title}: matrix\n\n{listed}"
        for level, (name, summary) in enumerate(zip(LEVELS, self.summaries)):
            text = f"# {name}\n\n{summary}\n"
            for category, title in enumerate(CATEGORIES):
                held = [item for own in self.own[: level + 1] for item in own[category]]
                text += f"\n## {title}\n\n" + "".join(f"- {item}\n" for item in held)
            yield name.lower(), text


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def lay_out_handbook(folder, ladders):
    write(folder / "ladderdoc.yml", "title: Benchmark\n")
    for ladder in ladders:
        write(folder / "content" / f"{ladder.name}.md", ladder.source())


def lay_out_pages(folder, ladders):
    for ladder in ladders:
        for name, text in ladder.pages():
            write(folder / ladder.name / f"{name}.md", text)


PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>'
    "<body><main>{{ .Content }}</main></body></html>"
)


def lay_out_hugo(folder, ladders):
    """The finished pages, for Hugo to convert."""
    write(
        folder / "hugo.toml",
        'baseURL = "https://handbook.example/"\ntitle = "Benchmark"\n'
        'disableKinds = ["taxonomy", "term", "rss", "sitemap", "robotstxt", "404", "home", "section"]\n',
    )
    write(folder / "layouts/_default/single.html", PAGE)
    for ladder in ladders:
        for name, text in ladder.pages():
            write(folder / "content" / ladder.name / f"{name}.md", f"---\ntitle: {name}\n---\n{text}")
