/// When the sources of a handbook changed last.
struct ChangeDates: Sendable {
    /// A change by its place in the history, newest first, and its date as `2024-03-01`.
    struct Change: Sendable {
        let rank: Int
        let date: String
    }

    /// By the paths of sources from the handbook's root; nothing for one whose changes are unknown.
    var changes: [String: Change] = [:]

    /// The date of the newest change to any of these sources.
    func date(of sources: [String]) -> String? {
        sources.compactMap { changes[$0] }.min { $0.rank < $1.rank }?.date
    }
}
