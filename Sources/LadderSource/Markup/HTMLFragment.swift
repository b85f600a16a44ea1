/// Finished HTML of a piece of Markdown: written once, shown on any page.
public struct HTMLFragment: Sendable {
    /// A place where a link into the handbook stands; its target is written when the page is known.
    public struct Hole: Sendable {
        public let offset: Int
        public let link: LinkID
        /// In Markdown: whether an attribute of raw HTML stands around it.
        public var isInHTML = false
    }

    public internal(set) var bytes: [UInt8] = []
    /// In the order of their offsets.
    public internal(set) var holes: [Hole] = []

    public init() {}

    public var isEmpty: Bool { bytes.isEmpty }
}
