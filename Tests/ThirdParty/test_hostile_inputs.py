"""The hostile inputs, each built by the program as it is released: it ends in time and within little stack and memory."""

import os
import resource
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import built_site
import hostile_inputs

# Generous, for a machine that does much else: on a quiet one nearly all take a small part of a second.
SECONDS = 10
STACK = 512 << 10
MEMORY = 1 << 30


def limit():
    resource.setrlimit(resource.RLIMIT_STACK, (STACK, STACK))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(folder, command):
    """The exit status (a signal's number below zero), the seconds of all cores, the bytes of memory and the messages."""
    with open(os.devnull, "wb") as nothing, tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(
            [built_site.PROGRAM, command], cwd=folder, stdout=nothing, stderr=messages, preexec_fn=limit
        )
        end = time.monotonic() + SECONDS
        while True:
            done, status, usage = os.wait4(process.pid, os.WNOHANG)
            if done:
                process.returncode = os.waitstatus_to_exitcode(status)
                messages.seek(0)
                text = messages.read().decode("utf-8")
                return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10, text
            if time.monotonic() > end:
                process.kill()
                process.wait()
                return None, SECONDS, 0, ""
            time.sleep(0.005)


class HostileInputTests(unittest.TestCase):
    def write(self, folder, files):
        for path, text in {"ladderdoc.yml": "title: Handbook\n", **files}.items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            # As they are: Python would make line ends of its own of some.
            file.write_bytes(text.encode("utf-8"))

    def check(self, command):
        slowest = []
        for name, files in hostile_inputs.handbooks():
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                self.write(folder, files)
                status, seconds, memory, messages = run(folder, command)
                slowest.append((seconds, memory >> 20, name))
                self.assertIn(status, (0, 1, 2), f"{name}: {messages[-300:]}")
                self.assertLess(memory, MEMORY, name)
                # A message for people: what is wrong, and not a book of it.
                self.assertLess(len(messages), 1 << 20, name)
                if status:
                    self.assertRegex(messages, r"(?m)^error\[[a-z0-9-]+\]: ", name)
                    self.assertRegex(messages, r"\d+ errors?\b.*; (nothing was written|the check failed)\n", name)
                    self.assertFalse((Path(folder) / "site").exists(), name)
        slowest.sort(reverse=True)
        print(f"\nladderdoc {command}: {len(slowest)} hostile inputs, the slowest:")
        for seconds, memory, name in slowest[:8]:
            print(f"  {seconds:5.2f} s {memory:4d} MiB  {name}")
        self.assertGreater(len(slowest), 400)

    def test_builds_end(self):
        self.check("build")

    def test_checks_end(self):
        self.check("check")


if __name__ == "__main__":
    unittest.main()
