/// Finds the tables of a document: GitHub's specification, section 4.10, for paragraphs that libcmark found.
struct PipeTableFinder {
    /// A table's lines in the file and what they hold.
    struct Found {
        let lines: ClosedRange<Int>
        let alignments: [PipeTable.Alignment]
        /// The cells of the header and of each row; a row has at most as many as the header.
        let rows: [[PipeRow.Cell]]
        /// What stands before the header's first cell on its line: indentation and the containers' markers.
        let firstPrefix: Range<Int>
        /// What stands before the delimiter row: it continues the containers.
        let prefix: Range<Int>
        /// The cells beyond the header's number.
        let surplus: [Range<Int>]
    }

    let file: SourceFile

    /// Whether any line from an offset on could be a delimiter row.
    static func mayHoldTable(_ file: SourceFile, from start: Int) -> Bool {
        (file.line(at: start)...max(file.line(at: start), file.lineCount)).contains { line in
            var bytes = file.bytes[file.bytes(ofLine: line)]
            bytes = bytes.drop { $0.isBlank || $0 == .greater }
            return bytes.contains(.pipe) && bytes.contains(.hyphen)
                && bytes.allSatisfy { $0 == .pipe || $0 == .hyphen || $0 == .colon || $0.isBlank }
        }
    }

    /// The tables in the paragraphs, in the order of their lines.
    func find(in paragraphs: [ParagraphLines]) -> [Found] {
        var tables: [Found] = []
        var ends: [Int: Int] = [:]
        for paragraph in paragraphs { ends[paragraph.lines.lowerBound] = paragraph.lines.upperBound }
        for paragraph in paragraphs where paragraph.lines.lowerBound > tables.last?.lines.upperBound ?? 0 {
            if let table = table(in: paragraph, ends: ends) { tables.append(table) }
        }
        return tables
    }

    private func table(in paragraph: ParagraphLines, ends: [Int: Int]) -> Found? {
        // The line below the paragraph is looked at too: `- | -` has come out as a list there.
        for delimiterLine in paragraph.lines.lowerBound + 1...paragraph.lines.upperBound + 1
        where delimiterLine <= file.lineCount {
            guard let delimiter = content(ofLine: delimiterLine, in: paragraph),
                let alignments = PipeRow.alignments(file.bytes[delimiter]),
                let header = content(ofLine: delimiterLine - 1, in: paragraph)
            else { continue }
            let cells = PipeRow.cells(file.bytes[header])
            guard cells.count == alignments.count,
                file.bytes[header].contains(.pipe) || file.bytes[delimiter].contains(.pipe)
            else { continue }
            let end =
                delimiterLine > paragraph.lines.upperBound
                ? ends[delimiterLine] ?? delimiterLine : paragraph.lines.upperBound
            return table(header: header, cells, delimiterLine, delimiter, alignments, end: end, in: paragraph)
        }
        return nil
    }

    private func table(
        header: Range<Int>, _ cells: [PipeRow.Cell], _ delimiterLine: Int, _ delimiter: Range<Int>,
        _ alignments: [PipeTable.Alignment], end: Int, in paragraph: ParagraphLines
    ) -> Found {
        var rows = [cells]
        var surplus: [Range<Int>] = []
        var last = delimiterLine
        while last < end, let row = content(ofLine: last + 1, in: paragraph), !row.isEmpty,
            !(paragraph.isSetext && last + 1 == paragraph.lines.upperBound)
        {
            let cells = PipeRow.cells(file.bytes[row])
            rows.append(Array(cells.prefix(alignments.count)))
            surplus += cells.dropFirst(alignments.count).map(\.bytes).filter { !$0.isEmpty }
            last += 1
        }
        let headerStart = file.bytes(ofLine: delimiterLine - 1).lowerBound
        let delimiterStart = file.bytes(ofLine: delimiterLine).lowerBound
        return Found(
            lines: delimiterLine - 1...last, alignments: alignments, rows: rows,
            firstPrefix: headerStart..<header.lowerBound, prefix: delimiterStart..<delimiter.lowerBound,
            surplus: surplus)
    }

    /// A line's bytes behind its containers' markers and its indentation; nil where it continues the paragraph lazily.
    private func content(ofLine line: Int, in paragraph: ParagraphLines) -> Range<Int>? {
        let range = file.bytes(ofLine: line)
        guard let start = ContainerPrefix(file: file, containers: paragraph.containers).end(onLine: line) else {
            return nil
        }
        let text = file.bytes[min(start, range.upperBound)..<range.upperBound].drop(while: \.isBlank)
        return text.startIndex..<range.upperBound
    }
}

/// The lines of a paragraph, or of a heading with an underline, and what it stands in.
struct ParagraphLines {
    enum Container: Equatable {
        case quote
        /// - Parameters:
        ///   - line: the file's line with the item's marker.
        ///   - textStart: the offset behind the marker and the blank after it.
        ///   - width: how many columns the item's further lines are indented.
        case item(line: Int, textStart: Int, width: Int)
    }

    let lines: ClosedRange<Int>
    let isSetext: Bool
    let containers: [Container]
}
