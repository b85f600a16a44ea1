/// A template of which all is plain: no more of Mustache than tags for values, sections and blocks, and no indentation.
///
/// The default theme's are, and reading them so takes a twentieth of the time that Mustache takes. A test holds that both
/// make the same of them.
struct PlainTemplate: Sendable {
    enum Piece: Sendable {
        case text([UInt8])
        case value(TemplateName)
        case section(TemplateName, isInverted: Bool, [Piece])
        /// What stands there unless another template puts something else in its place.
        case block(Block)
    }

    struct Block: Sendable {
        let name: String
        let pieces: [Piece]
    }

    /// The template that this one fills with its blocks: `{{<page}}`.
    struct Parent: Sendable {
        let name: String
        let blocks: [Block]
    }

    /// Empty for one that fills another.
    let pieces: [Piece]
    let parent: Parent?
}
