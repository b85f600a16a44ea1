/// Reads a template in which all is plain.
///
/// Which line ends go with a tag that stands alone on its line is what Mustache's library makes of them: behind a section
/// whose first tag shares its line, the next tag on that line is none that stands alone.
struct PlainTemplateReader {
    private let bytes: [UInt8]
    private var offset = 0

    /// Nil for a template that is not plain.
    static func read(_ bytes: [UInt8]) -> PlainTemplate? {
        guard !isIndented(bytes), !bytes.contains(UInt8(ascii: "\r")) else { return nil }
        var reader = PlainTemplateReader(bytes: bytes)
        if bytes.starts(with: "{{<".utf8) {
            return reader.parent().map { PlainTemplate(pieces: [], parent: $0) }
        }
        return reader.pieces(of: nil, onNewLine: true).map { PlainTemplate(pieces: $0, parent: nil) }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private static func isIndented(_ bytes: [UInt8]) -> Bool {
        var previous = UInt8.lineEnd
        return bytes.contains { byte in
            defer { previous = byte }
            return previous == .lineEnd && byte.isBlank
        }
    }

    /// All up to the tag that ends a section or a block.
    ///
    /// - Parameter section: its name; nil for the whole template.
    private mutating func pieces(of section: String?, onNewLine: Bool) -> [PlainTemplate.Piece]? {
        var pieces: [PlainTemplate.Piece] = []
        var isNewLine = onNewLine
        while let text = text(&isNewLine) {
            if !text.isEmpty { pieces.append(.text(Array(text))) }
            guard offset < bytes.count else { return section == nil ? pieces : nil }
            guard let tag = tag() else { return nil }
            switch tag.kind {
            case .end:
                _ = endsLine(isNewLine)
                return tag.name == section ? pieces : nil
            case .value:
                guard let name = known(tag.name) else { return nil }
                pieces.append(.value(name))
                isNewLine = false
            case .section, .invertedSection:
                isNewLine = endsLine(isNewLine)
                guard let name = known(tag.name), let inner = self.pieces(of: tag.name, onNewLine: isNewLine) else {
                    return nil
                }
                pieces.append(.section(name, isInverted: tag.kind == .invertedSection, inner))
            case .block:
                isNewLine = endsLine(isNewLine)
                guard let inner = self.pieces(of: tag.name, onNewLine: isNewLine) else { return nil }
                pieces.append(.block(PlainTemplate.Block(name: tag.name, pieces: inner)))
            case .parent: return nil
            }
        }
        return nil
    }

    /// A whole template that fills another; what stands between its blocks is nothing.
    private mutating func parent() -> PlainTemplate.Parent? {
        guard let parent = tag() else { return nil }
        var isNewLine = endsLine(true)
        var blocks: [PlainTemplate.Block] = []
        while text(&isNewLine) != nil, let tag = tag() {
            isNewLine = endsLine(isNewLine)
            if tag.kind == .end, tag.name == parent.name {
                return offset == bytes.count ? PlainTemplate.Parent(name: parent.name, blocks: blocks) : nil
            }
            guard tag.kind == .block, let pieces = pieces(of: tag.name, onNewLine: isNewLine) else { return nil }
            blocks.append(PlainTemplate.Block(name: tag.name, pieces: pieces))
        }
        return nil
    }

    private func known(_ text: String) -> TemplateName? {
        let name = TemplateName(text)
        return name.page == nil && name.field == nil ? nil : name
    }

    /// What stands before the next tag; nil for an indented tag.
    private mutating func text(_ isNewLine: inout Bool) -> ArraySlice<UInt8>? {
        let start = offset
        offset = nextTag(from: start)
        let text = bytes[start..<offset]
        guard let first = text.first, let last = text.last else { return text }
        if isNewLine, first.isBlank { return nil }
        isNewLine = last == .lineEnd
        return text
    }

    private func nextTag(from start: Int) -> Int {
        var start = start
        while let brace = bytes[start...].firstIndex(of: .brace) {
            if brace + 1 < bytes.count, bytes[brace + 1] == .brace { return brace }
            start = brace + 1
        }
        return bytes.count
    }

    /// Whether the tag before has its line for itself; then the line's end is passed over with it.
    private mutating func endsLine(_ isNewLine: Bool) -> Bool {
        guard isNewLine else { return false }
        guard offset < bytes.count else { return true }
        var end = offset
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        guard end < bytes.count, bytes[end] == .lineEnd else { return false }
        offset = end + 1
        return true
    }

    private enum Kind {
        case value, section, invertedSection, block, parent, end
    }

    /// Nil for tags of other kinds.
    private mutating func tag() -> (kind: Kind, name: String)? {
        guard offset + 2 < bytes.count, bytes[offset] == .brace, bytes[offset + 1] == .brace else { return nil }
        offset += 3
        var close = "}}"
        let kind: Kind
        switch bytes[offset - 1] {
        case UInt8(ascii: "#"): kind = .section
        case UInt8(ascii: "^"): kind = .invertedSection
        case UInt8(ascii: "$"): kind = .block
        case UInt8(ascii: "<"): kind = .parent
        case UInt8(ascii: "/"): kind = .end
        case .brace:
            kind = .value
            close = "}}}"
        default:
            kind = .value
            offset -= 1
        }
        let start = offset
        while offset < bytes.count, bytes[offset].isInName { offset += 1 }
        let name = bytes[start..<offset]
        guard !name.isEmpty, bytes[offset...].starts(with: close.utf8) else { return nil }
        offset += close.utf8.count
        return (kind, String(decoding: name, as: UTF8.self))
    }
}

extension UInt8 {
    fileprivate static var brace: UInt8 { UInt8(ascii: "{") }
    fileprivate static var lineEnd: UInt8 { UInt8(ascii: "\n") }

    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    fileprivate var isInName: Bool {
        self == UInt8(ascii: "-") || (self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z"))
    }
}
