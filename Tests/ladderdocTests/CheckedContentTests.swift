import Foundation
import Testing

/// The sample handbook is one that the check has nothing to say against.
struct CheckedContentTests {
    @Test func theSampleHandbookIsClean() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        let run = try ProgramRun(["check", "--strict", "--color", "never"], in: root.standardizedFileURL)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output == "Nothing to change.\n")
    }
}
