import Foundation
import Testing

/// The theme's scripts make elements and set texts: HTML that is put together from strings could hold what an author wrote.
struct ThemeScriptTests {
    private static let forbidden = [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(",
        "createContextualFragment",
        "DOMParser", "setHTML", "srcdoc", "javascript:", ".on", "setAttribute(\"on", "import(", "fetch(",
        "XMLHttpRequest",
    ]

    @Test func scriptsBuildNoHTMLFromStrings() throws {
        let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../themes/default/assets")
            .standardizedFileURL
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".js") }
        #expect(names.count >= 2)
        for name in names {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            for word in Self.forbidden { #expect(!text.contains(word), "\(name): \(word)") }
            // Text in a template is no HTML unless something makes it so.
            #expect(!text.contains("`<"), "\(name)")
        }
    }
}
