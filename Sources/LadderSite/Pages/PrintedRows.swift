/// Rows that one table on paper holds; a long row stands alone.
struct PrintedRows {
    let indices: Range<Int>
    let isLong: Bool

    /// The rows in order, neighbours together as far as none is long.
    static func tables(of count: Int, isLong: (Int) -> Bool) -> [PrintedRows] {
        var tables: [PrintedRows] = []
        for index in 0..<count {
            let isLong = isLong(index)
            if !isLong, let last = tables.last, !last.isLong {
                tables[tables.count - 1] = PrintedRows(
                    indices: last.indices.lowerBound..<index + 1, isLong: false)
            } else {
                tables.append(PrintedRows(indices: index..<index + 1, isLong: isLong))
            }
        }
        return tables
    }
}
