import LadderSource
import Testing

@testable import LadderModel

/// Where the parts of a paragraph stand that is divided at its labels.
struct LabelledParagraphTests {
    @Test(arguments: [
        ("**A**: One.\n**B**: Two.", ["7 **A**: One.", "8 **B**: Two."]),
        ("**A**: One\n  goes on.\n  **B**\nTwo.", ["7 **A**: One\n  goes on.", "9 **B**\nTwo."]),
        ("> **A**: One.\n> **B**: Two.", ["7 **A**: One.", "8 **B**: Two."]),
        ("Summary.\n**Fact**: x\n**A**: One.\n**B**: Two.", ["9 **A**: One.", "10 **B**: Two."]),
        ("**A**: One.\\\n**B**: Two.  \n**A**: Three.", ["7 **A**: One.\\", "8 **B**: Two.  ", "9 **A**: Three."]),
        // The source has more lines than the text: nobody knows which of them they are.
        (
            "**A**: `One\ngoes on.`\n**B**: Two.",
            ["7 **A**: `One\ngoes on.`\n**B**: Two.", "7 **A**: `One\ngoes on.`\n**B**: Two."]
        ),
    ])
    func placesOfExpectations(body: String, places: [String]) throws {
        let read = try ReadLadder("## L1\n\(body)")
        let spans = read.ladder.expectations.map(\.span).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        #expect(spans.map { "\($0.start.line) \($0.text)" } == places)
    }

    @Test(arguments: [
        ("**A**: One.\n**A**: Two.", "repeated-category 8:1"),
        ("Summary.\n**A**: One.\n**Aa**: Two.", "undeclared-category 9:1"),
        ("**Impct**: One.\n**Fact**: Two.", "undeclared-category 7:1"),
        ("Summary.\n**Fact**: Two.\n**Impct**: One.", "undeclared-category 9:1"),
        ("- x\n\nSummary.\n**Impact.** Two.", "plain-category 10:1"),
        ("### Impact\n- x\n  **Craft**: y", "plain-category 9:3"),
    ])
    func placesOfMistakes(body: String, finding: String) throws {
        let read = try ReadLadder(categories: "[Impact, Craft, A]", "## L1\n\(body)")
        let found = read.diagnostics.all.filter {
            !["missing-section", "unused-category", "unplaced-item"].contains($0.ruleID)
        }
        #expect(
            found.map { "\($0.ruleID) \($0.span?.start.line ?? 0):\($0.span?.start.column ?? 0)" }.joined(
                separator: ", ")
                == finding)
    }
}
