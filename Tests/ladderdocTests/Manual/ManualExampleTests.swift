import Foundation
import LadderSource
import Testing

/// Every example of the manual builds, and the program says of it what the manual says.
///
/// A code block with the info string `<language> <path>` is a file of a handbook. All such blocks between two headings
/// are one handbook, and a block `text output` beside them is what `ladderdoc build` writes to standard error; without
/// one there is nothing to say. A block `text findings` is the same of `ladderdoc check`, and on the pages of its rules
/// that has nothing to say without one. A quote behind a comment `<!-- result: engineering/ic2 -->` is a part of that
/// page. `UPDATE_MANUAL=1` writes into these blocks what the program says today.
struct ManualExampleTests {
    private static let updates = ProcessInfo.processInfo.environment["UPDATE_MANUAL"] == "1"

    @Test(arguments: try ManualPage.paths())
    func examplesBuildAsSaid(path: String) throws {
        let page = try ManualPage(path)
        var edits: [(block: SourceSpan, text: String)] = []
        for example in page.examples {
            let situation = example.output == nil ? nil : page.rule.flatMap(UnwritableSituation.of)
            let place = "\(path):\(example.span.start.line)"
            guard !example.files.isEmpty || situation != nil else {
                Issue.record("\(place): this output belongs to no files")
                continue
            }
            let command = example.command ?? (page.ruleFolder == .checks ? "check" : "build")
            let (run, handbook) = try example.run(command, situation)
            for result in example.results { try result.check(in: handbook) }
            if Self.updates, let output = example.output {
                edits.append((output.span, run.errors))
            } else {
                compare(run, with: example, at: place)
            }
        }
        if !edits.isEmpty { try page.rewrite(edits) }
    }

    private func compare(_ run: ProgramRun, with example: ManualExample, at place: String) {
        let expected = example.output?.text ?? ""
        let isFailure = ["nothing was written", "the check failed"].contains(where: expected.contains)
        #expect((run.status != 0) == isFailure, "\(place): it ended with \(run.status)")
        guard run.errors != expected else { return }
        let said = run.errors.split(separator: "\n", omittingEmptySubsequences: false)
        let shown = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(said, shown).prefix { $0 == $1 }.count
        // Below the line that opens the block.
        let start = example.output.map { $0.span.start.line + 1 + line } ?? example.span.start.line
        Issue.record(
            """
            \(example.span.file.path):\(start): the program says “\(said.dropFirst(line).first ?? "")”, \
            and the manual “\(shown.dropFirst(line).first ?? "")”. All that it says:
            \(run.errors)
            """)
    }

    // MARK: The reader of examples

    private static func examples(_ text: String) throws -> [ManualExample] {
        let file = SourceFile(path: "page.md", bytes: Array(text.utf8))
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        return try ManualExample.all(in: document.blocks)
    }

    @Test func headingsDivideExamples() throws {
        let examples = try Self.examples(
            """
            ```markdown content/a.md
            A.
            ```
            ```yaml
            title: Shown and not built
            ```
            ```text output
            said
            ```
            ## Next
            Text.
            ```yaml ladderdoc.yml
            title: B
            ```
            """)
        #expect(examples.map(\.files) == [["content/a.md": "A.\n"], ["ladderdoc.yml": "title: B\n"]])
        #expect(examples.map { $0.output?.text } == ["said\n", nil])
        #expect(examples.map(\.span.start.line) == [1, 12])
    }

    @Test(arguments: [
        ("```markdown contents/a.md\n```", "page.md:1: “markdown contents/a.md” names no file of a handbook"),
        ("```markdown content/a b.md\n```", "page.md:1: “markdown content/a b.md” names no file of a handbook"),
        (
            "```md content/a.md\n```\n```md content/a.md\n```",
            "page.md:3: a second file “content/a.md” below one heading"
        ),
        ("```text output\n```\n```text output\n```", "page.md:3: a second block of output"),
        ("```text output\n```\n```text findings\n```", "page.md:3: a second block of output"),
        ("- ```md content/a.md\n  ```", "page.md:1: an example can't stand in a list or a quote"),
        ("> - > ```text output\n", "page.md:1: an example can't stand in a list or a quote"),
    ])
    func mistakesAreNotPassedOver(text: String, message: String) throws {
        let mistake = #expect(throws: ManualExample.Mistake.self) { _ = try Self.examples(text) }
        #expect(mistake?.description == message)
    }
}
