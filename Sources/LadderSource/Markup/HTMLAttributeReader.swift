/// Reads the attributes of a tag from what stands behind its name: CommonMark 0.31, section 6.6.
struct HTMLAttributeReader {
    /// Nil where the tag is none.
    static func attributes(_ bytes: ArraySlice<UInt8>) -> [HTMLTag.Attribute]? {
        var rest = bytes
        var attributes: [HTMLTag.Attribute] = []
        while true {
            let trimmed = withoutBlanks(rest)
            if trimmed.isEmpty { return attributes }
            guard trimmed.startIndex > rest.startIndex, let attribute = read(from: trimmed, rest: &rest) else {
                return nil
            }
            attributes.append(attribute)
        }
    }

    private static func read(from bytes: ArraySlice<UInt8>, rest: inout ArraySlice<UInt8>) -> HTMLTag.Attribute? {
        let nameBytes = bytes.prefix(while: isOfName)
        guard let first = nameBytes.first, !first.isDigit, first != .hyphen, first != UInt8(ascii: ".") else {
            return nil
        }
        let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
        rest = bytes[nameBytes.endIndex...]
        let sign = withoutBlanks(rest)
        guard sign.first == UInt8(ascii: "=") else { return HTMLTag.Attribute(name: name, value: "") }
        let value = withoutBlanks(sign.dropFirst())
        guard let quote = value.first else { return nil }
        let text: ArraySlice<UInt8>
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            text = value.dropFirst().prefix { $0 != quote }
            guard text.endIndex < value.endIndex else { return nil }
            rest = value[(text.endIndex + 1)...]
        } else {
            text = value.prefix { !isBlank($0) && !"\"'=<>`".utf8.contains($0) }
            guard !text.isEmpty else { return nil }
            rest = value[text.endIndex...]
        }
        return HTMLTag.Attribute(name: name, value: String(decoding: text, as: UTF8.self))
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || "_:.-".utf8.contains(byte)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte.isBlank || byte == .newline || byte == .carriageReturn || byte == 0x0C
    }

    static func withoutBlanks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> { bytes.drop(while: isBlank) }
}
