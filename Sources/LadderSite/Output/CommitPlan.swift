/// What a commit will do.
struct CommitPlan: Sendable {
    /// The steps in the order they are done.
    let steps: [CommitStep]
    /// The record of the new build.
    let manifest: OutputManifest
    /// The counts for the user.
    let summary: WriteSummary

    init(steps: [CommitStep], manifest: OutputManifest, summary: WriteSummary) {
        (self.steps, self.manifest, self.summary) = (steps, manifest, summary)
    }

    /// That of a site in which nothing is to be changed.
    init(leaving manifest: OutputManifest) {
        self.init(
            steps: [], manifest: manifest,
            summary: WriteSummary(written: 0, unchanged: manifest.paths.ordered.count, removed: 0))
    }
}
