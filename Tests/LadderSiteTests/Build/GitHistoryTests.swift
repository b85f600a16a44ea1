import Foundation
import LadderSource
import TestSupport
import Testing

@testable import LadderSite

struct GitHistoryTests {
    private func repository(_ files: String..., date: String = "2024-03-01T12:00:00Z") throws -> TemporaryRepository {
        let repository = try TemporaryRepository()
        try repository.git("init", "--quiet")
        for file in files { try repository.put("One\n", at: file) }
        if !files.isEmpty { try repository.commit(date) }
        return repository
    }

    // MARK: Dates

    @Test func theNewestCommitCountsWhateverItsDate() throws {
        let repository = try repository("content/a.md", "content/ü/b c.md", "other.md")
        try repository.put("Two\n", at: "content/a.md")
        try repository.commit("2021-12-31T12:00:00Z")
        try repository.put("Two\n", at: "other.md")
        try repository.commit("2025-01-01T12:00:00Z")
        try repository.put("Not committed\n", at: "content/a.md")
        try repository.put("New\n", at: "content/c.md")
        let (dates, diagnostics) = repository.dates(of: ["content/a.md", "content/c.md", "content/ü/b c.md"])
        #expect(dates == ["content/a.md": "2021-12-31", "content/ü/b c.md": "2024-03-01"])
        #expect(diagnostics.all.isEmpty)
    }

    @Test(arguments: ["Pacific/Kiritimati", "America/Los_Angeles"])
    func datesAreTheAuthorsOwn(zone: String) throws {
        let repository = try repository("content/a.md", date: "2024-03-01T23:30:00-1100")
        #expect(
            repository.dates(of: ["content/a.md"], environment: ["TZ": zone]).dates.values.sorted() == ["2024-03-01"])
    }

    @Test func aHandbookMayLieDeepInARepository() throws {
        let repository = try repository("docs/hand book/content/a.md", "content/a.md")
        try repository.put("Two\n", at: "content/a.md")
        try repository.commit("2025-05-05T12:00:00Z")
        let (dates, diagnostics) = repository.dates(of: ["content/a.md"], handbook: "docs/hand book")
        #expect(dates == ["content/a.md": "2024-03-01"] && diagnostics.all.isEmpty)
    }

    @Test func aMergeCountsForWhatItChangedItself() throws {
        let repository = try repository("content/a.md", "content/b.md")
        try repository.git("checkout", "--quiet", "-b", "side")
        try repository.put("Side\n", at: "content/a.md")
        try repository.put("Side\n", at: "content/b.md")
        try repository.commit("2024-04-01T12:00:00Z")
        try repository.git("checkout", "--quiet", "main")
        try repository.put("Main\n", at: "content/a.md")
        try repository.commit("2024-05-01T12:00:00Z")
        try? repository.git("merge", "--quiet", "side")
        try repository.put("Both\n", at: "content/a.md")
        try repository.commit("2024-06-01T12:00:00Z")
        let dates = repository.dates(of: ["content/a.md", "content/b.md"]).dates
        #expect(dates == ["content/a.md": "2024-06-01", "content/b.md": "2024-04-01"])
    }

    @Test func aLinkHasTheDateOfWhatItLeadsTo() throws {
        let repository = try repository("texts/a.md")
        let links = ["content": "texts", "texts/link.md": "a.md"]
        for (name, target) in links {
            try FileManager.default.createSymbolicLink(
                atPath: repository.folder.appendingPathComponent(name).path, withDestinationPath: target)
        }
        try repository.commit("2025-01-01T12:00:00Z")
        let dates = repository.dates(of: ["content/a.md", "content/link.md"]).dates
        #expect(dates == ["content/a.md": "2024-03-01", "content/link.md": "2024-03-01"])
    }

    @Test func settingsAndVariablesDontChangeThem() throws {
        let repository = try repository("content/a.md", "content/ü.md")
        let mark = repository.folder.appendingPathComponent("mark").path
        for (key, value) in [
            ("log.showRoot", "false"), ("diff.relative", "true"), ("log.date", "relative"), ("color.ui", "always"),
            ("core.pager", "touch '\(mark)'"), ("core.fsmonitor", "touch '\(mark)'"), ("log.showSignature", "true"),
            ("gpg.program", "/missing"), ("diff.external", "touch '\(mark)'"), ("core.quotePath", "true"),
        ] {
            try repository.git("config", key, value)
        }
        let (dates, diagnostics) = repository.dates(
            of: ["content/a.md", "content/ü.md"],
            environment: ["GIT_DIR": "/missing", "GIT_WORK_TREE": "/", "GIT_TRACE": "1", "LC_ALL": "de_DE.UTF-8"])
        #expect(dates == ["content/a.md": "2024-03-01", "content/ü.md": "2024-03-01"])
        #expect(diagnostics.all.isEmpty && !FileManager.default.fileExists(atPath: mark))
    }

    // MARK: What git can't tell

    private func message(_ found: (dates: [String: String], diagnostics: Diagnostics)) throws -> String {
        #expect(found.dates.isEmpty)
        #expect(found.diagnostics.all.map(\.ruleID) == ["missing-history"])
        let warning = try #require(found.diagnostics.all.first)
        #expect(warning.severity == .warning && !warning.help.isEmpty)
        return ([warning.message] + warning.help).joined(separator: "\n")
    }

    @Test func aShallowCloneIsNoHistory() throws {
        let origin = try repository("content/a.md")
        try origin.put("Two\n", at: "content/a.md")
        try origin.commit("2024-04-01T12:00:00Z")
        let clone = try TemporaryRepository()
        try clone.git("clone", "--quiet", "--depth", "1", "file://\(origin.folder.path)", ".")
        let message = try message(clone.dates(of: ["content/a.md"]))
        #expect(message.contains("only the newest part") && message.contains("git fetch --unshallow"))
        #expect(message.contains("fetch-depth: 0") && message.contains("GIT_DEPTH"))
        try clone.git("fetch", "--quiet", "--unshallow")
        #expect(clone.dates(of: ["content/a.md"]).dates == ["content/a.md": "2024-04-01"])
    }

    @Test func aMissingTreeIsNotFetched() throws {
        let origin = try repository("content/a.md")
        try origin.put("Two\n", at: "content/b.md")
        try origin.commit("2024-04-01T12:00:00Z")
        try origin.git("config", "uploadpack.allowFilter", "true")
        let clone = try TemporaryRepository()
        try clone.git("clone", "--quiet", "--no-checkout", "--filter=tree:0", "file://\(origin.folder.path)", ".")
        try FileManager.default.createDirectory(
            at: clone.folder.appendingPathComponent("content"), withIntermediateDirectories: true)
        try clone.put("One\n", at: "content/a.md")
        #expect(try message(clone.dates(of: ["content/a.md"])).contains("git says “"))
    }

    @Test func withoutARepositoryThereIsNone() throws {
        let folder = try TemporaryRepository()
        try folder.put("One\n", at: "content/a.md")
        #expect(try message(folder.dates(of: ["content/a.md"])).contains("lies in no Git repository"))
        // Nor in what belongs to a repository and is no place for sources.
        let repository = try repository("content/a.md")
        try repository.put("One\n", at: ".git/content/a.md")
        let found = repository.dates(of: ["content/a.md"], handbook: ".git")
        #expect(try message(found).contains("lies in no Git repository"))
    }

    @Test func nothingMayHaveBeenCommitted() throws {
        let empty = try repository()
        try empty.put("One\n", at: "content/a.md")
        #expect(try message(empty.dates(of: ["content/a.md"])).contains("no source has been committed"))
        let other = try repository("other.md")
        try other.put("One\n", at: "content/a.md")
        #expect(try message(other.dates(of: ["content/a.md"])).contains("no source has been committed"))
    }

    @Test func aRepositoryOfSomebodyElseIsNotRead() throws {
        let repository = try repository("content/a.md")
        let found = repository.dates(
            of: ["content/a.md"], environment: ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"])
        let message = try message(found)
        #expect(message.contains("another user"))
        #expect(message.contains("`git config --global --add safe.directory "), "\(message)")
    }

    @Test(arguments: ["/missing", "", ".", "bin"])
    func gitMayNotBeInstalled(path: String) throws {
        let repository = try repository("content/a.md")
        try repository.put("#!/bin/sh\nexit 0\n", at: "content/bin/git")
        let found = repository.dates(of: ["content/a.md"], environment: ["PATH": path])
        #expect(try message(found).contains("isn't installed"))
    }

    /// The limit ends a test that waits for longer than its patience; on a busy machine it waits for the others as well.
    @Test(
        .timeLimit(.minutes(4)),
        arguments: [
            ("exec sleep 300", "in time"), ("while :; do echo x; done", "in time"), ("yes >&2", "in time"),
            ("trap '' TERM; sleep 100", "in time"), ("echo fatal: broken >&2; exit 1", "“broken”"),
            ("exit 3", "“nothing”"), ("kill -9 $$", "“nothing”"), ("echo unclear", "no Git repository"),
            ("exit 0", "no Git"),
            ("printf '\\377\\n' >&2; exit 1", "“\u{FFFD}”"),
        ])
    func aProgramThatIsCalledGitMayDoAnything(script: String, words: String) throws {
        let repository = try repository("content/a.md")
        let bin = repository.folder.appendingPathComponent("bin")
        try ExecutableFile.write("#!/bin/sh\n\(script)\n", to: bin.appendingPathComponent("git"))
        let found = repository.dates(
            of: ["content/a.md"], environment: ["PATH": "\(bin.path):/usr/bin:/bin"], patience: .seconds(2))
        let said = try message(found)
        #expect(said.contains(words), "\(said)")
    }

    @Test func aGitThatDoesNotStartIsToldInTheSystemsWords() throws {
        let repository = try repository("content/a.md")
        let bin = repository.folder.appendingPathComponent("bin")
        try ExecutableFile.write("no program\n", to: bin.appendingPathComponent("git"))
        let said = try message(repository.dates(of: ["content/a.md"], environment: ["PATH": bin.path]))
        #expect(said.contains("`git` can't be started: Exec format error"), "\(said)")
    }

    @Test func noSourcesNeedNoGit() throws {
        let found = try TemporaryRepository().dates(of: [], environment: ["PATH": ""])
        #expect(found.dates.isEmpty && found.diagnostics.all.isEmpty)
    }
}
