internal import LadderSource

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
    /// The handbook's own files among its sources, as they were read.
    let sources: [SourceFile]
    /// The style sheets' text, for the one page that must carry it.
    let style: String

    /// The style sheet that only themes of a handbook's own have, beside the default one.
    static let ownStyleSheet = "assets/own.css"

    var hasOwnStyleSheet: Bool { assets.contains { $0.path == Self.ownStyleSheet } }
}
