/// What stands in the text of a block, by its kind.
public enum Inline: UInt8, Sendable {
    case text, code, softBreak, hardBreak, emphasis, strong, link, image
    /// A raw tag.
    case html

    /// Whether a line ends there.
    public var isBreak: Bool { self == .softBreak || self == .hardBreak }
}
