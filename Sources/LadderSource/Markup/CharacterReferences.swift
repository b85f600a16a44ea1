private import CCMark

/// Puts characters in the place of their names, `&amp;` or `&#38;`, in raw HTML, whose text libcmark leaves as it is.
struct CharacterReferences {
    /// The characters by the names met so far.
    private var known: [ArraySlice<UInt8>: String] = [:]

    private static let longestName = 40

    mutating func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "&"), let end = Self.end(of: bytes, from: offset) {
                result += character(bytes[offset..<end]).utf8
                offset = end
            } else {
                result.append(bytes[offset])
                offset += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Behind the semicolon of what may be a name.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        let name = bytes[(start + 1)...].prefix(longestName).prefix {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#")
        }
        guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else { return nil }
        return name.endIndex + 1
    }

    /// What a name stands for; itself where it is none.
    private mutating func character(_ name: ArraySlice<UInt8>) -> String {
        if let character = known[name] { return character }
        let character = Self.character(Array(name)) ?? String(decoding: name, as: UTF8.self)
        known[name] = character
        return character
    }

    /// By libcmark, which reads names behind a fence; between two letters, for it trims blanks.
    private static func character(_ name: [UInt8]) -> String? {
        let document = Array("~~~x".utf8) + name + Array("x\n".utf8)
        let root = document.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let root else { return nil }
        defer { cmark_node_free(root) }
        guard let info = cmark_node_first_child(root).flatMap(cmark_node_get_fence_info) else { return nil }
        return TextCheck.replacingControlCharacters(String(String(cString: info).dropFirst().dropLast()))
    }
}
