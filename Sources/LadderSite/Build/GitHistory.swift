private import Foundation
internal import LadderSource

/// Asks git when the sources of a handbook changed last.
struct GitHistory {
    let folder: SourceFolder
    let content: String
    var environment = ProcessInfo.processInfo.environment
    var patience = Duration.seconds(60)

    /// Without any date, and with a warning at the key that asks for them, where git can't tell them.
    func dates(of sources: [String], askedAt key: SourceSpan, _ diagnostics: inout Diagnostics) -> ChangeDates {
        do {
            return try dates(of: sources)
        } catch {
            diagnostics.report(
                SiteRule.missingHistory, "the pages get no dates: \(error.reason)", at: key, help: error.help)
            return ChangeDates()
        }
    }

    private func dates(of sources: [String]) throws(GitFailure) -> ChangeDates {
        guard !sources.isEmpty, let place = folder.place(of: content) else { return ChangeDates() }
        guard let git = GitCommand(in: place, environment: environment, patience: patience) else {
            throw .notInstalled
        }
        let prefix = try prefix(git)
        // A link has no history of what it leads to, so that each source is looked up where it really is.
        let wanted = Dictionary(grouping: sources) { source in
            folder.place(of: source).flatMap {
                $0.hasPrefix(place + "/") ? prefix + $0.dropFirst(place.count + 1) : nil
            }
        }
        var reader = GitLogReader(
            sources: Dictionary(uniqueKeysWithValues: wanted.compactMap { path, sources in path.map { ($0, sources) } })
        )
        try git.run(GitLogReader.arguments) { bytes in
            reader.read(bytes)
            return reader.hasAll
        }
        if reader.dates.changes.isEmpty { throw .nothingCommitted }
        return reader.dates
    }

    /// The path from the repository to the sources, with a slash at its end unless it is empty.
    private func prefix(_ git: GitCommand) throws(GitFailure) -> String {
        var answer: [UInt8] = []
        try git.run(["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"]) { bytes in
            answer += bytes
            return false
        }
        let lines = String(decoding: answer, as: UTF8.self).split(
            separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        guard lines.count == 3, lines[0] == "true" else { throw .noRepository }
        guard lines[1] == "false" else { throw .shallow }
        return String(lines[2].dropLast())
    }
}
