import Foundation
import Testing

@testable import LadderSite

/// What the system doesn't let us read or write ends with 3, and leaves the old site alone.
struct EnvironmentFailureTests {
    @Test func anOutputBelowAFile() throws {
        let handbook = try SampleHandbook()
        try handbook.put("", at: "file")
        try expectFailure(of: handbook, saying: "file", "build", "--output", "file/site")
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything")) func anUnreadableFolder() throws {
        let handbook = try SampleHandbook()
        let secret = handbook.folder.appendingPathComponent("content/secret").path
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: secret) }
        try expectFailure(of: handbook, saying: "content/secret", "build") {
            try handbook.put("Text.", at: "content/secret/page.md")
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: secret)
        }
    }

    @Test func aForeignFileInAPagesPlace() throws {
        let handbook = try SampleHandbook()
        try handbook.put("mine", at: "site/index.html")
        let run = try handbook.run("build")
        #expect(run.status == 3)
        #expect(run.errors.contains("index.html") && run.errors.contains("another output folder"), "\(run.errors)")
        #expect(!handbook.has("site/eng"))
        #expect(run.errors.contains("--adopt"), "\(run.errors)")
    }

    @Test func aForeignFileIsAdopted() throws {
        let handbook = try SampleHandbook()
        try handbook.put("mine", at: "site/index.html")
        try handbook.put("mine", at: "site/notes.txt")
        let trial = try handbook.run("build", "--adopt", "--dry-run")
        #expect(trial.status == 0 && trial.output.contains("changed  site/index.html"), "\(trial.errors)")
        #expect(try handbook.run("build", "--adopt").status == 0)
        #expect(try handbook.snapshot()["notes.txt"]?.last == Data("mine".utf8).base64EncodedString())
        // From now on it is a page as any other.
        #expect(try handbook.run("build").output.contains("(0 written, "))
        #expect(try handbook.run("clean").status == 0)
        #expect(try handbook.snapshot().keys.sorted() == ["notes.txt"])
    }

    @Test func aLinkIsNotAdopted() throws {
        let handbook = try SampleHandbook()
        try handbook.put("mine", at: "site/notes.txt")
        try FileManager.default.createSymbolicLink(
            atPath: handbook.folder.path + "/site/index.html", withDestinationPath: "notes.txt")
        let run = try handbook.run("build", "--adopt")
        #expect(run.status == 3 && run.errors.contains("a symbolic link stands there"), "\(run.errors)")
        #expect(!run.errors.contains("--adopt") && !handbook.has("site/eng"))
    }

    @Test func aBuildThatCannotFinishSaysSo() throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        // As a process leaves it that is killed when the commit has begun.
        try handbook.put("new", at: "site/.ladderdoc-staging/eng/fresh.html")
        let body = "ladderdoc-journal 1\ncreate  eng/fresh.html\n"
        let hash = ContentHash.hexadecimal(of: Array(body.utf8))
        try handbook.put(body + "end  \(hash)\n", at: "site/.ladderdoc-journal")
        try handbook.put("mine", at: "site/eng/fresh.html")
        let run = try handbook.run("build")
        #expect(run.status == 3 && run.errors.contains("the next build puts the rest there"), "\(run.errors)")
        try handbook.remove("site/eng/fresh.html")
        #expect(try handbook.run("build").status == 0)
        #expect(!handbook.has("site/.ladderdoc-journal") && !handbook.has("site/.ladderdoc-staging"))
    }

    private func expectFailure(
        of handbook: SampleHandbook, saying words: String, _ arguments: String..., after change: () throws -> Void = {}
    ) throws {
        #expect(try handbook.run("build").status == 0)
        let before = try handbook.snapshot()
        try change()
        let run = try ProgramRun(arguments, in: handbook.folder)
        #expect(run.status == 3, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("error: ") && run.errors.contains(words), "\(run.errors)")
        #expect(try handbook.snapshot() == before)
    }
}
