import Foundation
import TestSupport
import Testing

/// A run of the program that is held up by a `git` which doesn't answer until it may.
final class PausedRun {
    private let process = Process()
    private let scratch: URL
    private let output: URL
    private let errors: URL

    /// Returns when the program waits.
    ///
    /// - Parameter script: starts the program, which is in the shell's arguments.
    init(_ arguments: [String], in folder: URL, through script: String = "exec \"$@\"") throws {
        scratch = FileManager.default.temporaryDirectory.appendingPathComponent("ladderdoc-\(UUID().uuidString)")
        output = scratch.appendingPathComponent("output")
        errors = scratch.appendingPathComponent("errors")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        for file in [output, errors] { try Data().write(to: file) }
        let git = scratch.appendingPathComponent("git")
        // It ends when the folder goes, so that no test leaves it behind.
        let answer = """
            #!/bin/sh
            : > "$0.asked"
            while [ -e "$0" ] && [ ! -e "$0.answers" ]; do sleep 0.02; done
            echo 'fatal: not a git repository' >&2
            exit 128

            """
        try ExecutableFile.write(answer, to: git)
        let path = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script, "sh", ProgramRun.program.path] + arguments
        process.currentDirectoryURL = folder
        process.environment = ProgramRun.environment.merging(["PATH": "\(scratch.path):\(path)"]) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let deadline = ContinuousClock.now + .seconds(60)
        while !FileManager.default.fileExists(atPath: git.path + ".asked") {
            try #require(process.isRunning && .now < deadline, "the program has not asked git")
            usleep(5000)
        }
    }

    deinit { try? FileManager.default.removeItem(at: scratch) }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Lets git answer, and waits for the end.
    func goOn() throws -> (status: Int32, output: String, errors: String) {
        try Data().write(to: scratch.appendingPathComponent("git.answers"))
        return try end()
    }

    func end() throws -> (status: Int32, output: String, errors: String) {
        process.waitUntilExit()
        // A signal that kills is no status of the program's own.
        let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return (
            status, try String(contentsOf: output, encoding: .utf8), try String(contentsOf: errors, encoding: .utf8)
        )
    }
}
