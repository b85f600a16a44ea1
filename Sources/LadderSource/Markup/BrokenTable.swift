/// Lines that were surely meant as a table and are none, so that readers see their pipes.
struct BrokenTable {
    let message: String
    let help: String
    /// The line that makes no table of them.
    let line: Range<Int>

    /// Nil for a paragraph that doesn't look like a table.
    init?(in paragraph: ArraySlice<UInt8>) {
        let lines = ParagraphText.lines(paragraph)
        if let (header, delimiter) = Self.delimiter(in: lines) {
            let (above, own) = (PipeRow.cells(header).count, PipeRow.cells(delimiter).count)
            if above == own {
                message = "this line doesn't stand where the one above it does, so they make no table"
                help = "indent it as that one, and begin it with `>` if that one stands in a quote"
            } else {
                message =
                    "this line gives a table \(own == 1 ? "1 column" : "\(own) columns"), and the line above it has \(above)"
                help = "write one `---` for each column"
            }
            line = delimiter.startIndex..<delimiter.endIndex
        } else if let first = Self.firstRow(in: lines) {
            message = "this looks like a row of a table, and belongs to none"
            help =
                "below a table's first line stands one such as `|---|---|`, with one `---` for each column; "
                + "no empty lines stand between its rows"
            line = first.startIndex..<first.endIndex
        } else {
            return nil
        }
    }

    /// The first line of hyphens and pipes, with the line above it.
    private static func delimiter(in lines: [ArraySlice<UInt8>]) -> (header: ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        zip(lines, lines.dropFirst()).first { header, delimiter in
            delimiter.contains(.pipe) && header.contains(.pipe) && PipeRow.alignments(delimiter) != nil
        }
    }

    /// A line alone, or the first of several.
    private static func firstRow(in lines: [ArraySlice<UInt8>]) -> ArraySlice<UInt8>? {
        if let first = lines.first, isRow(first) { return first }
        return zip(lines, lines.dropFirst()).first { isRow($0) && isRow($1) }?.0
    }

    /// Whether a line has a pipe at both ends, and text in each of several cells; a line of hyphens is told with its first.
    private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == .pipe, line.last(where: { !$0.isBlank }) == .pipe else { return false }
        let cells = PipeRow.cells(line)
        return cells.count > 1 && cells.allSatisfy { !$0.bytes.isEmpty } && PipeRow.alignments(line) == nil
    }
}
