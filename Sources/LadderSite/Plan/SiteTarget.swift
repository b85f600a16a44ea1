/// Where a link leads within the site.
struct SiteTarget: Hashable, Sendable {
    /// The page's id, or the file from the site's root: no path is put together before it is written.
    let place: String
    /// Whether it is a page: the file `index.html` in the folder of its id.
    let isPage: Bool
    /// An id in that file, or what else stands behind `#`.
    var fragment: String?

    /// - Parameter id: `engineering/ic1`; empty for the home page.
    init(page id: String, fragment: String? = nil) {
        (place, isPage, self.fragment) = (id, true, fragment)
    }

    /// - Parameter path: the file from the site's root: `engineering/ladder.json`.
    init(path: String, fragment: String? = nil) {
        let page = HandbookPath.id(ofPage: path)
        (place, isPage, self.fragment) = (page ?? path, page != nil, fragment)
    }

    /// The file from the site's root: `engineering/ic1/index.html`.
    var path: String { isPage ? HandbookPath.page(place) : place }
}

/// The targets of all links into the handbook, by document and link; nil for a link to somewhere else.
struct LinkTargets: Sendable {
    let targets: [[SiteTarget?]]
}
