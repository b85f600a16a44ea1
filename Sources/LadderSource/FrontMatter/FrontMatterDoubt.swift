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
        }
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

    /// A key with its colon at the head of a line.
    private func beginsWithKey(_ line: Int) -> Bool {
        let bytes = file.bytes[file.bytes(ofLine: line)]
        let behind = bytes.drop { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == UInt8(ascii: "_") }
        guard behind.startIndex > bytes.startIndex, behind.first == .colon else { return false }
        return behind.dropFirst().first?.isBlank != false
    }
}
