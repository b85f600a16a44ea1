"""Handbooks that are built for the checks with programs of others."""

import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("LADDERDOC", ROOT / ".build/release/ladderdoc"))


def build(configuration, output):
    """Builds a handbook; returns whether it has a site, which one with errors has not."""
    command = [PROGRAM, "build", "--config", configuration, "--output", output, "--quiet"]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode not in (0, 1):
        raise RuntimeError(f"{configuration}: exit {result.returncode}\n{result.stderr}")
    return result.returncode == 0


def build_text(files, folder):
    """Builds a handbook from texts by their paths in the content folder; returns the site's folder."""
    handbook = pathlib.Path(folder) / "handbook"
    for path, text in {"../ladderdoc.yml": "title: Handbook\n", **files}.items():
        file = handbook / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    if not build(handbook / "ladderdoc.yml", handbook / "site"):
        raise RuntimeError("the handbook has errors")
    return handbook / "site"


def handbooks():
    """The sample handbook and the fixtures, by their configurations."""
    return [ROOT / "ladderdoc.yml", *sorted((ROOT / "Tests/Fixtures").glob("*/ladderdoc.yml"))]
