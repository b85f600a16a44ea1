/// The lines that Git leaves in a file where two versions of it wait to be merged.
struct MergeMarks {
    private static let marks = [Array("<<<<<<< ".utf8), Array(">>>>>>> ".utf8)]

    let file: SourceFile

    /// The first in a part of the file that doesn't stand in code.
    ///
    /// - Parameter code: in its order; it may show such lines. Hardly any file has one.
    func first(in part: Range<Int>, besides code: @autoclosure () -> [Range<Int>] = []) -> Range<Int>? {
        lazy var code = code()
        var first: Range<Int>?
        for mark in Self.marks where mark[0] == .greater || file.signs.contains(mark[0]) {
            var start = part.lowerBound
            while let found = file.bytes[start..<(first?.lowerBound ?? part.upperBound)].firstPlace(of: mark) {
                start = found.upperBound
                let isLineStart =
                    found.lowerBound == part.lowerBound
                    || [.newline, .carriageReturn].contains(file.bytes[found.lowerBound - 1])
                guard isLineStart, !code.hold(found.lowerBound) else { continue }
                first = found
                break
            }
        }
        return first
    }

    func report(_ mark: Range<Int>, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            SourceRule.mergeConflict, "a merge of two versions is unfinished here", at: file.span(mark).firstLine,
            help: ["keep what holds, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`"])
    }
}
