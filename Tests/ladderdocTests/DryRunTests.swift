import Foundation
import Testing

/// A dry run tells what a build would do, and does nothing.
struct DryRunTests {
    @Test func allIsNewWhereNoFolderIs() throws {
        let handbook = try SampleHandbook()
        let run = try handbook.run("build", "--dry-run")
        #expect(run.status == 0 && run.errors.isEmpty)
        var lines = run.output.split(separator: "\n").map(String.init)
        let last = lines.popLast()
        #expect(lines.allSatisfy { $0.hasPrefix("new      site/") } && lines == lines.sorted())
        #expect(lines.contains("new      site/eng/ic1/index.html"))
        #expect(
            last == "Would build 1 ladder, 2 levels, 6 pages → site/ "
                + "(write \(lines.count), leave 0 unchanged); nothing was written")
        #expect(!handbook.has("site"))
        #expect(try handbook.run("build").output.contains("(\(lines.count) written, 0 unchanged)"))
    }

    @Test func changesAreListedAndNothingIsTouched() throws {
        let handbook = try SampleHandbook()
        try handbook.put("# A page\n\nText.\n", at: "content/page.md")
        #expect(try handbook.run("build").status == 0)
        try handbook.remove("content/page.md")
        try handbook.put("# Another\n", at: "content/other.md")
        try handbook.put("mine", at: "site/foreign.txt")
        try handbook.put("touched", at: "site/assets/style.css")
        let folder = handbook.folder.appendingPathComponent("site").path
        let before = (try handbook.snapshot(), try changes(of: folder))
        let run = try handbook.run("build", "--dry-run")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(try handbook.snapshot() == before.0)
        #expect(try changes(of: folder) == before.1)
        let lines = run.output.split(separator: "\n")
        for line in [
            "new      site/other/index.html", "changed  site/assets/style.css", "removed  site/page/index.html",
        ] {
            #expect(lines.contains { $0 == line }, "\(run.output)")
        }
        #expect(!run.output.contains("foreign"))
        #expect(run.output.hasSuffix(", remove 2); nothing was written\n"), "\(run.output)")

        let counts = lines.reduce(into: [:]) { $0[$1.prefix(3), default: 0] += 1 }
        let built = try handbook.run("build").output
        #expect(built.contains("(\(counts["new", default: 0] + counts["cha", default: 0]) written, "), "\(built)")
        #expect(built.hasSuffix(", 2 removed)\n"))
    }

    @Test func noChangeIsOneLine() throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        let run = try handbook.run("build", "-n")
        #expect(run.output.hasPrefix("Would build ") && run.output.contains("(write 0, leave "), "\(run.output)")
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(try handbook.run("build", "-n", "--quiet").output == "")
    }

    @Test func failsAsTheBuildWould() throws {
        let handbook = try SampleHandbook()
        try handbook.put("mine", at: "site/index.html")
        let blocked = try handbook.run("build", "--dry-run")
        #expect(blocked.status == 3 && blocked.output.isEmpty)
        let built = try handbook.run("build")
        #expect(blocked.errors == built.errors)
        try handbook.put("", at: "file")
        #expect(try handbook.run("build", "--dry-run", "--output", "file/site").status == 3)
        #expect(try handbook.run("build", "--dry-run", "--output", ".").status == 2)
        try handbook.put("[Dead](link.md)\n", at: "content/page.md")
        let wrong = try handbook.run("build", "--dry-run")
        #expect(wrong.status == 1 && wrong.output.isEmpty && wrong.errors.hasPrefix("error[dead-link]"))
    }

    @Test func jsonStandsAlone() throws {
        let run = try SampleHandbook().run("build", "--dry-run", "--format", "json")
        #expect(run.output == "{\n\"version\":1,\n\"diagnostics\":[]}\n")
        #expect(run.errors.hasPrefix("new      site/") && run.errors.hasSuffix("; nothing was written\n"))
    }

    /// The time of a folder's last change tells of files that came and went.
    private func changes(of folder: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: folder)[.modificationDate] as? Date
    }
}
