import Foundation
import LadderSource
import Testing

@testable import LadderSite

struct ThemeLoaderTests {
    /// A theme with files of its own.
    private func theme(_ files: [String: String], _ check: (Theme?, Diagnostics) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let file = root.appendingPathComponent("themes/own/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        var diagnostics = Diagnostics()
        let theme = try ThemeLoader(folder: SourceFolder(root: root.path)).load("own", &diagnostics)
        try check(theme, diagnostics)
    }

    private func isPlain(_ theme: Theme?) -> Bool { if case .plain = theme?.templates { true } else { false } }

    @Test func onlyTemplatesOfItsOwnNeedMustache() throws {
        try theme(["assets/style.css": "p {}", "templates/notes.txt": "x"]) { theme, _ in
            #expect(isPlain(theme))
            #expect(theme?.style == "p {}")
        }
        try theme(["templates/home.mustache": "plain"]) { theme, _ in
            #expect(theme != nil)
            #expect(!isPlain(theme))
        }
    }

    #if os(Linux)
        @Test func aFileWhoseNameIsNoTextIsReported() throws {
            let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: root) }
            let assets = root.appendingPathComponent("themes/own/assets")
            try FileManager.default.createDirectory(at: assets, withIntermediateDirectories: true)
            let path = Array((assets.path + "/a").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
            let file = try #require(fopen(path, "w"))
            fclose(file)
            var diagnostics = Diagnostics()
            _ = try ThemeLoader(folder: SourceFolder(root: root.path)).load("own", &diagnostics)
            #expect(diagnostics.all.map(\.ruleID) == ["invalid-utf8"])
        }
    #endif

    @Test func wordsOfItsOwnTakeTheirPlaces() throws {
        try theme(["words.yml": "home: Start\nlink-to: 'Zu {name}'"]) { theme, diagnostics in
            #expect(diagnostics.all.isEmpty)
            #expect(theme?.words.phrase(.home).written == "Start")
            #expect(theme?.words.linkTo.text(with: "x") == "Zu x")
            #expect(theme?.words.phrase(.skip).written == "Skip to content")
        }
    }

    @Test(arguments: [
        ("new: Neu {x}", "`new` has no value to put in place of `{x}`"),
        ("link-to: 'Zu {ziel}'", "`link-to` has no value to put in place of `{ziel}`"),
        ("link-to: '{name} und {name}'", "`{name}` stands twice here"),
    ])
    func bracesStandForTheValueAlone(words: String, message: String) throws {
        try theme(["words.yml": words]) { theme, diagnostics in
            #expect(theme == nil)
            #expect(diagnostics.all.map(\.message) == [message])
        }
    }

    @Test func wordsWithAValueAreThoseOfTheDefaultTheme() throws {
        try theme(["assets/own.css": ""]) { theme, _ in
            let words = try #require(theme?.words)
            for word in ThemeWord.allCases {
                #expect(word.takesValue == words.phrase(word).written.contains("{"), "\(word.rawValue)")
            }
        }
    }

    @Test(arguments: [
        ("style.css", "assets/style.css"), ("word.yml", "words.yml"), ("words.yaml", "words.yml"),
        ("templates/prose.mustahce", "templates/prose.mustache"), ("asset/print.css", "assets/print.css"),
    ])
    func filesThatNothingReadsAreNamed(path: String, meant: String) throws {
        try theme([path: ""]) { _, diagnostics in
            #expect(diagnostics.all.map(\.ruleID) == ["unread-file"])
            #expect(diagnostics.all.first?.help == ["call it themes/own/\(meant), or move it out of the theme"])
        }
    }

    @Test func whatBelongsToAThemeOtherwiseIsNoMistake() throws {
        try theme(["README.md": "x", "LICENSE": "x", "assets/styles.css": "x"]) { _, diagnostics in
            #expect(diagnostics.all.isEmpty)
        }
    }

    @Test func anOwnStyleSheetStandsBesideTheDefaultOne() throws {
        try theme(["assets/own.css": "/* own */"]) { theme, _ in
            #expect(theme?.style.hasSuffix("/* own */") == true && theme?.style.contains("--accent:") == true)
            #expect(theme?.hasOwnStyleSheet == true)
        }
    }

    @Test(
        arguments: [("Own", "did you mean “own”?", nil), ("themes/own", nil, "write `own`")]
            as [(String, String?, String?)])
    func aThemesNameIsItsFolders(name: String, label: String?, help: String?) throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        let folder = root.appendingPathComponent("themes/own")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("home: Start".utf8).write(to: folder.appendingPathComponent("words.yml"))
        var diagnostics = Diagnostics()
        #expect(try ThemeLoader(folder: SourceFolder(root: root.path)).load(name, &diagnostics) == nil)
        let found = try #require(diagnostics.all.first)
        #expect(found.ruleID == "unknown-theme" && found.label == label)
        #expect(help == nil || found.help == [help])
    }

    @Test(
        arguments: [("{{$main}}{{/main}}", []), ("{{title}}", ["“page” has no block “main”"])]
            as [(String, Set<String>)])
    func anOwnFrameNeedsThePage(frame: String, messages: Set<String>) throws {
        try theme(["templates/page.mustache": frame]) { _, diagnostics in
            #expect(Set(diagnostics.all.map(\.message)) == messages)
        }
    }

    @Test func mistakesNameTheirFiles() throws {
        try theme(["templates/home.mustache": "{{titel}}", "words.yml": "hoem: x"]) { theme, diagnostics in
            #expect(theme == nil)
            #expect(
                diagnostics.all.compactMap { $0.span?.file.path }
                    == ["themes/own/templates/home.mustache", "themes/own/words.yml"])
        }
    }
}
