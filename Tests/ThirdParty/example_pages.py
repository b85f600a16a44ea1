"""Many small pages in one handbook, built by the program as a user would, and what it says of each that has errors."""

import json
import re
import subprocess
from pathlib import Path

import built_site

# What stands around a page's own text, in the default theme.
PROSE = re.compile('<div class="prose">\n(.*)\n</div>\n</article>', re.DOTALL)


def errors(handbook):
    """The rules that files break as errors, by their paths in the content folder; none where the site was built."""
    command = [built_site.PROGRAM, "build", "--format", "json", "--config", handbook / "ladderdoc.yml"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"exit {run.returncode}\n{run.stderr}")
    found = {}
    for finding in json.loads(run.stdout)["diagnostics"]:
        if finding["severity"] == "error":
            found.setdefault(finding["file"].removeprefix("content/"), set()).add(finding["rule"])
    if run.returncode != 0 and not found:
        raise RuntimeError(f"a build failed without an error: {run.stdout}{run.stderr}")
    return found


def build(files, folder):
    """Builds what can be built; returns the site's folder, and the rules that each file broke that had to be left out."""
    handbook = Path(folder)
    (handbook / "content").mkdir(parents=True)
    (handbook / "ladderdoc.yml").write_text("title: Examples\n", encoding="utf-8")
    for name, text in files.items():
        (handbook / "content" / name).write_text(text, encoding="utf-8", newline="")
    refused = {}
    while found := errors(handbook):
        for name, rules in found.items():
            (handbook / "content" / name).unlink()
            refused[name] = rules
    return handbook / "site", refused


def prose(site, name):
    """The HTML of a page's own text."""
    page = (site / name / "index.html").read_text(encoding="utf-8")
    return PROSE.search(page).group(1).strip("\n")
