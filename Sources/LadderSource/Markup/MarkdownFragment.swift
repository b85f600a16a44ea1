/// A piece of Markdown written anew: its lines stand at the left edge, and what shows it indents them.
public struct MarkdownFragment: Sendable {
    /// A place where a link into the handbook stands; its target is written when the page is known.
    public typealias Hole = HTMLFragment.Hole

    /// Without a newline at the end.
    public internal(set) var bytes: [UInt8] = []
    /// In the order of their offsets.
    public internal(set) var holes: [Hole] = []

    public init() {}

    public var isEmpty: Bool { bytes.isEmpty }
}
