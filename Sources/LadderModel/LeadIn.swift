internal import LadderSource

/// The words of an item that leads into the list below it: `In every meeting:`.
public struct LeadIn: Sendable, Equatable {
    public let text: RichText
    private let identity: TextIdentity

    init(_ inlines: Inlines, _ context: HTMLRenderer.Context) {
        let examined = ExaminedText(inlines)
        text = RichText(examined, context)
        identity = TextIdentity(examined, links: context.links)
    }

    public static func == (first: LeadIn, second: LeadIn) -> Bool { first.identity == second.identity }
}
