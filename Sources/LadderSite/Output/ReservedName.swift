/// The names that the writer keeps for itself at the top of the output folder.
enum ReservedName {
    /// What all of them start with.
    static let prefix = ".ladderdoc-"
    /// The folder where changed files wait for the commit.
    static let staging = ".ladderdoc-staging"
    /// The record of an unfinished commit.
    static let journal = ".ladderdoc-journal"
    /// The record of the files that the latest build wrote.
    static let manifest = ".ladderdoc-manifest"
}
