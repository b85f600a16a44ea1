import Foundation
import LadderSource
import Testing

/// A page of the manual, read as the program reads it.
struct ManualPage {
    /// From the handbook's root.
    let path: String
    let document: Document
    let examples: [ManualExample]

    static let folder = "content/manual"

    /// The repository, which is a handbook.
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../..").standardizedFileURL

    /// The paths of the pages below a folder.
    static func paths(below folder: String = folder) throws -> [String] {
        try SourceFolder(root: root.path).list(folder).sources
    }

    init(_ path: String) throws {
        self.path = path
        let file = try SourceFolder(root: Self.root.path).read(path)
        document = try #require(DocumentParser().parse(file, index: 0).document)
        examples = try ManualExample.all(in: document.blocks)
    }

    /// The page of a rule, in the folder that has it.
    init(ofRule id: String) throws {
        let paths = RuleFolder.allCases.map { "\($0.path)/\(id).md" }
        try self.init(paths.first { FileManager.default.fileExists(atPath: Self.root.path + "/" + $0) } ?? paths[0])
    }

    /// The folder of rules that the page stands in; nil for other pages.
    var ruleFolder: RuleFolder? { RuleFolder.allCases.first { path.hasPrefix($0.path + "/") } }

    /// The rule that the page explains, by its name; nil for other pages.
    var rule: String? {
        guard ruleFolder != nil, let name = path.split(separator: "/").last, name != "index.md" else { return nil }
        return String(name.dropLast(".md".count))
    }

    /// The text of a key of the front matter.
    func frontMatter(_ key: String) -> String? {
        guard case .mapping(let entries)? = document.frontMatter?.content,
            case .scalar(let text)? = entries.first(where: { $0.key.text == key })?.value.content
        else { return nil }
        return text
    }

    /// Writes the page with other texts in blocks of code.
    ///
    /// - Parameter edits: fenced blocks with their new texts, in the order of the page.
    func rewrite(_ edits: [(block: SourceSpan, text: String)]) throws {
        var bytes = document.file.bytes
        for (block, text) in edits.reversed() {
            let newline = UInt8(ascii: "\n")
            let start = try #require(bytes[block.bytes].firstIndex(of: newline)) + 1
            let end = try #require(bytes[block.bytes].lastIndex(of: newline)) + 1
            bytes.replaceSubrange(start..<end, with: text.utf8)
        }
        try Data(bytes).write(to: Self.root.appendingPathComponent(path))
    }
}
