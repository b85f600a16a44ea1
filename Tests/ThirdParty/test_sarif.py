"""What `ladderdoc check --format sarif` writes, judged by the official schema of SARIF 2.1.0.

The schema comes with the source package of sarif-om, which is made from it.
"""

import copy
import json
import subprocess
import tempfile
import unittest
from pathlib import Path

import jsonschema

import built_site
import source_packages

PACKAGE = "sarif-om==1.0.4"

# Errors of a build, findings with notes, and a path with signs that addresses have to escape.
FILES = {
    "engineering teams/ä%.md": """---
title: Engineering
categories: [Craft, Care]
levels: [E1, E2, E4]
---
## E1
- Craft: Tests. [Gone](gone.md)
- Care: Asks 🙂 TODO.
## E2
- Craft: Plans.
## E4
- Craft: Leads.
- Care: Answers.
""",
}


def schema():
    found = source_packages.files(PACKAGE, lambda path: Path(path).name.startswith("sarif-2.1.0"))
    (text,) = found.values()
    return json.loads(text)


class SarifTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        definition = schema()
        kind = jsonschema.validators.validator_for(definition)
        kind.check_schema(definition)
        cls.validator = kind(definition, format_checker=kind.FORMAT_CHECKER)

    def findings(self, files, configuration="title: Handbook\n"):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in {"../ladderdoc.yml": configuration, **files}.items():
                file = Path(folder) / "handbook/content" / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            command = [built_site.PROGRAM, "check", "--format", "sarif", "--config", "handbook/ladderdoc.yml"]
            result = subprocess.run(command, capture_output=True, cwd=folder)
        self.assertIn(result.returncode, (0, 1, 2), result.stderr)
        return json.loads(result.stdout)

    def check(self, log):
        problems = [f"{error.json_path}: {error.message}" for error in self.validator.iter_errors(log)]
        self.assertEqual(problems, [])

    def test_findings_are_valid(self):
        log = self.findings(FILES)
        self.check(log)
        results = log["runs"][0]["results"]
        self.assertEqual(
            {result["ruleId"] for result in results}, {"dead-link", "empty-cell", "level-gap", "todo-marker"}
        )
        for result in results:
            uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            self.assertEqual(uri, "handbook/content/engineering%20teams/%C3%A4%25.md")
        (todo,) = [result for result in results if result["ruleId"] == "todo-marker"]
        region = todo["locations"][0]["physicalLocation"]["region"]
        # One column for each code point, as `columnKind` says.
        self.assertEqual((region["startColumn"], region["endColumn"]), (16, 20))
        self.assertTrue(any("relatedLocations" in result for result in results))

    def test_nothing_and_no_place_are_valid(self):
        clean = self.findings({"a.md": "# A\n"})
        self.check(clean)
        self.assertEqual(clean["runs"][0]["results"], [])
        wrong = self.findings({"a.md": "# A\n"}, configuration="title: A\noutput: content\n")
        self.check(wrong)
        self.assertNotIn("locations", wrong["runs"][0]["results"][0])

    def test_the_samples_are_valid(self):
        for configuration in built_site.handbooks():
            command = [built_site.PROGRAM, "check", "--format", "sarif", "--config", configuration]
            self.check(json.loads(subprocess.run(command, capture_output=True).stdout))

    def test_wrong_logs_are_not_valid(self):
        good = self.findings(FILES)
        for change in (
            lambda log: log.pop("version"),
            lambda log: log["runs"][0].pop("tool"),
            lambda log: log["runs"][0]["results"][0].update(level="fatal"),
            lambda log: log["runs"][0]["results"][0]["message"].update(text=7),
            lambda log: log["runs"][0].update(colour="x"),
        ):
            log = copy.deepcopy(good)
            change(log)
            self.assertFalse(self.validator.is_valid(log))


if __name__ == "__main__":
    unittest.main()
