/// Puts each cell of the tables found in a body on a line of its own, as a heading that libcmark can read.
struct PipeTableRewriter {
    let file: SourceFile
    let bodyStart: Int

    func rewrite(_ tables: [PipeTableFinder.Found]) -> MarkupSource {
        var source = MarkupSource()
        var line = file.line(at: bodyStart)
        for (index, table) in tables.enumerated() {
            while line < table.lines.lowerBound {
                copy(line, to: &source)
                line += 1
            }
            append(table, index: index, to: &source)
            line = table.lines.upperBound + 1
        }
        while line <= file.lineCount {
            copy(line, to: &source)
            line += 1
        }
        return source
    }

    private func copy(_ line: Int, to source: inout MarkupSource) {
        let range = file.bytes(ofLine: line)
        let start = max(bodyStart, range.lowerBound)
        source.append(line: file.bytes[start..<max(start, range.upperBound)], origin: start, number: line)
    }

    private func append(_ table: PipeTableFinder.Found, index: Int, to source: inout MarkupSource) {
        for (row, cells) in table.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                let isFirst = row == 0 && column == 0
                let prefix = isFirst ? table.firstPrefix : table.prefix
                source.append(
                    cell: MarkupSource.CellPlace(
                        table: index, row: row, column: column, bytes: cell.bytes, escapes: cell.escapes),
                    text: cell.text, prefix: file.bytes[prefix],
                    number: isFirst ? table.lines.lowerBound : table.lines.lowerBound + 1)
            }
        }
    }
}
