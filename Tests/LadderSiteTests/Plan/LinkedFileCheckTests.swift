import Foundation
import LadderSource
import Testing

@testable import LadderSite

struct LinkedFileCheckTests {
    private func isRefused(_ name: String, _ text: String) throws -> Bool {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("linked-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        var diagnostics = Diagnostics()
        let link = SourceFile(path: "a.md", bytes: Array("[x](y)".utf8)).span(0..<6)
        try LinkedFileCheck(folder: SourceFolder(root: folder.path)).check(name, link: link, &diagnostics)
        return diagnostics.all.map(\.ruleID) == ["unsafe-file"]
    }

    @Test(arguments: ["page.html", "PAGE.HTM", "a.js", "feed.xml", "style.css"])
    func whatBrowsersRunIsRefused(name: String) throws {
        #expect(try isRefused(name, "harmless"))
    }

    @Test(arguments: ["paper.pdf", "map.png", "notes.txt", "html", "archive.html.zip"])
    func documentsAreCopied(name: String) throws {
        #expect(try !isRefused(name, "<script>"))
    }

    @Test(arguments: [
        "<svg><script>1</script></svg>", "<svg onload=\"1\"/>", "<svg><a href='JavaScript:1'/></svg>",
        "<svg><g\nonclick = '1'/></svg>", "<svg><foreignObject/></svg>", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>",
        "<svg x=\"\"onload=1>", "\u{0}",
        "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script>1</s:script></s:svg>", "<h:IFrame src=\"a\"/>",
        "<a href='java&#115;cript:1'/>", "<a href='java&#X73;cript:1'/>", "<a href='java&#9;script:1'/>",
        "<a href='java&#\(String(repeating: "0", count: 99))115;cript:1'/>", "<a href='java&#x53;cript:1'/>",
        "<?xml-stylesheet href='#a'?><svg/>",
    ])
    func picturesWithScriptsAreRefused(text: String) throws {
        #expect(try isRefused("a.svg", text))
    }

    @Test(arguments: [
        "<svg font=\"icon\" version=\"1\"/>", "<svg><text>Based on = 2</text></svg>",
        "<svg><text>A &#8211; B &#x2013; &#; &#q; &#xFFFFFFFF; &amp; C &#49</text></svg>", "<svg><s:style/></svg>",
        "<svg><text>From JavaScript to Swift: &#60;b></text></svg>",
    ])
    func otherPicturesAreCopied(text: String) throws {
        #expect(try !isRefused("a.svg", text))
    }

    /// The limit only ends a test that hangs; it is long, for on a busy machine a test waits for the others.
    @Test(.timeLimit(.minutes(4)), arguments: ["<", "&#", "&#0", "<a:", " on", "&", "<<"])
    func picturesOfOneSignAreReadAtOnce(sign: String) throws {
        #expect(try !isRefused("a.svg", String(repeating: sign, count: 400_000)))
    }
}
