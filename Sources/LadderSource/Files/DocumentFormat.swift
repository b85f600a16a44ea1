/// Knows the files of other programs that have a text's name.
enum DocumentFormat {
    /// The format's name; nil for bytes that look like none of these.
    static func name(of bytes: [UInt8]) -> String? {
        switch bytes.first {
        case UInt8(ascii: "{"): bytes.starts(with: "{\\rtf".utf8) ? "rich text (RTF)" : nil
        case UInt8(ascii: "%"): bytes.starts(with: "%PDF-".utf8) ? "PDF" : nil
        case UInt8(ascii: "P"): bytes.starts(with: "PK\u{3}\u{4}".utf8) ? "a document or archive in ZIP form" : nil
        case 0xD0: bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? "a document of an office program" : nil
        default: nil
        }
    }
}
