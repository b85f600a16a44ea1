internal import LadderSource

/// Words that say that something is still to be written, labels that nothing stands behind, and expectations of nothing.
struct TodoMarker: CheckRule {
    let id = "todo-marker"
    let severity = Severity.warning

    /// What a team writes beside the usual words: `WIP`.
    private var words: [String] = []

    let options = ["words"]

    mutating func read(_ settings: MappingReader, _ diagnostics: inout Diagnostics) {
        words = settings.texts("words", &diagnostics).map(\.text)
    }

    /// The keys of texts that readers see.
    private static let keys: Set<String> = [
        "abbreviations", "all-levels", "categories", "definition", "description", "group", "levels", "name", "role",
        "title",
    ]

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        let words = PlaceholderWords(more: words, language: handbook.language)
        for document in handbook.documents {
            for span in document.frontMatterTexts(of: Self.keys) { check(span, words, &findings) }
            check(document.blocks, words, &findings)
        }
        // Pages may have forms, with labels to write something behind.
        for document in handbook.sources {
            for label in EmptyLabels(document.blocks).labels where !handbook.isReported(label.span) {
                findings.report(
                    self, "nothing stands behind “\(label.text)”", at: label.span,
                    help: ["write what belongs there, or leave the label out until it is written"])
            }
        }
        for ladder in handbook.ladders.map(\.ladder) { checkExpectations(of: ladder, words, handbook, &findings) }
    }

    private func checkExpectations(
        of ladder: Ladder, _ words: PlaceholderWords, _ handbook: CheckedHandbook, _ findings: inout Diagnostics
    ) {
        let blank = BlankWords(isEnglish: handbook.isEnglish)
        for expectation in ladder.expectations {
            let text = expectation.body.text
            // A team's own word may be “???”.
            guard blank.areAll(of: text), words.first(in: text, isFirstLine: true) == nil else { continue }
            findings.report(
                self, "“\(text)” is read as something that is expected", at: expectation.span,
                help: ["where nothing is added, write no item, or leave the cell empty"])
        }
    }

    private func check(_ blocks: [Block], _ words: PlaceholderWords, _ findings: inout Diagnostics) {
        for block in blocks {
            switch block.content {
            case .heading, .paragraph: check(block.span, words, &findings)
            case .list(let list): for item in list.items { check(item.blocks, words, &findings) }
            case .quote(let inner): check(inner, words, &findings)
            case .table(let table):
                for cell in ([table.header] + table.rows).joined() { check(cell.span, words, &findings) }
            case .code, .html, .thematicBreak: break
            }
        }
    }

    /// Reports the first of each line.
    private func check(_ span: SourceSpan, _ words: PlaceholderWords, _ findings: inout Diagnostics) {
        let file = span.file
        var start = span.bytes.lowerBound
        while start < span.bytes.upperBound {
            let end =
                file.bytes[start..<span.bytes.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? span.bytes.upperBound
            let line = words.mayStand(in: file.bytes[start..<end]) ? file.span(start..<end).text : ""
            if let found = words.first(in: line, isFirstLine: start == span.bytes.lowerBound) {
                let offset = start + line[..<found.startIndex].utf8.count
                findings.report(
                    self, "“\(found)” says that something is still to be written",
                    at: file.span(offset..<(offset + found.utf8.count)),
                    help: ["write it, or leave the line out until it is written"])
            }
            start = end + 1
        }
    }
}
