/// The last line of a removal.
struct CleanSummary {
    /// How many files; nil where no build is recorded.
    let removed: Int?
    let output: String
    let isDryRun: Bool

    /// `Removed 24 files from site/`
    var text: String {
        guard let removed else { return "Nothing to remove: no build is recorded in \(output)" }
        let files = "\(removed) file\(removed == 1 ? "" : "s") from \(output)"
        return isDryRun ? "Would remove \(files); nothing was removed" : "Removed \(files)"
    }
}
