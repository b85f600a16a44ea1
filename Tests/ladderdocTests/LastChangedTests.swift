import Foundation
import TestSupport
import Testing

/// The program with `last-changed`, in a repository and without one.
struct LastChangedTests {
    private static let files = [
        "ladderdoc.yml": "title: Handbook\nlast-changed: git\n",
        "content/eng/index.md": "---\ntitle: Eng\nlevels: [L1, L2]\n---\n## L1\n- One\n",
        "content/eng/l2.md": "---\nlevel: L2\n---\n- Two\n", "content/hello.md": "# Hello\n",
    ]

    private func git(_ handbook: SampleHandbook, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"] + arguments
        process.currentDirectoryURL = handbook.folder
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private func line(_ handbook: SampleHandbook, _ page: String) throws -> Substring? {
        let text = try String(contentsOf: handbook.folder.appendingPathComponent("site/\(page)"), encoding: .utf8)
        return text.split(separator: "\n").first { $0.contains("Last changed") }
    }

    @Test func pagesSayWhenTheirSourcesChanged() throws {
        let handbook = try SampleHandbook(files: Self.files)
        try git(handbook, "init", "--quiet")
        try git(handbook, "add", "--all")
        try git(handbook, "commit", "--quiet", "--message=One", "--date=2024-01-01T12:00:00Z")
        try handbook.put("---\nlevel: L2\n---\n- Two more\n", at: "content/eng/l2.md")
        try git(handbook, "commit", "--quiet", "--all", "--message=Two", "--date=2024-02-02T12:00:00Z")
        let run = try handbook.run("build", "--strict")
        #expect(run.status == 0, "\(run.errors)")
        for (page, date) in [
            ("eng/index.html", "2024-02-02"), ("eng/matrix/index.html", "2024-02-02"),
            ("eng/l1/index.html", "2024-01-01"), ("eng/l2/index.html", "2024-02-02"),
            ("hello/index.html", "2024-01-01"),
        ] {
            let expected = "<p>Last changed on <time datetime=\"\(date)\">\(date)</time></p>"
            #expect(try line(handbook, page).map(String.init) == expected, "\(page)")
        }
        #expect(try line(handbook, "index.html") == nil)
        #expect(try line(handbook, "404.html") == nil)
    }

    @Test func withoutARepositoryTheBuildGoesOn() throws {
        let handbook = try SampleHandbook(files: Self.files)
        let run = try handbook.run("build")
        #expect(run.status == 0 && run.errors.hasPrefix("warning[missing-history]: "), "\(run.errors)")
        #expect(run.errors.contains("--> ladderdoc.yml:2:15\n"))
        #expect(try line(handbook, "hello/index.html") == nil)
        #expect(try handbook.run("build", "--strict").status == 1)
    }

    /// Nothing is started that nobody asked for.
    @Test(arguments: ["", "last-changed: none\n"]) func withoutTheKeyGitIsNotRun(line: String) throws {
        let handbook = try SampleHandbook(files: Self.files.merging(["ladderdoc.yml": "title: H\n" + line]) { $1 })
        let bin = handbook.folder.appendingPathComponent("bin")
        try ExecutableFile.write(
            "#!/bin/sh\ntouch '\(handbook.folder.path)/started'\n", to: bin.appendingPathComponent("git"))
        let path = ["PATH": "\(bin.path):/usr/bin:/bin"]
        #expect(try handbook.run("build", environment: path).status == 0)
        #expect(!handbook.has("started"))
        try handbook.put("title: H\nlast-changed: git\n", at: "ladderdoc.yml")
        #expect(try handbook.run("build", environment: path).status == 0)
        #expect(handbook.has("started"))
    }
}
