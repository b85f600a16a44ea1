internal import LadderSource

/// The words of an item that leads into the list below it: `In every meeting:`.
public struct LeadIn: Sendable, Equatable {
    public let text: RichText
    private let identity: TextIdentity

    /// - Parameter links: those of the document.
    init(_ inlines: [Inline], _ context: HTMLRenderer.Context, links: [SourceLink]) {
        let plain = inlines.plainText
        text = RichText(inlines, plain: plain, context, at: nil)
        identity = TextIdentity(text: plain, inlines, links: links)
    }

    public static func == (first: LeadIn, second: LeadIn) -> Bool { first.identity == second.identity }
}
