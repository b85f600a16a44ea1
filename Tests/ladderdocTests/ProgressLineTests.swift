import Foundation
import LadderSite
import Synchronization
import Testing

@testable import ladderdoc

/// The moving line of a build that takes its time.
struct ProgressLineTests {
    /// A terminal, and a clock that goes as the test wants.
    private final class Scene: Sendable {
        let time = Mutex(Duration.zero)
        let text = Mutex("")

        func line() -> ProgressLine {
            ProgressLine(elapsed: { self.time.withLock { $0 } }, write: { new in self.text.withLock { $0 += new } })
        }

        func after(_ milliseconds: Int, _ action: () -> Void) -> String {
            time.withLock { $0 = .milliseconds(milliseconds) }
            text.withLock { $0 = "" }
            action()
            return text.withLock { $0 }
        }
    }

    @Test func aQuickBuildHasNone() {
        let scene = Scene()
        let line = scene.line()
        #expect(scene.after(499) { line.show(BuildProgress(stage: .writing, done: 9, count: 9)) } == "")
        #expect(scene.after(800) { line.remove() } == "")
    }

    @Test func theLineMovesAndGoes() {
        let scene = Scene()
        let line = scene.line()
        func show(_ time: Int, _ stage: BuildProgress.Stage, _ done: Int) -> String {
            scene.after(time) { line.show(BuildProgress(stage: stage, done: done, count: 90)) }
        }
        #expect(show(500, .reading, 3) == "\r\u{1B}[KReading files: 3 of 90")
        #expect(show(599, .reading, 4) == "")
        #expect(show(600, .resolving, 5) == "\r\u{1B}[KWorking out levels: 5 of 90")
        #expect(show(750, .rendering, 6) == "\r\u{1B}[KMaking pages: 6 of 90")
        #expect(show(900, .writing, 7) == "\r\u{1B}[KPutting files into place: 7 of 90")
        #expect(scene.after(901) { line.remove() } == "\r\u{1B}[K")
        #expect(scene.after(902) { line.remove() } == "")
    }

    @Test(arguments: [
        ("xterm" as String?, false, MessageFormat.text, true), ("xterm", true, .text, false),
        ("xterm", false, .json, false),
        ("xterm", false, .github, false), ("dumb", false, .text, false), ("", false, .text, false),
        (nil, false, .text, false),
    ])
    func onlyPeopleAtATerminalSeeIt(terminal: String?, isQuiet: Bool, format: MessageFormat, isWanted: Bool) {
        #expect(ProgressLine.isWanted(terminal: terminal, isQuiet: isQuiet, format: format) == isWanted)
    }

    private static let hasScript = ["/usr/bin/script", "/bin/script"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// `script` gives the program a terminal; the handbook takes it seconds.
    @Test(.enabled(if: hasScript, "script gives the program a terminal")) func aTerminalSeesItMoveAndGo() throws {
        let handbook = try SampleHandbook(ladder: SampleHandbook.ladder + "-\n")
        let names = (1...12).map { "L\($0)" }
        let items = (1...40).map { "- Item \($0).\n" }.joined()
        let head = "---\ntitle: T\ncategories: [Craft]\nlevels: [\(names.joined(separator: ", "))]\n---\n"
        let ladder = head + names.map { "## \($0)\n### Craft\n\(items)" }.joined()
        for number in 1...80 { try handbook.put(ladder, at: "content/ladder-\(number).md") }
        let log = handbook.scratch.appendingPathComponent("log")
        let script = Process()
        script.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        script.arguments = ["script", "-qec", "'\(ProgramRun.program.path)' build", log.path]
        script.currentDirectoryURL = handbook.folder
        script.environment = ProgramRun.environment.merging(["TERM": "xterm", "NO_COLOR": "1"]) { $1 }
        script.standardInput = FileHandle.nullDevice
        script.standardOutput = FileHandle.nullDevice
        try script.run()
        script.waitUntilExit()
        let seen = try String(contentsOf: log, encoding: .utf8)
        #expect(seen.contains("\r\u{1B}[KMaking pages: "), "\(seen.prefix(300))")
        #expect(seen.contains("\r\u{1B}[Kwarning[empty-item]: "), "\(seen.suffix(300))")
        #expect(seen.contains("\nBuilt 81 ladders, "), "\(seen.suffix(300))")
        #expect(try #require(seen.components(separatedBy: "warning[").last).contains("\u{1B}") == false)
    }
}
