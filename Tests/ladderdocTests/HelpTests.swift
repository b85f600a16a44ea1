import Foundation
import Testing

@testable import ladderdoc

/// Help, manual pages and completions know every command and option.
struct HelpTests {
    private func run(_ arguments: [String]) throws -> ProgramRun {
        try ProgramRun(arguments, in: FileManager.default.temporaryDirectory)
    }

    @Test func noArgumentsShowHelp() throws {
        let run = try run([])
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output == (try self.run(["--help"])).output)
        for words in ["ladderdoc build", "ladderdoc check", "ladderdoc clean", "ladderdoc explain", ExitStatus.help] {
            #expect(run.output.contains(words), "\(words)")
        }
        #expect(!run.output.contains("manual-pages"))
    }

    @Test(arguments: ["build", "check", "clean", "explain"]) func eachCommandShowsExamples(command: String) throws {
        let run = try run(["help", command])
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output == (try self.run([command, "--help"])).output)
        #expect(run.output.contains("Examples:\n  ladderdoc \(command) "))
        for line in run.output.split(separator: "\n") where !line.hasPrefix("USAGE:") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    /// Those that the arguments call on their own, before the others are looked at.
    @Test(arguments: ["build", "check"]) func eachCommandAnswersWhatAllDo(command: String) throws {
        for question in [["--version"], ["--generate-completion-script", "bash"]] {
            let run = try run([command] + question)
            #expect(run.status == 0 && !run.output.isEmpty)
            #expect(run.output == (try self.run(question)).output)
        }
        let wrong = try run([command, "--foo"])
        #expect(wrong.status == 2 && wrong.errors.contains("Usage: ladderdoc \(command) ["))
        #expect(wrong.errors.contains("See 'ladderdoc \(command) --help' for more information."))
    }

    @Test func manualPagesNameEveryOption() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ladderdoc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try run(["manual-pages", folder.path]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let commands = ["build", "check", "clean", "explain"].map { "ladderdoc-\($0).1" }
        #expect(names == commands + ["ladderdoc.1"])
        for name in names {
            let page = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            #expect(page.utf8.allSatisfy { $0 < 0x80 }, "older programs read ASCII alone")
            let words = name.dropLast(2).split(separator: "-").dropFirst().map(String.init)
            let help = try run(words + ["--help"]).output
            for option in (help.components(separatedBy: "OPTIONS:").last ?? "").split(whereSeparator: {
                " ,[]\n".contains($0)
            }) where option.hasPrefix("--") {
                #expect(page.contains("\\fB\(Roff.escaped(String(option)))\\fR"), "\(name) has no \(option)")
            }
            if name == "ladderdoc-check.1" { #expect(page.contains("[\\fIoptions\\fR] [\\fIpath\\fR ...]\n")) }
            for meaning in ExitStatus.meanings { #expect(page.components(separatedBy: meaning.meaning).count == 2) }
        }
    }

    @Test(.enabled(if: program("groff") != nil)) func manualPagesAreValid() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ladderdoc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try run(["manual-pages", folder.path]).status == 0)
        let groff = try #require(Self.program("groff"))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let page = folder.appendingPathComponent(name).path
            #expect(try said(by: groff, ["-man", "-ww", "-z", "-Tascii", page], input: "") == "", "\(name)")
        }
    }

    @Test func aFolderThatIsNoneEndsWithThree() throws {
        let run = try run(["manual-pages", "/dev/null/man1"])
        #expect(run.status == 3 && run.errors.hasPrefix("error: cannot write /dev/null/man1/ladderdoc.1: "))
    }

    @Test(arguments: [("\\a-b'c", "\\ea\\-b\\(aqc"), (".x", "\\&.x"), ("’→", "\\[u2019]\\[u2192]"), ("é", "\\[u00E9]")])
    func nothingIsARequest(text: String, expected: String) { #expect(Roff.escaped(text) == expected) }

    @Test(arguments: ["bash", "zsh", "fish"]) func completionsKnowAll(shell: String) throws {
        let run = try run(["--generate-completion-script", shell])
        #expect(run.status == 0)
        for word in ["build", "check", "clean", "explain", "dry-run", "statistics", "github", "sarif", "dead-link"] {
            #expect(run.output.contains(word), "\(word)")
        }
        #expect(!run.output.contains("manual-pages"))
    }

    @Test(arguments: ["bash", "zsh", "fish"].filter { program($0) != nil })
    func completionsAreValid(shell: String) throws {
        let script = try run(["--generate-completion-script", shell]).output
        #expect(try said(by: try #require(Self.program(shell)), ["-n"], input: script) == "")
    }

    @Test(.enabled(if: program("bash") != nil)) func bashCompletesRules() throws {
        let script = try run(["--generate-completion-script", "bash"]).output
        let question = """

            complete -p ladderdoc
            COMP_WORDS=(ladderdoc explain dead-l) COMP_CWORD=2 COMP_LINE="${COMP_WORDS[*]}" COMP_POINT=${#COMP_LINE}
            _ladderdoc ladderdoc dead-l explain
            echo "${COMPREPLY[@]}"
            """
        let bash = try #require(Self.program("bash"))
        let lines = try said(by: bash, [], input: script + question).split(separator: "\n")
        #expect(lines.first?.hasPrefix("complete ") == true && lines.last == "dead-link", "\(lines)")
    }

    private static func program(_ name: String) -> String? {
        ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + name }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    private func said(by program: String, _ arguments: [String], input: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return said
    }
}
