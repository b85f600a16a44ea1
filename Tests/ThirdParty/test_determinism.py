"""The same sources give the same bytes: wherever, whenever, by whomever and on however many cores they are built."""

import hashlib
import os
import pwd
import random
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import built_site

# Names that other languages sort, compare and write in capitals in ways of their own.
FILES = {
    "index.md": "# Handbook\n\n[Engineering](engineering.md#ic2) ![Map](images/map.svg)\n",
    "engineering.md": "---\ntitle: Engineering\ncategories: [Impact, İstanbul, Ärger]\nlevels: [IC1, IC2]\nextends: [company]\n---\n"
    "## IC1\n### Impact\n- Builds.\n- Iıİi.\n### İstanbul\n- Visits.\n## IC2\n### Ärger\n- Calms. {#calms}\n",
    "company.md": "---\nkind: baseline\ntitle: Company\ncategories: [Impact]\n---\n### Impact\n- Is kind.\n",
    "Ärger/index.md": "# Ärger\n",
    "zebra/İ.md": "# İ\n",
    "zebra/ı.md": "# ı dotless\n",
    "images/map.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    **{f"pages/{name}.md": f"---\ntitle: {name.upper()}\n---\n[Next](../engineering.md)\n" for name in "ipzåöøæ"},
    **{f"ladders/l{n}.md": f"---\ntitle: Ladder\norder: {n % 3}\nlevels: [L1, {{name: L2, equivalent: [engineering/ic2]}}]\n---\n## L1\n- One {n}.\n## L2\n- Two.\n" for n in range(40)},
}


def write(folder, names=None):
    """A handbook whose files are made in the order of the names: that is the order in which tmpfs lists them."""
    for path in names or sorted(FILES):
        file = Path(folder) / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(FILES[path].encode("utf-8"))
    (Path(folder) / "ladderdoc.yml").write_text(
        "title: Handbook\nbase-url: https://example.com/h/\nlogo: content/images/map.svg\n"
        "navigation: [engineering]\nlast-changed: git\n",
        encoding="utf-8",
    )


def commit(folder):
    """The same commits in each copy."""
    identity = {key: "x" for key in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL")}
    for day, paths in ((1, ["ladderdoc.yml", "content/engineering.md"]), (2, ["content"])):
        # An hour before midnight in one zone is the next day in others.
        date = {key: f"2024-03-0{day}T23:30:00+0000" for key in ("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE")}
        for command in (["init", "-q"], ["add", *paths], ["commit", "-q", "-m", "x"]):
            subprocess.run(["git", *command], cwd=folder, check=True, env={**os.environ, **identity, **date})


def digest(site):
    """Every file's path and bytes; the manifest among them, and nothing else."""
    files = {str(file.relative_to(site)): file.read_bytes() for file in site.rglob("*") if file.is_file()}
    return {path: hashlib.sha256(bytes).hexdigest() for path, bytes in files.items()}


class DeterminismTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        os.chmod(cls.scratch.name, 0o755)
        cls.handbook = Path(cls.scratch.name) / "first"
        write(cls.handbook)
        commit(cls.handbook)
        cls.expected = cls.build(cls.handbook)

    @classmethod
    def build(cls, handbook, prefix=(), output="site", environment=None, configuration="ladderdoc.yml", cwd=None, **options):
        environment = {"PATH": os.environ["PATH"], "HOME": str(handbook), **(environment or {})}
        command = [*prefix, built_site.PROGRAM, "build", "--config", configuration, "--output", output, "--quiet"]
        result = subprocess.run(command, cwd=cwd or handbook, capture_output=True, text=True, env=environment, **options)
        if result.returncode or result.stderr:
            raise AssertionError(f"exit {result.returncode}: {result.stderr}")
        place = Path(cwd or handbook) / output
        found = digest(place)
        shutil.rmtree(place)
        return found

    def same(self, *arguments, **options):
        self.assertEqual(self.build(*arguments, **options), self.expected)

    def test_something_is_compared(self):
        self.assertGreater(len(self.expected), 200)
        page = self.build(self.handbook, environment={"LANG": "C"})
        self.assertIn("engineering/ic2/index.html", page)
        # The dates are there: without them the pages are others.
        bare = Path(self.scratch.name) / "bare"
        write(bare)
        text = (bare / "ladderdoc.yml").read_text(encoding="utf-8").replace("last-changed: git\n", "")
        (bare / "ladderdoc.yml").write_text(text, encoding="utf-8")
        self.assertNotEqual(self.build(bare)["engineering/index.html"], self.expected["engineering/index.html"])

    def test_twice(self):
        self.same(self.handbook)

    def test_time_zones(self):
        for zone in ("UTC", "Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu", "nonsense"):
            with self.subTest(zone):
                self.same(self.handbook, environment={"TZ": zone})

    def test_locales(self):
        for locale in ("C", "C.UTF-8", "POSIX", "tr_TR.UTF-8", "de_DE.ISO-8859-1", "ja_JP.eucJP", "ar_EG.UTF-8", "nonsense"):
            with self.subTest(locale):
                self.same(self.handbook, environment={"LANG": locale, "LC_ALL": locale, "LANGUAGE": locale[:2]})

    def test_clocks(self):
        for seconds in ("0", "1", "4102444800", "nonsense"):
            with self.subTest(seconds):
                self.same(self.handbook, environment={"SOURCE_DATE_EPOCH": seconds})
        for file in self.handbook.rglob("content/*"):
            os.utime(file, (0, 0))
        self.same(self.handbook)

    def test_numbers_of_threads(self):
        self.same(self.handbook, prefix=["taskset", "-c", str(min(os.sched_getaffinity(0)))])
        for width in ("1", "2", "7"):
            with self.subTest(width):
                self.same(self.handbook, environment={"LIBDISPATCH_COOPERATIVE_POOL_STRICT": width})

    def test_folders(self):
        for name in ("second", "a name with blanks & ünicode", "deep/" * 20 + "third"):
            with self.subTest(name):
                copy = Path(self.scratch.name) / name
                shutil.copytree(self.handbook, copy)
                self.same(copy)
                self.same(copy, configuration=f"{copy.name}/ladderdoc.yml", cwd=copy.parent, output="elsewhere")

    def test_orders_of_directories(self):
        names = sorted(FILES)
        home = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        listings = set()
        for seed in range(4):
            random.Random(seed).shuffle(names)
            with self.subTest(seed), tempfile.TemporaryDirectory(dir=home) as folder:
                write(folder, names)
                commit(folder)
                listings.add(tuple(entry.name for entry in os.scandir(Path(folder) / "content/ladders")))
                self.same(Path(folder))
        # Otherwise nothing was tried.
        if home:
            self.assertGreater(len(listings), 1)

    def test_file_modes_of_users(self):
        for mask in (0o000, 0o022, 0o077):
            with self.subTest(oct(mask)):
                self.same(self.handbook, umask=mask)

    def test_homes_and_users(self):
        self.same(self.handbook, environment={"HOME": "/nonexistent", "USER": "somebody", "LOGNAME": "somebody"})
        if os.getuid() != 0:
            return
        copy = Path(self.scratch.name) / "others"
        shutil.copytree(self.handbook, copy)
        nobody = pwd.getpwnam("nobody")
        for place in [copy, *copy.rglob("*")]:
            os.chown(place, nobody.pw_uid, nobody.pw_gid)
        program = Path(self.scratch.name) / "ladderdoc"
        shutil.copy(built_site.PROGRAM, program)
        command = [program, "build", "--quiet"]
        environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}
        result = subprocess.run(
            command, cwd=copy, capture_output=True, text=True, env=environment, user=nobody.pw_uid, group=nobody.pw_gid
        )
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertEqual(digest(copy / "site"), self.expected)

    def test_messages(self):
        """What is wrong is told in one order too, whichever file was read first."""
        names = [f"p{n}.md" for n in range(60)]
        told = set()
        for seed in range(3):
            random.Random(seed).shuffle(names)
            with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
                (Path(folder) / "content").mkdir()
                (Path(folder) / "ladderdoc.yml").write_text("title: H\n")
                for name in names:
                    (Path(folder) / "content" / name).write_text(f"# {name}\n\n[a](none.md) <b>x</b>\n")
                    os.symlink("/dev/null", Path(folder) / "content" / f"link-{name}")
                result = subprocess.run([built_site.PROGRAM, "build"], cwd=folder, capture_output=True, text=True)
                self.assertEqual(result.returncode, 1)
                told.add(result.stderr)
        self.assertEqual(len(told), 1)


if __name__ == "__main__":
    unittest.main()
