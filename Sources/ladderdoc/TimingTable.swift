internal import LadderSite

/// Where the time of a build went: a row for each stage.
struct TimingTable {
    private let timings: [StageTiming]

    init(_ timings: [StageTiming]) { self.timings = timings }

    /// ```
    /// stage      files     size     time  share
    /// reading    1,000  14.2 MB  0.310 s   21 %
    /// ```
    var text: String {
        let total = timings.reduce(Duration.zero) { $0 + $1.duration }
        var rows = [["stage", "files", "size", "time", "share"]]
        for timing in timings {
            rows.append([
                timing.stage.rawValue, timing.files.map(Self.grouped) ?? "", timing.bytes.map(Self.megabytes) ?? "",
                Self.seconds(timing.duration), "\(Self.percent(timing.duration, of: total)) %",
            ])
        }
        rows.append(["total", "", "", Self.seconds(total), "100 %"])
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { Self.line($0, widths) }.joined()
    }

    /// The first cell stands at the left, figures at the right.
    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).enumerated().map { column, cell in
            let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
            return column == 0 ? cell.0 + blanks : blanks + cell.0
        }
        return padded.joined(separator: "  ") + "\n"
    }

    private static func percent(_ part: Duration, of total: Duration) -> Int {
        total > .zero ? Int((part / total * 100).rounded()) : 0
    }

    private static func seconds(_ duration: Duration) -> String {
        decimal(Int((duration / .milliseconds(1)).rounded()), digits: 3) + " s"
    }

    /// Millions of bytes.
    private static func megabytes(_ bytes: Int) -> String { decimal(bytes / 10_000, digits: 2) + " MB" }

    /// A number without its point, which stands before so many digits.
    private static func decimal(_ number: Int, digits: Int) -> String {
        let text = String(number)
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        return grouped(Int(padded.dropLast(digits)) ?? 0) + "." + padded.suffix(digits)
    }

    /// `12,345`
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        let groups = stride(from: digits.count, to: 0, by: -3).map { String(digits[max(0, $0 - 3)..<$0]) }
        return groups.reversed().joined(separator: ",")
    }
}
