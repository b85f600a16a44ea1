"""Builds of 2,000 pages that are killed or asked to end at random moments: what is in the folder then is the old site,
the new one, or what the next build finishes."""

import collections
import os
import random
import signal
import subprocess
import tempfile
import time
import unittest

from output_folder import JOURNAL, STAGING, Handbook, state, without_staging

KILLS = 20
REQUESTS = 12


class InterruptionTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Without a disk's waiting a build is short, and its moments lie close together.
        cls.folder = tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        cls.addClassCleanup(cls.folder.cleanup)
        cls.handbook = Handbook(cls.folder.name)
        start = time.monotonic()
        cls.handbook.build(cls.handbook.other())
        cls.duration = time.monotonic() - start

    def interrupt(self, number, moment, times=1):
        """A build of the version that isn't built; returns its status, what it said and the outcome."""
        old = self.handbook.built
        new = self.handbook.other()
        process = self.handbook.start(new)
        time.sleep(moment * self.duration)
        for _ in range(times):
            process.send_signal(number)
        output, errors = process.communicate(timeout=60)
        self.assertEqual(output, "")
        found = state(self.handbook.output)
        if number != signal.SIGKILL:
            self.assertFalse({STAGING + "/", JOURNAL} & found.keys())
        if JOURNAL in found:
            return process.returncode, errors, "finished by the next"
        site = without_staging(found)
        outcome = {True: "old", False: "new"}.get(site == self.handbook.states[old])
        self.assertEqual(site, self.handbook.states[old if outcome == "old" else new])
        if outcome == "new":
            self.handbook.built = new
        return process.returncode, errors, outcome

    def moments(self, count):
        """Spread over the whole build, and some of them close together in its last part, where the commit is."""
        chance = random.Random(1)
        return [chance.uniform(0, 1) if turn % 2 else chance.uniform(0.7, 1) for turn in range(count)]

    def test_killed(self):
        tally = collections.Counter()
        killed = 0
        for moment in self.moments(KILLS):
            new = self.handbook.other()
            status, _, outcome = self.interrupt(signal.SIGKILL, moment)
            self.assertIn(status, (0, -signal.SIGKILL))
            tally[outcome] += 1
            killed += status != 0
            self.handbook.build(new)
            self.assertEqual(state(self.handbook.output), self.handbook.states[new])
        self.assertGreater(killed, 0)
        print(f"\nSIGKILL: {KILLS} tries, {dict(tally)}")

    def test_asked_to_end(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            tally = collections.Counter()
            for moment in self.moments(REQUESTS // 3):
                status, errors, outcome = self.interrupt(number, moment)
                expected = {
                    (130, "interrupted; nothing of this build was written\n"): "old",
                    (130, "interrupted; the new pages are in place all the same\n"): "new",
                    (0, ""): "new",
                    # Before the program has seen to it, in the first milliseconds.
                    (-number, ""): "old",
                }
                self.assertEqual(expected.get((status, errors)), outcome, (status, errors))
                tally[outcome] += 1
            print(f"\n{number.name}: {REQUESTS // 3} tries, {dict(tally)}")

    def test_asked_twice_at_once(self):
        """As programs do that ask a process and its group: it is one request."""
        for moment in self.moments(REQUESTS // 3):
            status, errors, outcome = self.interrupt(signal.SIGTERM, moment, times=3)
            self.assertIn(status, (130, 0, -signal.SIGTERM))
            self.assertNotIn("again", errors)

    def test_first_build_asked_to_end(self):
        output = self.handbook.scratch / "made/by/it"
        tally = collections.Counter()
        for moment in (0.1, 0.3, 0.5, 0.7):
            process = self.handbook.start("plain", output)
            time.sleep(moment * self.duration)
            process.terminate()
            _, errors = process.communicate(timeout=60)
            if (process.returncode, errors) == (130, "interrupted; nothing of this build was written\n"):
                self.assertFalse((self.handbook.scratch / "made").exists())
                tally["no folder"] += 1
            else:
                self.assertEqual(state(output), self.handbook.states["plain"], errors)
                tally["new"] += 1
            subprocess.run(["rm", "-rf", self.handbook.scratch / "made"], check=True)
        self.assertTrue(tally["no folder"])
        print(f"\nSIGTERM in a first build: 4 tries, {dict(tally)}")

    def test_two_builds(self):
        """A build that holds the folder keeps another out; once it is killed, nothing of the lock is left."""
        old, new = self.handbook.built, self.handbook.other()
        first = self.handbook.start(new)
        while not (self.handbook.output / STAGING).exists():
            self.assertIsNone(first.poll(), "the first build has ended before the second began")
        first.send_signal(signal.SIGSTOP)
        second = subprocess.run(self.handbook.command(old), capture_output=True, text=True)
        self.assertEqual(second.returncode, 3, second.stderr)
        self.assertIn(f"cannot write {self.handbook.output}: another build is writing to it", second.stderr)
        first.kill()
        first.communicate()
        self.handbook.build(old)
        self.assertEqual(state(self.handbook.output), self.handbook.states[old])
        print("\ntwo builds: the second was refused, and none once the first was killed")


if __name__ == "__main__":
    unittest.main()
