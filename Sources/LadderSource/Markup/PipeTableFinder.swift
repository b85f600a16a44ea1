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
        guard file.signs.contains(.pipe) else { return false }
        return (file.line(at: start)...max(file.line(at: start), file.lineCount)).contains { line in
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
        // A heading's underline is no delimiter row.
        let last = paragraph.isSetext ? paragraph.lines.upperBound - 1 : paragraph.lines.upperBound + 1
        for delimiterLine in paragraph.lines.lowerBound + 1...max(paragraph.lines.lowerBound + 1, last)
        where delimiterLine <= file.lineCount {
            guard let delimiter = content(ofLine: delimiterLine, in: paragraph), !delimiter.isCode,
                let alignments = PipeRow.alignments(file.bytes[delimiter.bytes]),
                let header = content(ofLine: delimiterLine - 1, in: paragraph)
            else { continue }
            let cells = PipeRow.cells(file.bytes[header.bytes])
            guard cells.count == alignments.count,
                file.bytes[header.bytes].contains(.pipe) || file.bytes[delimiter.bytes].contains(.pipe)
            else { continue }
            let end =
                delimiterLine > paragraph.lines.upperBound
                ? ends[delimiterLine] ?? delimiterLine : paragraph.lines.upperBound
            return table(header: header, cells, delimiterLine, delimiter, alignments, end: end, in: paragraph)
        }
        return nil
    }

    private func table(
        header: Content, _ cells: [PipeRow.Cell], _ delimiterLine: Int, _ delimiter: Content,
        _ alignments: [PipeTable.Alignment], end: Int, in paragraph: ParagraphLines
    ) -> Found {
        var rows = [cells]
        var surplus: [Range<Int>] = []
        var last = delimiterLine
        while last < end, let row = content(ofLine: last + 1, in: paragraph), !row.bytes.isEmpty, !row.isCode,
            !(paragraph.isSetext && last + 1 == paragraph.lines.upperBound)
        {
            let cells = PipeRow.cells(file.bytes[row.bytes])
            rows.append(Array(cells.prefix(alignments.count)))
            surplus += cells.dropFirst(alignments.count).map(\.bytes).filter { !$0.isEmpty }
            last += 1
        }
        let headerStart = file.bytes(ofLine: delimiterLine - 1).lowerBound
        let delimiterStart = file.bytes(ofLine: delimiterLine).lowerBound
        return Found(
            lines: delimiterLine - 1...last, alignments: alignments, rows: rows,
            firstPrefix: headerStart..<(header.isCode ? header.containersEnd : header.bytes.lowerBound),
            prefix: delimiterStart..<delimiter.bytes.lowerBound,
            surplus: surplus)
    }

    private struct Content {
        let containersEnd: Int
        /// Behind the containers' markers and the indentation.
        let bytes: Range<Int>
        /// Whether the line is indented so far that it would be code, were no paragraph open.
        let isCode: Bool
    }

    /// A line's text; nil where it continues the paragraph lazily.
    private func content(ofLine line: Int, in paragraph: ParagraphLines) -> Content? {
        let range = file.bytes(ofLine: line)
        guard let start = ContainerPrefix(file: file, containers: paragraph.containers).end(onLine: line) else {
            return nil
        }
        let rest = file.bytes[min(start, range.upperBound)..<range.upperBound]
        let text = rest.drop(while: \.isBlank)
        let indentation = rest.prefix(while: \.isBlank)
        let isCode = indentation.count >= 4 || indentation.contains(.tab)
        return Content(containersEnd: rest.startIndex, bytes: text.startIndex..<range.upperBound, isCode: isCode)
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
