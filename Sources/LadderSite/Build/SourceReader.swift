internal import LadderSource

/// Lists the files of a handbook's content folder, with the dates of their last changes.
struct SourceReader {
    struct Sources: Sendable {
        /// Paths of Markdown files from the handbook's root.
        let files: [String]
        /// Paths of other files that links may lead to.
        let others: [String]
        let dates: ChangeDates
    }

    let setup: BuildSetup

    /// - Throws: `SourceFailure` for a folder that can't be read.
    func read(_ diagnostics: inout Diagnostics) throws(SourceFailure) -> Sources {
        let listing = try setup.folder.list(setup.configuration.content)
        listing.reportLeftOut(&diagnostics)
        return Sources(
            files: listing.sources, others: listing.others, dates: dates(of: listing.sources, &diagnostics))
    }

    /// None unless the configuration asks for them.
    private func dates(of sources: [String], _ diagnostics: inout Diagnostics) -> ChangeDates {
        guard let key = setup.configuration.lastChanged else { return ChangeDates() }
        return GitHistory(folder: setup.folder, content: setup.configuration.content)
            .dates(of: sources, askedAt: key, &diagnostics)
    }
}
