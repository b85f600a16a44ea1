import Foundation
import LadderSource
import Testing

@testable import LadderSite

struct OutputCheckTests {
    private func isRefused(_ output: String, root: String, logo: String? = nil) -> Bool {
        var diagnostics = Diagnostics()
        OutputCheck(root: root, content: "content", logo: logo, output: output, home: NSHomeDirectory()).run(
            &diagnostics)
        return diagnostics.hasErrors
    }

    @Test func placesThatHoldOtherThingsAreRefused() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("check-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(
            at: root.appendingPathComponent("content/deep"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: root.appendingPathComponent("link"), withDestinationURL: root.appendingPathComponent("content"))
        try FileManager.default.createSymbolicLink(
            at: root.appendingPathComponent("deep-link"),
            withDestinationURL: root.appendingPathComponent("content/deep"))
        let path = root.path
        for output in [
            "/", NSHomeDirectory(), path, path + "/", path + "/..", path + "/content", path + "/content/deep",
            path + "/content/new/folder", path + "/link/site", path + "/themes", path + "/themes/own/site",
            "//", "/..", "/../", path + "///", path + "/content/", path + "/./content/./deep/..", path + "/link",
            path + "/new/../content/x", path + "/Themes/site", path + "/themes/",
            // The system follows the link before it goes up.
            path + "/deep-link/../site", path + "/deep-link/../../content",
            (path as NSString).deletingLastPathComponent,
            (NSHomeDirectory() as NSString).deletingLastPathComponent, NSHomeDirectory() + "/.",
        ] {
            #expect(isRefused(output, root: path), "\(output)")
        }
        // One may be named that nobody may look into.
        try FileManager.default.createDirectory(
            at: root.appendingPathComponent("closed"), withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0])
        for output in [
            path + "/closed", path + "/site", path + "/a/b", path + "/content-site", path + "-site", path + "/site/",
            path + "/a/../site",
            NSHomeDirectory() + "/nowhere/site",
        ] {
            #expect(!isRefused(output, root: path), "\(output)")
        }
    }

    /// A build without the logo, or `clean`, would remove it.
    @Test(arguments: [
        ("site/mark.svg", true), ("site/assets/new/mark.svg", true), ("./site/../site/mark.svg", true),
        ("site.svg", false), ("brand/mark.svg", false), ("content/mark.svg", false),
    ])
    func aFolderThatHoldsTheLogoIsRefused(logo: String, isRefused: Bool) throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("check-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(
            at: root.appendingPathComponent("site/assets"), withIntermediateDirectories: true)
        #expect(self.isRefused(root.path + "/site", root: root.path, logo: logo) == isRefused)
    }

    @Test func theHomeFolderIsTheEnvironments() {
        func isRefused(_ output: String, home: String) -> Bool {
            var diagnostics = Diagnostics()
            OutputCheck(root: "/nowhere/handbook", content: "content", logo: nil, output: output, home: home).run(
                &diagnostics)
            return diagnostics.hasErrors
        }
        #expect(isRefused("/elsewhere/home", home: "/elsewhere/home"))
        #expect(isRefused("/elsewhere", home: "/elsewhere/home"))
        #expect(!isRefused("/elsewhere/home/site", home: "/elsewhere/home"))
        #expect(isRefused("/nowhere/handbook", home: "/elsewhere/home"))
        let named = ProcessInfo.processInfo.environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
        let home = OutputCheck(root: "/nowhere/handbook", content: "content", logo: nil, output: "site").home
        #expect(home == named ?? NSHomeDirectory())
    }
}
