/// Where a link leads within the site.
struct SiteTarget: Hashable, Sendable {
    /// The file from the site's root: `engineering/ic1/index.html`.
    let path: String
    /// An id in that file, or what else stands behind `#`.
    var fragment: String?
}

/// The targets of all links into the handbook, by document and link; nil for a link to somewhere else.
struct LinkTargets: Sendable {
    let targets: [[SiteTarget?]]
}
