/// The looks of a site: templates, words and files to copy.
struct Theme: Sendable {
    /// The templates that pages are made with; each kind of page has one.
    enum Template: String, CaseIterable, Sendable {
        case home, level, matrix, overview, prose, redirect
        case notFound = "not-found"
    }

    let templates: ThemeTemplates
    let words: ThemeWords
    /// Files by their paths in the site, in byte order.
    let assets: [(path: String, bytes: [UInt8])]
    /// The paths of the handbook's files among its sources.
    let sources: [String]
    /// The style sheet's text, for the one page that must carry it.
    let style: String
}
