import LadderSource

@testable import LadderModel

/// A ladder of one file, taken apart into the file of a folder and one for each level.
struct FolderForm {
    /// How the heading of a level's section begins the level's file.
    enum Heading: CaseIterable {
        case asItStands, firstRank, titleAlone, inFrontMatter
    }

    /// By their names in the folder.
    private(set) var files: [String: String] = [:]

    private let text: String
    private let file: SourceFile
    private let header: LadderHeader

    /// - Parameters:
    ///   - stays: whether a level stays in the ladder's own file, by its index.
    ///   - heading: how a level's file begins, by the level's index.
    init?(_ text: String, stays: (Int) -> Bool = { _ in false }, heading: (Int) -> Heading) {
        self.text = text
        file = SourceFile(path: "index.md", bytes: Array(text.utf8))
        var ignored = Diagnostics()
        guard let document = DocumentParser().parse(file, index: 0).document, let frontMatter = document.frontMatter,
            let header = LadderHeaderReader(frontMatter: frontMatter).read(&ignored)
        else { return nil }
        self.header = header
        var divider = BodyDivider(header: header)
        divider.divide(document.blocks, &ignored)
        let starts = divider.parts.map(Self.start)
        let ends = starts.dropFirst() + [file.bytes.count]
        var index = piece(0..<(starts.first ?? file.bytes.count))
        var hasMarker = divider.parts.contains { Self.hasMarker($0) }
        for (part, range) in zip(divider.parts, zip(starts, ends).map { $0..<$1 }) {
            guard case .section(let section) = part, case .level(let level) = section.opening, !stays(level) else {
                index += piece(range)
                if case .section(let section) = part, case .level = section.opening { hasMarker = true }
                continue
            }
            // The table of levels stands where the first level stood.
            if !hasMarker || Self.hasMarker(part) { index += "<!-- levels-table -->\n\n" }
            hasMarker = true
            files["l\(level).md"] = levelFile(level, section, range, heading(level))
        }
        files["index.md"] = index + "\n\n" + definitions
    }

    private static func start(of part: BodyDivider.Part) -> Int {
        switch part {
        case .prose(let blocks): blocks[blocks.startIndex].span.bytes.lowerBound
        case .section(let section): section.span.bytes.lowerBound
        }
    }

    private static func hasMarker(_ part: BodyDivider.Part) -> Bool {
        switch part {
        case .prose(let blocks): LevelsTableMarker.stands(in: blocks)
        case .section(let section): LevelsTableMarker.stands(in: section.blocks)
        }
    }

    private func levelFile(
        _ level: Int, _ section: BodyDivider.Section, _ range: Range<Int>, _ heading: Heading
    ) -> String {
        let entry = header.levels[level]
        let names = [entry.id, entry.aliases.first ?? entry.name, entry.name]
        let title = section.titles.first?.text
        var frontMatter = "level: \"\(names[level % 3].replacing("\"", with: "\\\""))\"\n"
        let headingEnd = headingEnd(of: section)
        var top = piece(section.span.bytes.lowerBound..<headingEnd)
        switch heading {
        case .asItStands: break
        case .firstRank: top.replace(/^#{1,6}(?= )/, with: "#")
        // As a heading it would be the level's name and no title.
        case .titleAlone where title.map(isName) == true: break
        case .titleAlone: top = title.map { "# " + MarkdownText.escaped($0) } ?? ""
        case .inFrontMatter:
            top = ""
            if let title { frontMatter += "title: \"\(title.replacing("\"", with: "\\\""))\"\n" }
        }
        let body = piece(headingEnd..<range.upperBound)
        return "---\n\(frontMatter)---\n\n\(top)\n\(body)\n\n\(definitions)"
    }

    private func isName(_ title: String) -> Bool {
        LevelHeadings(header: header).opening(among: HeadingName.candidates(title)) != nil
    }

    /// Behind the heading's line, and the one that underlines it.
    private func headingEnd(of section: BodyDivider.Section) -> Int {
        let rest = file.bytes[section.span.bytes.lowerBound...]
        let lines = rest.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
        let isUnderlined =
            rest.first != UInt8(ascii: "#") && lines.count > 1
            && lines[1].allSatisfy { "=- \r".utf8.contains($0) } && !lines[1].isEmpty
        return isUnderlined ? lines[1].endIndex : lines[0].endIndex
    }

    private func piece(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

    /// What defines the destinations of links holds for one file alone.
    private var definitions: String {
        text.split(separator: "\n").filter { $0.hasPrefix("[") && !$0.hasPrefix("[^") && $0.contains("]: ") }.joined(
            separator: "\n") + "\n"
    }
}

/// A text as Markdown.
private enum MarkdownText {
    static func escaped(_ text: String) -> String {
        text.map { "\\*_[]<&`#".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
