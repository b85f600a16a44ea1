extension Inlines {
    /// Whether a text in it, also in its marks, has what looks like an expectation's id: `{#id}`.
    public var holdsWrittenID: Bool {
        indices.contains { index in
            switch self[index] {
            case .text: withText(at: index, Self.holdsID)
            case .emphasis, .strong, .link: content(at: index).holdsWrittenID
            case .code, .image, .html, .softBreak, .hardBreak: false
            }
        }
    }

    private static func holdsID(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Array("{#".utf8)
        var place = 0
        while let found = text.firstIndex(of: start, from: place) {
            place = found + start.count
            let isOther = found > 0 && text[found - 1].opensTemplate
            let id = text[place...].prefix { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 >= 0x80 }
            if !isOther, !id.isEmpty, id.endIndex < text.endIndex, text[id.endIndex] == UInt8(ascii: "}") {
                return true
            }
        }
        return false
    }
}
