/// Divides a table's line into cells.
enum PipeRow {
    struct Cell: Equatable {
        /// The cell's text in the file, without the blanks around it.
        let bytes: Range<Int>
        /// The same with `\|` as `|`.
        let text: [UInt8]
        /// The offsets of the backslashes that the text leaves out.
        var escapes: [Int] = []
    }

    /// The cells between pipes; a pipe at either end bounds a cell, and one behind a backslash is text.
    static func cells(_ line: ArraySlice<UInt8>) -> [Cell] {
        var line = line.drop(while: \.isBlank)
        while let last = line.last, last.isBlank { line.removeLast() }
        if line.first == .pipe { line = line.dropFirst() }
        var cells: [Cell] = []
        var start = line.startIndex
        var offset = start
        while offset < line.endIndex {
            if line[offset] == .backslash, offset + 1 < line.endIndex {
                offset += 2
            } else if line[offset] == .pipe {
                cells.append(cell(line[start..<offset]))
                offset += 1
                start = offset
            } else {
                offset += 1
            }
        }
        if start < line.endIndex { cells.append(cell(line[start..<line.endIndex])) }
        return cells
    }

    private static func cell(_ bytes: ArraySlice<UInt8>) -> Cell {
        var bytes = bytes.drop(while: \.isBlank)
        while let last = bytes.last, last.isBlank { bytes.removeLast() }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var escapes: [Int] = []
        for (offset, byte) in zip(bytes.indices, bytes) {
            if byte == .pipe, text.last == .backslash {
                text.removeLast()
                escapes.append(offset - 1)
            }
            text.append(byte)
        }
        return Cell(bytes: bytes.startIndex..<bytes.endIndex, text: text, escapes: escapes)
    }

    /// The columns' alignments that a delimiter row gives; nil for any other line.
    static func alignments(_ line: ArraySlice<UInt8>) -> [PipeTable.Alignment]? {
        let cells = cells(line)
        guard !cells.isEmpty else { return nil }
        var alignments: [PipeTable.Alignment] = []
        for cell in cells {
            var dashes = cell.text[...]
            let left = dashes.first == .colon
            if left { dashes = dashes.dropFirst() }
            let right = dashes.last == .colon
            if right { dashes = dashes.dropLast() }
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == .hyphen }) else { return nil }
            alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
        }
        return alignments
    }
}
