/// What is wrong with one line of a manifest or journal.
struct RecordProblem: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line's number, counted from one.
    let line: Int
    /// What is wrong with it, in plain words.
    let reason: String

    var description: String { "line \(line): \(reason)" }
}
