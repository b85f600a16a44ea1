import Foundation
import Testing

/// Where `make install` puts things; a real run builds the program, which is too much here.
struct InstallTests {
    @Test func everythingGoesBelowThePrefix() throws {
        let make = Process()
        make.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        make.arguments = ["make", "-n", "install", "DESTDIR=/destination", "PREFIX=/prefix"]
        make.currentDirectoryURL =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../..").standardizedFileURL
        let output = Pipe()
        make.standardOutput = output
        try make.run()
        let plan = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        make.waitUntilExit()
        #expect(make.terminationStatus == 0)
        for place in [
            "bin/ladderdoc", "share/bash-completion/completions/ladderdoc", "share/zsh/site-functions/_ladderdoc",
            "share/fish/vendor_completions.d/ladderdoc.fish", "share/man/man1",
        ] {
            #expect(plan.contains(" /destination/prefix/\(place)\n"), "\(plan)")
        }
        let outside = plan.replacing("/destination/prefix/", with: "")
        #expect(!outside.contains("/prefix") && !outside.contains("/destination"), "\(plan)")
    }
}
