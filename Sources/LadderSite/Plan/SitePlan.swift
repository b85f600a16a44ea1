/// The files of a site, each with what it is made of.
struct SitePlan: Sendable {
    let handbook: Handbook
    let files: [PlannedFile]
}

/// A file of the site that will be.
struct PlannedFile: Sendable {
    enum Content: Sendable {
        case page(PageKind)
        /// The same page as Markdown.
        case markdown(PageKind)
        case ladderJSON(Int)
        case ladderCSV(Int)
        /// What the ladders' JSON looks like.
        case ladderSchema
        case notFound
        /// A page in an old place that leads to another.
        indirect case redirect(title: String, target: String)
        case sitemap([String])
        /// The index of all pages for programs that read text.
        case textIndex
        case robots
        /// A file of the theme.
        case asset([UInt8])
        /// A file of the handbook, by its path.
        case copy(String)

        /// Whether it is a page that the handbook consists of, which search engines may list.
        var isPage: Bool { if case .page = self { true } else { false } }

        var isNotFound: Bool { if case .notFound = self { true } else { false } }
    }

    /// Ladders, levels and pages by their indices in the handbook.
    enum PageKind: Sendable {
        case home
        case overview(Int)
        case level(ladder: Int, Int)
        case matrix(Int)
        case prose(Int)
        case baseline(Int)
    }

    /// The id of a page or ladder; for other files the path.
    private let place: String
    let content: Content

    /// - Parameter place: for a page in either form its id, for data its ladder's, for another file the path from the site's root.
    init(_ content: Content, at place: String) {
        self.place = place
        self.content = content
    }

    /// From the site's root; put together anew, for there are many files.
    var path: String {
        switch content {
        case .page: HandbookPath.page(place)
        case .markdown: HandbookPath.markdown(of: place)
        case .ladderJSON: String(joining: place, "/ladder.json")
        case .ladderCSV: String(joining: place, "/ladder.csv")
        default: place
        }
    }
}
