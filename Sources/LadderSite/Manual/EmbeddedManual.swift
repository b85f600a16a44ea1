internal import CEmbedded

/// The manual's texts of the rules, which are part of the program.
enum EmbeddedManual {
    /// The ids of the rules that have one.
    static var rules: [String] { texts().map { String(cString: $0.rule) } }

    /// The whole file with its front matter.
    static func text(of rule: String) -> [UInt8]? {
        guard let text = texts().first(where: { String(cString: $0.rule) == rule }), let bytes = text.bytes else {
            return nil
        }
        var length = 0
        while bytes[length] != 0 { length += 1 }
        return Array(UnsafeBufferPointer(start: bytes, count: length))
    }

    private static func texts() -> [ladderdoc_manual_text] {
        (0..<ladderdoc_manual_count()).map(ladderdoc_manual_text_at).filter { $0.rule != nil }
    }
}
