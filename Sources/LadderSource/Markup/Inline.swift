/// Text within a block, and its marks.
public indirect enum Inline: Sendable, Equatable {
    case text(String)
    case softBreak
    case hardBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case link(InlineLink)
    case image(InlineLink)
    case html(HTMLTag)
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
        var raw = ""
        appendPlainText(to: &raw)
        return raw.foldingWhitespace()
    }

    func appendPlainText(to text: inout String) {
        for inline in self {
            switch inline {
            case .text(let part), .code(let part): text += part
            case .softBreak, .hardBreak: text += " "
            case .emphasis(let content), .strong(let content): content.appendPlainText(to: &text)
            case .link(let link), .image(let link): link.content.appendPlainText(to: &text)
            case .html(let tag): if tag.element == .br { text += " " }
            }
        }
    }
}

extension String {
    /// Each run of white space as one space, none at the ends.
    public func foldingWhitespace() -> String {
        if hasFoldedWhitespace { return self }
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        for byte in utf8 {
            if byte.isBlank || byte == .newline || byte == .carriageReturn {
                if let last = result.last, last != .space { result.append(.space) }
            } else {
                result.append(byte)
            }
        }
        if result.last == .space { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether nothing is to be folded, as in most texts.
    private var hasFoldedWhitespace: Bool {
        var last = UInt8.space
        for byte in utf8 {
            if byte == .tab || byte == .newline || byte == .carriageReturn { return false }
            if byte == .space, last == .space { return false }
            last = byte
        }
        return last != .space || isEmpty
    }
}
