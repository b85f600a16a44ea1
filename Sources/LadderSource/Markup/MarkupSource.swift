/// The bytes that libcmark reads, with the place of each of their lines in the file.
///
/// libcmark 0.30.2 knows no tables: each cell of a table is handed to it as a heading of its own, in the table's place,
/// so that its text is parsed once, in its container, with the document's link definitions.
struct MarkupSource {
    private struct Line {
        /// The offset in the file that column 1 stands for, and the file's line.
        let origin: Int
        let number: Int
        /// The cell that the line holds, among all.
        var cell: Int?
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

    private(set) var bytes: ArraySlice<UInt8> = []
    private var lines: [Line] = []
    /// Each with the number of bytes before its text on its line.
    private var cells: [(place: CellPlace, prefix: Int)] = []

    /// The body as it stands in the file.
    init(file: SourceFile, bodyStart: Int) {
        bytes = file.bytes[bodyStart...]
        let first = file.line(at: bodyStart)
        lines.reserveCapacity(file.lineCount - first + 1)
        lines.append(Line(origin: bodyStart, number: first))
        for line in first..<file.lineCount {
            lines.append(Line(origin: file.start(ofLine: line + 1), number: line + 1))
        }
    }

    init() {}

    /// The place in the file of a 1-based line and byte column, as libcmark counts them.
    func offset(line: Int, column: Int) -> Int {
        // A comment on the first line ends, for libcmark 0.30.2, on the line before it.
        guard line >= 1 else { return lines.first?.origin ?? 0 }
        guard line <= lines.count else { return lines.last?.origin ?? 0 }
        let origin = lines[line - 1].origin
        guard let index = lines[line - 1].cell, column > cells[index].prefix else { return origin + column - 1 }
        let cell = cells[index]
        var offset = cell.place.bytes.lowerBound + column - 1 - cell.prefix
        for escape in cell.place.escapes where escape <= offset { offset += 1 }
        return min(offset, cell.place.bytes.upperBound)
    }

    /// The file's line that one of libcmark's stands for.
    func fileLine(_ line: Int) -> Int {
        guard line >= 1 else { return lines.first?.number ?? 1 }
        return line <= lines.count ? lines[line - 1].number : lines.last?.number ?? 1
    }

    /// Whether a cell stands at a line and column, and not a container around its table.
    func isCell(_ line: Int, _ column: Int) -> Bool {
        guard line >= 1, line <= lines.count, let cell = lines[line - 1].cell else { return false }
        return column > cells[cell].prefix - 2
    }

    func cell(onLine line: Int) -> CellPlace? {
        guard line >= 1, line <= lines.count, let cell = lines[line - 1].cell else { return nil }
        return cells[cell].place
    }

    mutating func append(line: some Sequence<UInt8>, origin: Int, number: Int) {
        bytes += line
        bytes.append(.newline)
        lines.append(Line(origin: origin, number: number))
    }

    /// - Parameter number: the line of the file where the prefix stands.
    mutating func append(cell: CellPlace, text: [UInt8], prefix: ArraySlice<UInt8>, number: Int) {
        bytes += prefix
        bytes += "# ".utf8
        bytes += text
        bytes += " #\n".utf8
        lines.append(Line(origin: prefix.startIndex, number: number, cell: cells.count))
        cells.append((cell, prefix.count + 2))
    }
}
