/// Knows texts of two or four bytes a letter, as some programs on Windows save them.
enum WideEncoding {
    /// How many bytes are looked at.
    private static let sample = 512

    /// The encoding's name; nil for bytes that look like none of these.
    static func name(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        // Without a mark at its head: every other byte of a Latin text is zero, and none of those between.
        let head = bytes.prefix(sample)
        let zeros = head.indices.filter { head[$0] == 0 }
        guard zeros.count * 4 >= head.count, head.count > 3 else { return nil }
        return Set(zeros.map { $0 % 2 }).count == 1 ? "UTF-16" : nil
    }
}
