/// How a table's columns are shared out among tables that fit on paper.
enum PrintColumns {
    /// The most columns beside the one that heads the rows.
    ///
    /// A4 upright leaves 180 mm between the margins, and the column of headers takes 20 to 30 of them. With four columns
    /// each has 38 to 40 mm: about 27 letters a line at 8.5 pt; a fifth would leave 20, which tears sentences apart.
    /// Across, the same four have about 60 mm and 42 letters, which read well; tables for that paper alone would put
    /// every text on the page a third time.
    private static let most = 4

    /// A row with a cell of more bytes gets a table of its own, whose head says on each page what the row is.
    ///
    /// The lowest page, Letter across, holds about 45 lines of 42 letters; upright ones hold 60 of 27.
    static let longestCell = 1_200

    /// Neighbouring columns in as few groups as fit, whose sizes differ by one at most.
    static func groups(of count: Int) -> [Range<Int>] {
        let groups = max(1, (count + most - 1) / most)
        return (0..<groups).map { ($0 * count + groups - 1) / groups..<(($0 + 1) * count + groups - 1) / groups }
    }
}
