public import LadderSource

/// A prose page of the handbook.
public struct Page: Sendable {
    /// Its place in the handbook; empty for the home page.
    public let id: String
    public let title: String
    public let description: String?
    public let order: Int?
    /// Old places that lead here, from the site's root: `swe`, `old/page.html`.
    public let movedFrom: [LocatedText]
    /// The first paragraph without marks.
    public let lead: String?
    public let body: RenderedMarkup
    /// The ids of the page's headings by those that Git hosts give them; nil for the title, which has none.
    public let anchors: [String: String?]
    public let file: SourceFile
}
