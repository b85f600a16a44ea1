/// Lines that were surely meant as a table and are none, so that readers see their pipes.
struct BrokenTable {
    let message: String
    let help: String
    /// The line that makes no table of them.
    let line: Range<Int>

    /// Nil for a paragraph that doesn't look like a table.
    init?(in paragraph: ArraySlice<UInt8>) {
        let lines = Self.lines(of: paragraph)
        if let (header, delimiter) = Self.mismatch(in: lines) {
            let cells = (header: PipeRow.cells(header).count, own: PipeRow.cells(delimiter).count)
            message = "this line gives a table \(Self.columns(cells.own)), and the line above it has \(cells.header)"
            help = "write one `---` for each column"
            line = delimiter.startIndex..<delimiter.endIndex
        } else if let first = lines.first, first.first == .pipe, PipeRow.cells(first).count > 1 {
            message = "this looks like a row of a table, and belongs to none"
            help =
                "below a table's first line stands one such as `|---|---|`, with one `---` for each column; "
                + "no empty lines stand between its rows"
            line = first.startIndex..<first.endIndex
        } else {
            return nil
        }
    }

    private static func columns(_ count: Int) -> String { count == 1 ? "1 column" : "\(count) columns" }

    /// The first line of hyphens and pipes below a line with another number of cells.
    private static func mismatch(in lines: [ArraySlice<UInt8>]) -> (header: ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        zip(lines, lines.dropFirst()).first { header, delimiter in
            delimiter.contains(.pipe) && header.contains(.pipe) && PipeRow.alignments(delimiter) != nil
        }
    }

    /// Without what stands before a quote's lines.
    private static func lines(of paragraph: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        paragraph.split { $0 == .newline || $0 == .carriageReturn }
            .map { $0.drop { $0.isBlank || $0 == .greater } }
    }
}
