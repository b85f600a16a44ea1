internal import LadderSource

/// One of a ladder's files with what its Markdown is rendered with: the ladder's own, or that of a level.
struct LadderText {
    let document: Document
    /// The ids of its headings by their offsets.
    let headingIDs: [Int: String]
    let context: HTMLRenderer.Context
    var anchors: LadderAnchors

    static func all(of documents: [Document], reserved: LadderPageIDs) -> [LadderText] {
        zip(documents, ProseHeadingIDs.of(documents, reserved: reserved)).map { document, headingIDs in
            LadderText(
                document: document, headingIDs: headingIDs.ids, context: document.rendering(headingIDs: headingIDs.ids),
                anchors: LadderAnchors(document: document, proseIDs: headingIDs.ids))
        }
    }
}
