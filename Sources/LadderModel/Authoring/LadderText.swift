internal import LadderSource

/// One of a ladder's files with what its Markdown is rendered with: the ladder's own, or that of a level.
struct LadderText {
    let document: Document
    let context: HTMLRenderer.Context
    var anchors: LadderAnchors

    /// - Parameter headingIDs: makes the ids of its headings by their offsets.
    private init(_ document: Document, headingIDs: @escaping @Sendable () -> [Int: String]) {
        self.document = document
        context = document.rendering(headingIDs: headingIDs)
        anchors = LadderAnchors(headings: document.headings, context: context)
    }

    /// - Parameter reserved: the ids that no heading can have.
    static func all(of documents: [Document], reserved: @escaping @Sendable () -> LadderPageIDs) -> [LadderText] {
        if documents.count == 1 {
            return [LadderText(documents[0]) { ProseHeadingIDs(document: documents[0], reserved: reserved()).ids }]
        }
        return zip(documents, ProseHeadingIDs.of(documents, reserved: reserved())).map { document, headingIDs in
            LadderText(document) { headingIDs.ids }
        }
    }
}
