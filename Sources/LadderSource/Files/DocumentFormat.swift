/// Knows the files of other programs that have a text's name.
enum DocumentFormat {
    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("{\\rtf".utf8), "rich text (RTF)"), (Array("%PDF-".utf8), "PDF"),
        (Array("PK\u{3}\u{4}".utf8), "a document or archive in ZIP form"),
        ([0xD0, 0xCF, 0x11, 0xE0], "a document of an office program"),
    ]

    /// The format's name; nil for bytes that look like none of these.
    static func name(of bytes: [UInt8]) -> String? { signatures.first { bytes.starts(with: $0.bytes) }?.name }
}
