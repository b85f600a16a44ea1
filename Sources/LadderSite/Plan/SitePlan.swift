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
        case page(PageKind)
        /// The same page as Markdown.
        case markdown(PageKind)
        case ladderJSON(Int)
        case ladderCSV(Int)
        case notFound
        case sitemap([String])
        /// The index of all pages for programs that read text.
        case textIndex
        /// A file of the theme.
        case asset([UInt8])
        /// A file of the handbook, by its path.
        case copy(String)
    }

    /// Ladders, levels and pages by their indices in the handbook.
    enum PageKind: Sendable {
        case home
        case overview(Int)
        case level(ladder: Int, Int)
        case matrix(Int)
        case prose(Int)
    }

    /// From the site's root.
    let path: String
    let content: Content
}
