import Foundation
import LadderSource
import Testing

@testable import LadderSite

struct LogoTests {
    private static let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    private static let ladder = "---\ntitle: E\nlevels: [L1]\n---\n## L1\n- One\n"

    private func handbook(_ logo: String, _ sources: [String: String] = [:], more: String = "") async throws
        -> BuiltHandbook
    {
        try await BuiltHandbook(
            sources.merging(["content/eng.md": Self.ladder]) { given, _ in given },
            configuration: "logo: \(logo)\n" + more)
    }

    @Test(arguments: [
        ("content/images/a b.svg", "images/a b.svg", "../../images/a%20b.svg"),
        ("brand/R&D #1.svg", "assets/R&D #1.svg", "../../assets/R%26D%20%231.svg"),
        ("./logo.svg", "assets/logo.svg", "../../assets/logo.svg"),
    ])
    func itStandsBesideTheTitle(logo: String, path: String, link: String) async throws {
        let handbook = try await handbook("\"\(logo)\"", [logo: Self.picture])
        #expect(handbook.files[path] == Self.picture, "\(handbook.messages)")
        let page = try #require(handbook.pages["eng/l1/index.html"])
        #expect(page.contains("<img class=\"logo\" src=\"\(link)\" alt=\"\">Handbook</a>"))
        #expect(page.contains("<link rel=\"icon\" href=\"\(link)\">"))
        #expect(handbook.pages["404.html"]?.contains("<img") == false)
    }

    @Test func withoutOneTheThemesIconServes() async throws {
        let handbook = try await BuiltHandbook(["content/eng.md": Self.ladder])
        let page = try #require(handbook.pages["eng/l1/index.html"])
        #expect(page.contains("<link rel=\"icon\" href=\"../../assets/favicon.svg\">") && !page.contains("<img"))
        #expect(handbook.files["assets/favicon.svg"]?.hasPrefix("<svg") == true)
    }

    @Test func aPictureThatPagesShowTooIsCopiedOnce() async throws {
        let sources = ["content/logo.svg": Self.picture, "content/p.md": "![Logo](logo.svg)\n"]
        let handbook = try await handbook("content/logo.svg", sources)
        #expect(handbook.report.outcome == .built && handbook.messages.isEmpty, "\(handbook.messages)")
    }

    @Test(arguments: [("logo.png", true), ("logo.svg", false)])
    func previewsShowPicturesOfPixels(logo: String, isShown: Bool) async throws {
        let handbook = try await handbook(logo, [logo: Self.picture], more: "base-url: https://example.com/x\n")
        let tag = "<meta property=\"og:image\" content=\"https://example.com/x/assets/\(logo)\">"
        let page = try #require(handbook.pages["eng/index.html"])
        #expect(page.contains(tag) == isShown && page.contains("og:image") == isShown)
    }

    @Test(arguments: [
        ("missing.png", "invalid-value", "is no file of the handbook"), ("content", "invalid-value", "is no picture"),
        ("folder.png", "invalid-value", "is no file of the handbook"),
        ("../logo.png", "outside-handbook", "put the picture"),
        ("content/eng.md", "invalid-value", "pictures end with"), ("bad.svg", "unsafe-file", "without scripts"),
        (".git/a.png", "invalid-value", "can't be the path"), ("/", "invalid-value", "can't be the path"),
        ("[a.png]", "wrong-type", "takes a text"), ("\"a\\tb.png\"", "invalid-value", "can't be the path"),
        ("https://example.com/a.png", "invalid-value", "is no file of the handbook"),
    ])
    func whatCannotBeShownIsRefused(logo: String, rule: String, words: String) async throws {
        let handbook = try await handbook(
            logo, ["bad.svg": "<svg onload=\"1\"/>", "folder.png/a.txt": "text", ".git/a.png": "x"])
        #expect(handbook.report.outcome == .wrongConfiguration)
        #expect(handbook.messages.hasPrefix("error[\(rule)]: "), "\(handbook.messages)")
        #expect(handbook.messages.contains("ladderdoc.yml:2:7\n"), "\(handbook.messages)")
        #expect(handbook.messages.contains(words), "\(handbook.messages)")
    }

    @Test func itsPlaceMayBeTaken() async throws {
        let handbook = try await handbook("favicon.svg", ["favicon.svg": Self.picture])
        #expect(
            handbook.messages.hasPrefix("error[duplicate-url]: the logo and a file of the theme"),
            "\(handbook.messages)")
    }

    @Test func aLinkOutOfTheHandbookIsRefused() throws {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("logo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let folder = scratch.appendingPathComponent("handbook")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for place in [scratch, folder] { try Data("x".utf8).write(to: place.appendingPathComponent("real.png")) }
        for (name, target) in [("out.png", "../real.png"), ("in.png", "real.png")] {
            let link = folder.appendingPathComponent(name).path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        }
        func rules(_ name: String) throws -> [String] {
            var diagnostics = Diagnostics()
            let span = SourceFile(path: "ladderdoc.yml", bytes: []).span(0..<0)
            let source = SourceFolder(root: folder.path)
            _ = try Logo.read(LocatedText(name, at: span), content: "content", folder: source, &diagnostics)
            return diagnostics.all.map(\.ruleID)
        }
        #expect(try rules("out.png") == ["outside-handbook"])
        #expect(try rules("in.png") == [])
    }
}
