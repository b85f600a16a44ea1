import Foundation
import LadderSource
import Testing

@testable import LadderSite

/// A Git repository with a handbook in it, in a folder of its own that goes with the last reference.
final class TemporaryRepository {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func put(_ text: String, at path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Commits all that has changed.
    func commit(_ date: String) throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--message=Change", "--date=\(date)")
    }

    func git(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"] + arguments
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
    }

    struct Failure: Error {
        let arguments: [String]
    }

    /// What git tells of sources in `content`, and what is said of it.
    ///
    /// - Parameter handbook: its folder in the repository.
    func dates(
        of sources: [String], handbook: String = "", environment: [String: String] = [:],
        patience: Duration = .seconds(60)
    ) -> (dates: [String: String], diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        var history = GitHistory(
            folder: SourceFolder(root: folder.appendingPathComponent(handbook).path), content: "content")
        history.environment.merge(environment) { $1 }
        history.patience = patience
        let key = SourceFile(path: "ladderdoc.yml", bytes: []).span(0..<0)
        let dates = history.dates(of: sources, askedAt: key, &diagnostics)
        return (dates.changes.mapValues(\.date), diagnostics)
    }
}
