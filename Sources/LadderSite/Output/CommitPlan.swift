/// What a commit will do.
struct CommitPlan: Sendable {
    /// The steps in the order they are done.
    let steps: [CommitStep]
    /// The record of the new build.
    let manifest: OutputManifest
    /// The counts for the user.
    let summary: WriteSummary
}
