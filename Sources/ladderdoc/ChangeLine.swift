internal import LadderSite
internal import LadderSource

/// A line of a dry run: a file and what would become of it.
enum ChangeLine {
    static func text(_ change: SiteChange) -> String {
        switch change.kind {
        case .new: "new      \(PrintableText.of(change.path))"
        case .changed: "changed  \(PrintableText.of(change.path))"
        case .removed: removal(of: change.path)
        }
    }

    static func removal(of path: String) -> String { "removed  \(PrintableText.of(path))" }
}
