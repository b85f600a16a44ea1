import Foundation
import Testing

/// Every command line that the README shows works as it stands there.
struct ReadmeCommandTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static let readme =
        (try? String(contentsOf: repository.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

    /// The lines of the blocks `sh`, and what begins like a command in the prose.
    private static let commands: [String] = {
        var commands: [String] = []
        var fence: String?
        for line in readme.components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                fence = fence == nil ? String(line.dropFirst(3)) : nil
            } else if fence == "sh" {
                commands.append(line)
            } else if fence == nil {
                let spans = line.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
                commands += spans.filter { $0.hasPrefix("ladderdoc ") || $0.hasPrefix("make ") }
            }
        }
        return commands
    }()

    @Test func thereAreSome() {
        #expect(Self.commands.count { $0.hasPrefix("ladderdoc ") } >= 5)
        #expect(Self.commands.count { $0.hasPrefix("make ") } >= 3)
    }

    @Test(arguments: commands) func works(command: String) throws {
        let handbook = try SampleHandbook()
        switch command.prefix(while: { $0 != " " }) {
        case "ladderdoc": try run(command, in: handbook.folder)
        // The targets build and test the program itself, which is too much here.
        case "make": try run("make -n" + command.dropFirst(4), in: Self.repository)
        default: Issue.record("no test knows how to run “\(command)”")
        }
    }

    /// The form of JSON that it shows is the one that is written.
    @Test func theJSONHasTheseKeys() throws {
        let start = try #require(Self.readme.range(of: "```json\n")).upperBound
        let block = try #require(Self.readme[start...].components(separatedBy: "```").first)
        let ladder = SampleHandbook.ladder.replacing("IC2]", with: "{name: IC2, inherits: IC11}]")
        let written = try SampleHandbook(ladder: ladder).run("build", "--format", "json").output
        let (shown, real) = (try entry(block), try entry(written))
        #expect(shown.keys.sorted() == real.keys.sorted())
        #expect(shown["rule"] as? String == real["rule"] as? String)
    }

    private func entry(_ text: String) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(object?.keys.sorted() == ["diagnostics", "version"] && object?["version"] as? Int == 1)
        return try #require((object?["diagnostics"] as? [[String: Any]])?.first)
    }

    private func run(_ command: String, in folder: URL) throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", command]
        shell.currentDirectoryURL = folder
        let environment = ProgramRun.environment
        let programs = ProgramRun.program.deletingLastPathComponent().path
        shell.environment = environment.merging(["PATH": programs + ":" + environment["PATH", default: ""]]) { $1 }
        let output = Pipe()
        shell.standardOutput = output
        shell.standardError = output
        try shell.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0 && !said.isEmpty, "\(command): \(said)")
    }
}
