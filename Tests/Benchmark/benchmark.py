#!/usr/bin/env python3
"""How fast ladderdoc builds a large handbook, beside the least that any generator must do, and beside Hugo.

    benchmark.py LADDERDOC [--ladders 1000] [--runs 5] [--hugo PATH] [--place FOLDER]

The programs take turns, so that a machine that is busy with something else slows down all of them; the table has the
medians, and each as a multiple of the least (least.c). Hugo is left out where it isn't installed.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from workload import LEVELS, Ladder, lay_out_handbook, lay_out_hugo, lay_out_pages

HERE = Path(__file__).resolve().parent
PAGES_OF_A_LADDER = 7


def run(command, folder):
    """Seconds on the clock, seconds of processors, and the most memory in MiB."""
    start = time.perf_counter()
    # What the programs keep beside their output goes when the benchmark's folder does.
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    said = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    clock = time.perf_counter() - start
    if process.returncode:
        sys.exit(f"{command[0]} failed with status {process.returncode}:\n{said}")
    memory = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return clock, usage.ru_utime + usage.ru_stime, memory


def compiled(folder):
    program = folder / "least"
    flags = os.environ.get("CMARK_FLAGS", "").split()
    subprocess.run(["cc", "-O2", "-o", program, HERE / "least.c", *flags, "-lcmark"], check=True)
    return program


def contestants(place, ladders, binary, hugo):
    """Each program by its name: what is removed before a run, the command, and where it runs."""
    workers = str(os.cpu_count() or 1)
    lay_out_pages(place / "pages", ladders)
    lay_out_handbook(place / "handbook", ladders)
    programs = {
        "the least": (place / "html", [compiled(place), workers, "pages", "html"], place),
        "ladderdoc": (place / "handbook/site", [binary, "build", "--quiet"], place / "handbook"),
        "nothing changed": (None, [binary, "build", "--quiet"], place / "handbook"),
        "its start": (None, [binary, "--version"], place),
    }
    if hugo:
        lay_out_hugo(place / "hugo", ladders)
        programs["hugo"] = (place / "hugo/public", [hugo, "--noBuildLock", "--quiet"], place / "hugo")
    return programs


def measured(programs, runs):
    rows = {name: [] for name in programs}
    # The first round fills the caches and counts for nothing.
    for _ in range(runs + 1):
        for name, (output, command, folder) in programs.items():
            if output:
                shutil.rmtree(output, ignore_errors=True)
            rows[name].append(run(command, folder))
    return {name: [statistics.median(column) for column in zip(*row[1:])] for name, row in rows.items()}


def check(site, ladder):
    """A build that left something out would be no feat."""
    for level, name in enumerate(map(str.lower, LEVELS)):
        page = (site / ladder.name / name / "index.html").read_text(encoding="utf-8")
        held = sum(len(items) for own in ladder.own[: level + 1] for items in own)
        if page.count("data-origin=") != held:
            sys.exit(f"the page of {name} doesn't show the {held} expectations that hold there")


def show(medians, pages, megabytes):
    least = medians["the least"][0]
    print(f"{'':18}{'clock':>10}{'processors':>12}{'memory':>10}{'pages/s':>10}{'MB/s':>8}{'of the least':>14}")
    for name, (clock, processors, memory) in medians.items():
        line = f"{name:18}{clock:8.3f} s{processors:10.3f} s{memory:6.0f} MiB"
        if name != "its start":
            line += f"{pages / clock:10.0f}{megabytes / clock:8.1f}{clock / least:12.2f} ×"
        print(line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", metavar="LADDERDOC", type=Path)
    parser.add_argument("--ladders", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--hugo", default=os.environ.get("HUGO") or shutil.which("hugo"))
    parser.add_argument("--place", help="the folder to work in; memory where the system has a file system of it")
    arguments = parser.parse_args()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    ladders = [Ladder(number) for number in range(1, arguments.ladders + 1)]
    with tempfile.TemporaryDirectory(dir=arguments.place or memory) as folder:
        place = Path(folder)
        medians = measured(contestants(place, ladders, arguments.binary.resolve(), arguments.hugo), arguments.runs)
        check(place / "handbook/site", ladders[0])
        megabytes = sum(path.stat().st_size for path in (place / "handbook/content").iterdir()) / 1e6
    pages = PAGES_OF_A_LADDER * len(ladders)
    print(f"{len(ladders)} ladders, {pages} pages, {megabytes:.1f} MB of Markdown; medians of {arguments.runs} runs")
    show(medians, pages, megabytes)


if __name__ == "__main__":
    main()
