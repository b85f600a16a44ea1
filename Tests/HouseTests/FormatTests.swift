import Foundation
import Testing

/// The code is formatted as `.swift-format` says.
struct FormatTests {
    @Test func lintFindsNothing() throws {
        let lint = Process()
        lint.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        lint.arguments = ["swift", "format", "lint", "--strict", "--recursive", "Package.swift", "Sources", "Tests"]
        lint.currentDirectoryURL = Repository.path("")
        let output = Pipe()
        lint.standardError = output
        try lint.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        lint.waitUntilExit()
        #expect(lint.terminationStatus == 0, "\(said)")
    }
}
