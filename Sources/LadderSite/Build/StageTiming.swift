/// How long a stage of a build took, and how much went through it.
public struct StageTiming: Sendable {
    public enum Stage: String, Sendable {
        /// The configuration, the theme, the list of the content folder's files, and what Git knows of their changes.
        case settings
        /// Whether the site that stands there is what would be built; where a site stands and records are kept.
        case comparing
        /// The sources: from bytes to ladders and pages.
        case reading
        /// What holds at each level.
        case resolving
        /// Which files the site has, and where links lead.
        case planning
        /// The files' bytes, and whether they are those that stand there.
        case rendering
        /// Putting what has changed into place.
        case writing
    }

    public let stage: Stage
    /// Nil for a stage that has to do with no files.
    public let files: Int?
    public let bytes: Int?
    public let duration: Duration
}
