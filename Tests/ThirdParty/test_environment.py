"""Disks that are full, write-protected or somebody else's: the build ends with 3 and one clear line, and the old site
stays as it was."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import built_site
import in_namespace
import large_handbook
from output_folder import state

LADDER = "---\ntitle: Engineering\nlevels: [L1, L2]\n---\n## L1\n- {}\n## L2\n- More.\n"


def run(handbook, output, *prefix):
    command = [*prefix, built_site.PROGRAM, "build", "--config", f"{handbook}/ladderdoc.yml", "--output", output, "--quiet"]
    result = subprocess.run(command, capture_output=True, text=True)
    return [result.returncode, result.stdout, result.stderr]


def small(folder, words="Asks."):
    content = pathlib.Path(folder) / "content"
    content.mkdir(parents=True, exist_ok=True)
    (content.parent / "ladderdoc.yml").write_text("title: Handbook\n")
    (content / "engineering.md").write_text(LADDER.format(words))
    return content.parent


def full_disk(scratch):
    """A site on a disk of 2 MB, then a build that is too large for it, then one that fits."""
    disk = f"{scratch}/disk"
    in_namespace.mount("tmpfs", "size=2m", disk)
    handbook = small(f"{scratch}/handbook")
    first = run(handbook, f"{disk}/site")
    before = state(disk)
    large_handbook.write(f"{scratch}/large", "plain things")
    failed = run(f"{scratch}/large", f"{disk}/site")
    after = state(disk)
    small(handbook, "Answers.")
    last = run(handbook, f"{disk}/site")
    new = run(f"{scratch}/large", f"{disk}/made/deep")
    return {
        "first": first, "failed": failed, "same": before == after, "last": last, "changed": state(disk) != before,
        "new": new, "made": os.path.exists(f"{disk}/made"),
    }


def full_to_the_brim(scratch):
    """Builds on disks that are full at each page of memory of a build's way, from none to all that it needs."""
    handbook = small(f"{scratch}/handbook")
    other = small(f"{scratch}/other", "Answers.")
    (other / "content/new").mkdir()
    (other / "content/new/page.md").write_text("# New\n")
    outcomes = {"old": 0, "new": 0, "finished by the next": 0}
    disk = f"{scratch}/disk"
    in_namespace.mount("tmpfs", "size=8m", disk)
    assert run(other, f"{disk}/new") [0] == 0
    new = state(f"{disk}/new")
    assert run(handbook, f"{disk}/site")[0] == 0
    old = state(f"{disk}/site")
    space = os.statvfs(disk)
    for left in range(0, 80, 2):
        shutil.rmtree(f"{disk}/site")
        assert run(handbook, f"{disk}/site")[0] == 0
        free = os.statvfs(disk)
        with open(f"{disk}/filler", "wb") as filler:
            filler.write(bytes((free.f_bavail - left) * space.f_bsize))
        status, _, errors = run(other, f"{disk}/site")
        found = state(f"{disk}/site")
        if found == old and status == 3:
            outcomes["old"] += 1
            assert errors.count("\n") == 1 and errors.endswith(": No space left on device\n"), errors
        elif found == new and status == 0:
            outcomes["new"] += 1
        else:
            assert ".ladderdoc-journal" in found and status == 3, (status, errors)
            outcomes["finished by the next"] += 1
        os.remove(f"{disk}/filler")
        assert run(other, f"{disk}/site")[0] == 0
        assert state(f"{disk}/site") == new
    return outcomes


def write_protected(scratch):
    """A site on a disk that becomes read-only, an empty one, and one whose subfolder alone is."""
    handbook = small(f"{scratch}/handbook")
    disk, part = f"{scratch}/disk", f"{scratch}/part"
    in_namespace.mount("tmpfs", "size=8m", disk)
    first = run(handbook, f"{disk}/site")
    before = state(disk)
    in_namespace.mount_read_only(disk)
    unchanged = run(handbook, f"{disk}/site")
    small(handbook, "Answers.")
    failed = run(handbook, f"{disk}/site")
    fresh = run(handbook, f"{disk}/fresh/deep")
    removal = subprocess.run(
        [built_site.PROGRAM, "clean", "--config", f"{handbook}/ladderdoc.yml", "--output", f"{disk}/site"],
        capture_output=True, text=True,
    )
    same = state(disk) == before
    small(handbook)
    partly = run(handbook, part)
    kept = state(part)
    in_namespace.mount_read_only(f"{part}/engineering/l1")
    small(handbook, "Answers.")
    failed_part = run(handbook, part)
    return {
        "first": first, "unchanged": unchanged, "failed": failed, "fresh": fresh,
        "removal": [removal.returncode, removal.stdout, removal.stderr], "same": same,
        "partly": partly, "failed part": failed_part, "same part": state(part) == kept,
    }


def other_disk(scratch):
    """An output on another disk than the sources, and one into which a third disk is mounted."""
    handbook = small(f"{scratch}/handbook")
    disk = f"{scratch}/disk"
    in_namespace.mount("tmpfs", "size=8m", disk)
    first = run(handbook, f"{disk}/site")
    in_namespace.mount("tmpfs", "size=8m", f"{disk}/site/new")
    before = state(f"{disk}/site")
    (handbook / "content/new").mkdir()
    (handbook / "content/new/page.md").write_text("# New\n")
    inside = run(handbook, f"{disk}/site")
    # A folder of the same disk is no place to move files to either.
    in_namespace.mount_folder(f"{disk}/elsewhere", f"{disk}/site/new")
    bound = run(handbook, f"{disk}/site")
    same = state(f"{disk}/site") == before
    # Nor is a file on which another is mounted one that can be replaced.
    other = small(f"{scratch}/other")
    run(other, f"{disk}/other")
    before = state(f"{disk}/other")
    subprocess.run(["mount", "--bind", f"{disk}/other/llms.txt", f"{disk}/other/llms.txt"], check=True)
    shutil.copytree(handbook / "content", f"{scratch}/other/content", dirs_exist_ok=True)
    file = run(other, f"{disk}/other")
    return {
        "first": first, "inside": inside, "bound": bound, "file": file,
        "same": same and state(f"{disk}/other") == before,
    }


class EnvironmentTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.scratch = folder.name

    def call(self, function):
        return in_namespace.call(__file__, function, self.scratch)

    def fails(self, result, line):
        """With 3, nothing on standard output and one line."""
        status, output, errors = result
        self.assertEqual((status, output), (3, ""), errors)
        self.assertRegex(errors, f"\\Aerror: {line}\n\\Z")

    def test_full_disk(self):
        result = self.call("full_disk")
        self.assertEqual(result["first"], [0, "", ""])
        self.fails(result["failed"], r"cannot write \S*/disk/site/\S+: No space left on device")
        self.assertTrue(result["same"])
        self.assertEqual(result["last"], [0, "", ""])
        self.assertTrue(result["changed"])
        self.fails(result["new"], r"cannot write \S*/disk/made/deep/\S+: No space left on device")
        self.assertFalse(result["made"])
        print("\ndisk of 2 MB: 2 tries, 2 as before")

    def test_full_to_the_brim(self):
        outcomes = self.call("full_to_the_brim")
        self.assertTrue(outcomes["old"] and outcomes["new"], outcomes)
        print(f"\ndisk with 0 to 78 pages of memory left: {sum(outcomes.values())} tries, {outcomes}")

    def test_write_protected(self):
        result = self.call("write_protected")
        for name in ("first", "unchanged", "partly"):
            self.assertEqual(result[name], [0, "", ""], name)
        self.fails(result["failed"], r"cannot write \S*/disk/site/\S+: Read-only file system")
        self.fails(result["fresh"], r"cannot open the output folder \S*/disk/fresh/deep: Read-only file system")
        self.fails(result["removal"], r"cannot write \S*/disk/site: Read-only file system")
        self.fails(result["failed part"], r"cannot write \S*/part/engineering/l1/\S+: Read-only file system")
        self.assertTrue(result["same"] and result["same part"])
        print("\nwrite-protected disk: 4 tries, 4 as before")

    def test_other_disk(self):
        result = self.call("other_disk")
        self.assertEqual(result["first"], [0, "", ""])
        for place in ("inside", "bound"):
            self.fails(
                result[place], r"cannot write \S*/disk/site/new/\S+: another disk, folder or file is mounted there")
        self.fails(
            result["file"], r"cannot write \S*/disk/other/llms.txt: another disk, folder or file is mounted there")
        self.assertTrue(result["same"])
        print("\nother disk: 1 try, 1 new; a disk, a folder or a file mounted in the site: 3 tries, 3 as before")

    def test_without_permission(self):
        """As a user who may read the handbook but write neither into the site nor into one of its folders."""
        self.assertEqual(os.geteuid(), 0, "This check becomes another user, which only root may do.")
        os.chmod(self.scratch, 0o755)
        handbook = small(f"{self.scratch}/handbook")
        # The program itself may lie where nobody else looks.
        program = shutil.copy(built_site.PROGRAM, f"{self.scratch}/ladderdoc")
        output = pathlib.Path(f"{self.scratch}/site")
        self.assertEqual(run(handbook, output)[0], 0)
        before = state(output)
        small(handbook, "Answers.")
        nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env", f"HOME={self.scratch}"]

        def attempt(place):
            command = [*nobody, program, "build", "--config", f"{handbook}/ladderdoc.yml", "--output", place, "--quiet"]
            result = subprocess.run(command, capture_output=True, text=True)
            return result.returncode, result.stdout, result.stderr

        self.fails(attempt(output), r"cannot write \S*/site/\S+: Permission denied")
        self.assertEqual(state(output), before)
        # The top is theirs, a folder in it isn't.
        for folder in (output, *(path for path in output.rglob("*") if path.is_dir())):
            os.chown(folder, 65534, 65534)
        os.chown(output / "engineering/l2", 0, 0)
        small(handbook, "Waits.")
        (handbook / "content/engineering.md").write_text(LADDER.format("Waits.").replace("More", "Less"))
        self.fails(attempt(output), r"cannot write \S*/site/engineering/l2/\S+: Permission denied")
        self.assertEqual(state(output), before)
        self.fails(attempt(f"{self.scratch}/new/site"), r"cannot open the output folder \S*/new/site: Permission denied")
        self.assertFalse(os.path.exists(f"{self.scratch}/new"))
        # Folders that many share, in which only a file's owner may take it away.
        for folder in (output, *(path for path in output.rglob("*") if path.is_dir())):
            os.chown(folder, 0, 0)
            os.chmod(folder, 0o1777)
        self.fails(attempt(output), r"cannot write \S*/site/\S+: Operation not permitted")
        self.assertEqual(state(output), before)
        # The files are theirs, the folder that goes with the last of them isn't.
        for path in output.rglob("*"):
            if path.is_dir():
                os.chmod(path, 0o777)
            else:
                os.chown(path, 65534, 65534)
        (handbook / "content/engineering.md").rename(handbook / "content/other.md")
        self.fails(attempt(output), r"cannot remove \S*/site/engineering/\S+: Operation not permitted")
        self.assertEqual(state(output), before)
        (handbook / "content/other.md").rename(handbook / "content/engineering.md")
        os.chown(output, 65534, 65534)
        os.chmod(output, 0o000)
        self.fails(attempt(output), r"cannot (open the output folder|write) \S*/site\S*: Permission denied")
        os.chmod(output, 0o755)
        self.assertEqual(state(output), before)
        print("\nno permission: 6 tries, 6 as before")


if __name__ == "__main__":
    unittest.main()
