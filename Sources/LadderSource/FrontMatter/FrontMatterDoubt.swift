/// Looks for front matter that was meant as such and isn't read: of another format, or not at the head of the file.
struct FrontMatterDoubt {
    let file: SourceFile

    /// What is wrong is reported; only for a file without front matter.
    func report(_ diagnostics: inout Diagnostics) {
        if isFence("+++", onLine: 1), (2...max(2, file.lineCount)).contains(where: { isFence("+++", onLine: $0) }) {
            diagnostics.report(
                SourceRule.invalidYAML, "this front matter is TOML, and YAML is read here",
                at: file.span(file.bytes(ofLine: 1)),
                help: ["put it between lines `---`, and write each `key = \"value\"` as `key: value`"])
        } else if let line = firstLineOfText {
            report(from: line, &diagnostics)
        }
    }

    private func report(from line: Int, _ diagnostics: inout Diagnostics) {
        let fence = FenceLine(bytes(ofLine: line))
        let isMisplaced =
            fence == .exact && line > 1 && beginsWithKey(line + 1) && line + 2 <= file.lineCount
            && (line + 2...file.lineCount).contains { FenceLine(bytes(ofLine: $0)) == .exact }
        if isMisplaced {
            diagnostics.report(
                SourceRule.misplacedFrontMatter, "this front matter doesn't begin on the first line, so it isn't read",
                at: file.span(file.bytes(ofLine: line)),
                help: ["remove what stands above it; a line across the page is written `***`"])
        } else if fence == .dashes || fence == .hyphens && beginsWithTitle(line + 1),
            endsAsFrontMatter(from: line + 1, isFenced: true)
        {
            diagnostics.report(
                SourceRule.misplacedFrontMatter,
                "this line isn't three hyphens, so the front matter below it isn't read",
                at: file.span(file.bytes(ofLine: line)),
                help: ["write `---` there, as the first line of the file, and again behind the front matter"])
        } else if beginsWithTitle(line), endsAsFrontMatter(from: line, isFenced: false) || standsAlone(from: line) {
            diagnostics.report(
                SourceRule.misplacedFrontMatter, "this front matter has no line `---` above it, so it isn't read",
                at: file.span(file.bytes(ofLine: line)),
                help: ["write `---` as the first line of the file, and again behind the front matter"])
        } else if isFrontMatterInCode(line) {
            diagnostics.report(
                SourceRule.misplacedFrontMatter, "this front matter stands in a block of code, so it isn't read",
                at: file.span(file.bytes(ofLine: line)),
                help: ["remove the lines of backticks, for `---` to be the first line of the file"])
        } else if let below = lineOfFence(from: line) {
            diagnostics.report(
                SourceRule.misplacedFrontMatter, "this front matter stands below other text, so it isn't read",
                at: file.span(file.bytes(ofLine: below)),
                help: [
                    "let `---` be the first line of the file, with nothing before it; move the text behind the front matter"
                ])
        }
    }

    /// Whether a block of code begins on a line and holds front matter: between its own lines, or as YAML that is all of it.
    private func isFrontMatterInCode(_ line: Int) -> Bool {
        let fence = bytes(ofLine: line)
        guard fence.starts(with: "```".utf8) else { return false }
        if FenceLine(bytes(ofLine: line + 1)) == .exact { return beginsWithTitle(line + 2) }
        guard fence.starts(with: "```y".utf8), beginsWithTitle(line + 1) else { return false }
        return (line + 1..<max(line + 1, file.lineCount + 1)).lazy
            .prefix { !bytes(ofLine: $0).starts(with: "```".utf8) }
            .contains { begins($0, withOneOf: ["levels", "categories"]) }
    }

    /// As far down as text above front matter reaches.
    private static let mostLinesAbove = 20

    /// Where front matter opens below a few lines of text.
    private func lineOfFence(from first: Int) -> Int? {
        for line in first..<min(first + Self.mostLinesAbove, file.lineCount + 1) {
            let text = file.text(file.bytes(ofLine: line))
            if text.hasPrefix("```") { return nil }
            let signs = InvisibleCharacters.removed(from: text).drop(while: \.isWhitespace)
            let isFence = FenceLine(Array(signs.utf8)[...]) == .exact
            if isFence, beginsWithTitle(line + 1), endsAsFrontMatter(from: line + 1, isFenced: true) {
                return line
            }
        }
        return nil
    }

    /// The keys with which front matter mostly begins.
    private static let firstKeys = ["title", "levels", "categories", "description", "kind", "level"]

    private func beginsWithTitle(_ line: Int) -> Bool { begins(line, withOneOf: Self.firstKeys) }

    private func begins(_ line: Int, withOneOf keys: [String]) -> Bool {
        guard beginsWithKey(line) else { return false }
        let key = bytes(ofLine: line).prefix { $0 != .colon }
        return keys.contains { key.elementsEqual($0.utf8) }
    }

    /// Whether keys, and what belongs to them, stand in all lines before a line `---` or one that was meant as such.
    ///
    /// - Parameter isFenced: whether such a line stands above: else a line of hyphens makes a heading of what is above it,
    ///   and an empty line ends it.
    private func endsAsFrontMatter(from start: Int, isFenced: Bool) -> Bool {
        guard start <= file.lineCount, beginsWithKey(start) else { return false }
        for line in start + 1..<max(start + 1, file.lineCount + 1) {
            let bytes = bytes(ofLine: line)
            if let fence = FenceLine(bytes), isFenced || fence != .hyphens { return true }
            let isGap = bytes.allSatisfy(\.isBlank) || bytes.first == UInt8(ascii: "#")
            let continues = bytes.first?.isBlank == true || bytes.first == .hyphen
            guard beginsWithKey(line) || continues || isFenced && isGap else { return false }
        }
        return false
    }

    /// Whether several of these keys stand together, with nothing but other keys among them before an empty line.
    private func standsAlone(from start: Int) -> Bool {
        var keys = 0
        for line in start...file.lineCount {
            let bytes = bytes(ofLine: line)
            if bytes.allSatisfy(\.isBlank) { break }
            if beginsWithTitle(line) { keys += 1 }
            guard beginsWithKey(line) || bytes.first?.isBlank == true || bytes.first == .hyphen else { return false }
        }
        return keys > 1
    }

    /// Below empty lines and a comment.
    private var firstLineOfText: Int? {
        var isComment = false
        for line in 1...file.lineCount {
            let bytes = bytes(ofLine: line).drop(while: \.isBlank)
            isComment = isComment || bytes.starts(with: "<!--".utf8)
            if isComment {
                isComment = bytes.firstPlace(of: Array("-->".utf8)) == nil
            } else if !file.text(bytes.startIndex..<bytes.endIndex).allSatisfy(\.isWhitespace) {
                return line
            }
        }
        return nil
    }

    private func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
        line <= file.lineCount ? file.bytes[file.bytes(ofLine: line)] : []
    }

    private func isFence(_ fence: String, onLine line: Int) -> Bool {
        var bytes = bytes(ofLine: line)
        while let last = bytes.last, last.isBlank { bytes.removeLast() }
        return bytes.elementsEqual(fence.utf8)
    }

    /// A key with its colon at the head of a line.
    private func beginsWithKey(_ line: Int) -> Bool {
        let bytes = bytes(ofLine: line)
        let behind = bytes.drop { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == UInt8(ascii: "_") }
        guard behind.startIndex > bytes.startIndex, behind.first == .colon else { return false }
        return behind.dropFirst().first?.isBlank != false
    }
}
