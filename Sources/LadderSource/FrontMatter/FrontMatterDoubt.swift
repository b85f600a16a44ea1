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
        } else if let line = firstLineOfText, line > 1, isFence("---", onLine: line), beginsWithKey(line + 1),
            line + 2 <= file.lineCount, (line + 2...file.lineCount).contains(where: { isFence("---", onLine: $0) })
        {
            diagnostics.report(
                SourceRule.misplacedFrontMatter, "this front matter doesn't begin on the first line, so it isn't read",
                at: file.span(file.bytes(ofLine: line)),
                help: ["remove the empty lines above it; a line across the page is written `***`"])
        } else if let line = firstLineOfText, isOtherFence(onLine: line), line < file.lineCount,
            endsAsFrontMatter(from: line + 1)
        {
            diagnostics.report(
                SourceRule.misplacedFrontMatter,
                "front matter stands between lines of three hyphens, so this isn't read",
                at: file.span(file.bytes(ofLine: line)),
                help: ["write `---` as the first line of the file, and as the one behind the front matter"])
        } else if let line = firstLineOfText, beginsWithTitle(line), endsAsFrontMatter(from: line) {
            diagnostics.report(
                SourceRule.misplacedFrontMatter, "this front matter has no line `---` above it, so it isn't read",
                at: file.span(file.bytes(ofLine: line)),
                help: ["write `---` as the first line of the file"])
        }
    }

    /// The keys with which front matter mostly begins.
    private static let firstKeys = ["title", "levels", "categories", "description", "kind", "level"]

    private func beginsWithTitle(_ line: Int) -> Bool {
        let text = file.text(file.bytes(ofLine: line))
        return beginsWithKey(line) && Self.firstKeys.contains { text.hasPrefix($0 + ":") }
    }

    /// Whether keys, and what belongs to them, stand in all lines before a line `---`.
    private func endsAsFrontMatter(from start: Int) -> Bool {
        for line in start...file.lineCount {
            if isFence("---", onLine: line) || isOtherFence(onLine: line) { return line > start }
            let first = file.bytes[file.bytes(ofLine: line)].first
            let continues = line > start && (first?.isBlank == true || first == .hyphen)
            guard beginsWithKey(line) || continues else { return false }
        }
        return false
    }

    private var firstLineOfText: Int? {
        (1...file.lineCount).first { line in
            !file.text(file.bytes(ofLine: line)).allSatisfy(\.isWhitespace)
        }
    }

    private func isFence(_ fence: String, onLine line: Int) -> Bool {
        var bytes = file.bytes[file.bytes(ofLine: line)]
        while let last = bytes.last, last.isBlank { bytes.removeLast() }
        return bytes.elementsEqual(fence.utf8)
    }

    /// Fewer or more hyphens, or the dashes that word processors make of them.
    private func isOtherFence(onLine line: Int) -> Bool {
        let text = file.text(file.bytes(ofLine: line)).filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
        return text != "---" && text.allSatisfy(Self.dashes.contains) && text != "-" && !text.isEmpty
    }

    private static let dashes: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "―", "−"]

    /// A key with its colon at the head of a line.
    private func beginsWithKey(_ line: Int) -> Bool {
        let bytes = file.bytes[file.bytes(ofLine: line)]
        let behind = bytes.drop { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == UInt8(ascii: "_") }
        guard behind.startIndex > bytes.startIndex, behind.first == .colon else { return false }
        return behind.dropFirst().first?.isBlank != false
    }
}
