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
        return String(unsafeUninitializedCapacity: plainLength) { buffer in
            var end = 0
            writePlainText(to: buffer, &end)
            return WhitespaceFolding.fold(UnsafeMutableBufferPointer(rebasing: buffer[..<end]))
        }
    }

    /// The bytes of the text without its marks, before white space is folded.
    var plainLength: Int {
        var length = 0
        for inline in self {
            switch inline {
            case .text(let part), .code(let part): length += part.utf8.count
            case .softBreak, .hardBreak, .html: length += 1
            case .emphasis(let content), .strong(let content): length += content.plainLength
            case .link(let link), .image(let link): length += link.content.plainLength
            }
        }
        return length
    }

    private func writePlainText(to buffer: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int) {
        for inline in self {
            switch inline {
            case .text(let part), .code(let part): end = buffer[end...].initialize(fromContentsOf: part.utf8)
            case .softBreak, .hardBreak: Self.writeSpace(to: buffer, &end)
            case .emphasis(let content), .strong(let content): content.writePlainText(to: buffer, &end)
            case .link(let link), .image(let link): link.content.writePlainText(to: buffer, &end)
            case .html(let tag): if tag.element == .br { Self.writeSpace(to: buffer, &end) }
            }
        }
    }

    private static func writeSpace(to buffer: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int) {
        buffer.initializeElement(at: end, to: .space)
        end += 1
    }
}
