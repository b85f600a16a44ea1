import Foundation

/// One run of the program, from its own folder to its end.
struct ProgramRun {
    let status: Int32
    let output: String
    let errors: String

    /// The program stands beside the bundle of the tests.
    static var program: URL {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
        let products = bundle.flatMap { $0.range(of: "/[^/]*\\.xctest", options: .regularExpression)?.lowerBound }
        if let bundle, let products { return URL(fileURLWithPath: bundle[..<products] + "/ladderdoc") }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../.build/debug/ladderdoc").standardizedFileURL
    }

    /// That of the tests, with a place for records of builds where nobody can keep any: they would outlive the tests.
    static var environment: [String: String] {
        ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": "/dev/null"]) { $1 }
    }

    /// - Parameter script: of bash, which starts the program that is in its arguments.
    init(
        _ arguments: [String], in folder: URL, environment: [String: String] = [:], through script: String? = nil
    ) throws {
        // Files and no pipes, which a long text would fill while nobody reads.
        let streams = (0..<2).map { _ in
            FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        }
        defer { for stream in streams { try? FileManager.default.removeItem(at: stream) } }
        for stream in streams { try Data().write(to: stream) }
        let process = Process()
        process.executableURL = script == nil ? Self.program : URL(fileURLWithPath: "/bin/bash")
        process.arguments = script.map { ["-c", $0, "bash", Self.program.path] + arguments } ?? arguments
        process.currentDirectoryURL = folder
        process.environment = Self.environment.merging(environment) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: streams[0])
        process.standardError = try FileHandle(forWritingTo: streams[1])
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = try String(contentsOf: streams[0], encoding: .utf8)
        errors = try String(contentsOf: streams[1], encoding: .utf8)
    }
}
