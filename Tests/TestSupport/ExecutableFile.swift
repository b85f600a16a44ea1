public import Foundation

/// A script that a test puts where a program would be.
public enum ExecutableFile {
    private struct Failure: Error {}

    /// The shell writes it. What this process has open for writing is open as well in a program that another test
    /// starts just then, and the system doesn't run a file that is open for writing anywhere.
    public static func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "printf %s \"$1\" > \"$0\" && chmod 755 \"$0\"", file.path, text]
        try shell.run()
        shell.waitUntilExit()
        guard shell.terminationStatus == 0 else { throw Failure() }
    }
}
