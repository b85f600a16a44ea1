/// The bytes that libcmark reads, with the place of each of their lines in the file.
///
/// libcmark 0.30.2 knows no tables: each cell of a table is handed to it as a heading of its own, in the table's place,
/// so that its text is parsed once, in its container, with the document's link definitions.
struct MarkupSource {
    struct Line {
        /// The offset in the file that column 1 stands for.
        let origin: Int
        /// The cell that the line holds.
        var cell: CellPlace?
        /// The bytes of the line before the cell's text.
        var cellPrefix = 0
    }

    /// A cell's place: the table's among the document's, the row (0 is the header) and the column.
    struct CellPlace: Equatable {
        let table: Int
        let row: Int
        let column: Int
        /// The cell's text in the file.
        let bytes: Range<Int>
        /// Where the file has a backslash that the text leaves out.
        var escapes: [Int] = []
    }

    private(set) var bytes: [UInt8] = []
    private(set) var lines: [Line] = []

    /// The body as it stands in the file.
    init(file: SourceFile, bodyStart: Int) {
        bytes = Array(file.bytes[bodyStart...])
        let first = file.line(at: bodyStart)
        lines = [Line(origin: bodyStart)] + file.lineStarts[first...].map { Line(origin: $0) }
    }

    init() {}

    /// The place in the file of a 1-based line and byte column, as libcmark counts them.
    func offset(line: Int, column: Int) -> Int {
        // A comment on the first line ends, for libcmark 0.30.2, on the line before it.
        guard line >= 1 else { return lines.first?.origin ?? 0 }
        guard line <= lines.count else { return lines.last?.origin ?? 0 }
        let line = lines[line - 1]
        guard let cell = line.cell, column > line.cellPrefix else { return line.origin + column - 1 }
        var offset = cell.bytes.lowerBound + column - 1 - line.cellPrefix
        for escape in cell.escapes where escape <= offset { offset += 1 }
        return min(offset, cell.bytes.upperBound)
    }

    /// Whether a cell stands at a line and column, and not a container around its table.
    func isCell(_ line: Int, _ column: Int) -> Bool {
        cell(onLine: line) != nil && column > lines[line - 1].cellPrefix - 2
    }

    func cell(onLine line: Int) -> CellPlace? {
        line >= 1 && line <= lines.count ? lines[line - 1].cell : nil
    }

    mutating func append(line: some Sequence<UInt8>, origin: Int) {
        bytes += line
        bytes.append(.newline)
        lines.append(Line(origin: origin))
    }

    mutating func append(cell: CellPlace, text: [UInt8], prefix: ArraySlice<UInt8>) {
        bytes += prefix
        bytes += "# ".utf8
        bytes += text
        bytes += " #\n".utf8
        lines.append(Line(origin: prefix.startIndex, cell: cell, cellPrefix: prefix.count + 2))
    }
}
