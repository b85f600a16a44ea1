/// Finds a block's place in the file by the lines and columns that libcmark counts.
struct BlockPlaces {
    let file: SourceFile
    let source: MarkupSource
    let tables: [PipeTableFinder.Found]

    /// A block's bytes in the file; where libcmark's end lies before its start, the start's line.
    func span(of place: TreeConverter.Place) -> Range<Int> {
        let start = source.offset(line: place.startLine, column: max(1, place.startColumn))
        var end = source.offset(line: place.endLine, column: place.endColumn + 1)
        if !tables.isEmpty, let cell = source.cell(onLine: place.endLine),
            !source.isCell(place.startLine, place.startColumn)
        {
            // A container that ends with a table ends with its last row, not with that row's last cell.
            end = file.bytes(ofLine: tables[cell.table].lines.upperBound).upperBound
        }
        end = min(max(start, end), file.bytes.count)
        // Lists reach down to the blank lines before what follows them.
        while end > start, file.bytes[end - 1].isBlank || Self.isLineEnd(file.bytes[end - 1]) { end -= 1 }
        if end > start { return start..<end }
        let line = file.bytes(ofLine: file.line(at: start))
        return file.span(start..<max(start, line.upperBound)).bytes
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == .newline || byte == .carriageReturn }

    /// The place of a heading without the line behind its underline.
    func withoutLineBehind(_ place: TreeConverter.Place) -> TreeConverter.Place {
        let lines = place.startLine...max(place.startLine, place.endLine)
        guard
            HeadingUnderline(file: file).isFollowed(
                in: source.fileLine(lines.lowerBound)...source.fileLine(lines.upperBound))
        else {
            return place
        }
        let end = file.bytes(ofLine: source.fileLine(place.endLine - 1))
        return TreeConverter.Place(
            startLine: place.startLine, startColumn: place.startColumn, endLine: place.endLine - 1, endColumn: end.count
        )
    }
}
