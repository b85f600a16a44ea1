/// Gathers a table's cells, which arrive one by one.
struct TableAssembler {
    /// The table's place among the document's.
    let index: Int
    private var rows: [[PipeTable.Cell]] = []

    init(index: Int) {
        self.index = index
    }

    mutating func add(_ cell: PipeTable.Cell, row: Int) {
        while rows.count <= row { rows.append([]) }
        rows[row].append(cell)
    }

    /// The table, each row filled up with empty cells to the header's number.
    func block(of found: PipeTableFinder.Found, in file: SourceFile) -> Block {
        let width = found.alignments.count
        let indented = found.firstPrefix.upperBound..<file.bytes(ofLine: found.lines.lowerBound).upperBound
        let start = indented.lowerBound + file.bytes[indented].prefix(while: \.isBlank).count
        var end = file.bytes(ofLine: found.lines.upperBound).upperBound
        while end > start, file.bytes[end - 1].isBlank { end -= 1 }
        let filled = (0..<found.rows.count).map { row -> [PipeTable.Cell] in
            let cells = row < rows.count ? rows[row] : []
            let line = found.lines.lowerBound + (row == 0 ? 0 : row + 1)
            let rowEnd = found.rows[row].last?.bytes.upperBound ?? min(file.bytes(ofLine: line).upperBound, end)
            let empty = PipeTable.Cell(inlines: Inlines(), span: file.span(rowEnd..<rowEnd))
            return cells + Array(repeating: empty, count: max(0, width - cells.count))
        }
        let table = PipeTable(alignments: found.alignments, header: filled[0], rows: Array(filled.dropFirst()))
        return Block(content: .table(table), span: file.span(start..<max(start, end)))
    }
}
