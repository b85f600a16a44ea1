/// What a commit did, counted in files.
struct WriteSummary: Equatable, Sendable {
    /// The files that are new or have new bytes.
    let written: Int
    /// The files that stood there with the same bytes and were not touched.
    let unchanged: Int
    /// The files of earlier builds that were removed.
    let removed: Int
}
