/// The files of a site, each with what it is made of.
struct SitePlan: Sendable {
    let handbook: Handbook
    let files: [PlannedFile]
    /// How many of the files are pages for people.
    var pageCount: Int { files.count { $0.path.hasSuffix(".html") } }
}

/// A file of the site that will be.
struct PlannedFile: Sendable {
    enum Content: Sendable {
        case home
        /// Ladders, levels and pages by their indices in the handbook.
        case overview(Int)
        case level(ladder: Int, Int)
        case matrix(Int)
        case ladderJSON(Int)
        case ladderCSV(Int)
        case page(Int)
        case notFound
        case sitemap([String])
        /// A file of the theme.
        case asset([UInt8])
        /// A file of the handbook, by its path.
        case copy(String)
    }

    /// From the site's root.
    let path: String
    let content: Content
}
