"""A large handbook, what is in its output folder, and builds of it that go wrong."""

import hashlib
import os
import pathlib
import subprocess

import built_site
import large_handbook

JOURNAL = ".ladderdoc-journal"
STAGING = ".ladderdoc-staging"


def state(folder):
    """Every file and folder below, with the hashes of the bytes; empty where the folder isn't there."""
    found = {}
    for parent, folders, files in os.walk(folder):
        for name in folders:
            found[os.path.relpath(os.path.join(parent, name), folder) + "/"] = ""
        for name in files:
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = hashlib.sha256(file.read()).hexdigest()
    return found


def without_staging(found):
    return {path: digest for path, digest in found.items() if not path.startswith(STAGING + "/")}


class Handbook:
    """Two versions of one handbook, and the state of the finished site of each."""

    def __init__(self, scratch):
        self.scratch = pathlib.Path(scratch)
        self.output = self.scratch / "out/site"
        self.versions = {
            "plain": large_handbook.write(self.scratch / "plain", "plain things"),
            "other": large_handbook.write(self.scratch / "other", "other things", removed=3),
        }
        self.states = {}
        for version in self.versions:
            self.build(version)
            self.states[version] = state(self.output)
        self.built = version

    def other(self):
        """The version that isn't built."""
        (version,) = self.versions.keys() - {self.built}
        return version

    def command(self, version, output=None):
        configuration = self.versions[version] / "ladderdoc.yml"
        output = output or self.output
        return [built_site.PROGRAM, "build", "--config", configuration, "--output", output, "--quiet"]

    def build(self, version):
        subprocess.run(self.command(version), check=True)
        self.built = version

    def start(self, version, output=None):
        command = self.command(version, output)
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
