/// Text within a block, and its marks.
public enum Inline: Sendable, Equatable {
    case text(String)
    case softBreak
    case hardBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    indirect case link(InlineLink)
    indirect case image(InlineLink)
    indirect case html(HTMLTag)

    var isHTML: Bool { if case .html = self { true } else { false } }
}

/// A link or a picture.
public struct InlineLink: Sendable, Equatable {
    /// What it leads to: an index into the document's links.
    public let index: Int
    public let title: String
    /// What it shows; a picture's alternative text.
    public let content: [Inline]
    /// Of a picture that is written as HTML.
    var size: ImageSize?
}

extension [Inline] {
    /// The text without its marks, white space folded; a line's end counts as a space.
    public var plainText: String {
        if count == 1, case .text(let text) = self[0] { return text.foldingWhitespace() }
        var bytes = ByteBuffer(capacity: 256)
        writePlainText(to: &bytes)
        WhitespaceFolding.fold(&bytes)
        return bytes.text
    }

    /// The text without its marks, before white space is folded.
    private func writePlainText(to bytes: inout ByteBuffer) {
        // By their places, for a loop over the values copies each of them; so do the other walks through a text.
        for index in indices {
            switch self[index] {
            case .text(let text): bytes.append(raw: text)
            case .code(let code): bytes.append(raw: code)
            case .softBreak, .hardBreak: bytes.append(.space)
            case .emphasis(let content): content.writePlainText(to: &bytes)
            case .strong(let content): content.writePlainText(to: &bytes)
            case .link(let link): link.content.writePlainText(to: &bytes)
            case .image(let image): image.content.writePlainText(to: &bytes)
            case .html(let tag): if tag.element == .br { bytes.append(.space) }
            }
        }
    }
}
