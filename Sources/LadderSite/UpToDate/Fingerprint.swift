/// What tells one state of many files from another: a hash over their paths and the codes of what they hold.
struct Fingerprint: Equatable, Sendable {
    /// In lower-case hexadecimal digits.
    let text: String

    init(text: String) { self.text = text }

    /// - Parameter parts: other things that belong to the state, in words.
    init(of files: [(path: String, code: ContentCode)], and parts: [String] = []) {
        var bytes: [UInt8] = []
        for part in parts { Self.append(part, to: &bytes) }
        for file in files {
            Self.append(file.path, to: &bytes)
            file.code.append(to: &bytes)
        }
        text = ContentHash.hexadecimal(of: bytes)
    }

    /// With its length before it, so that no two lists look alike.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes += "\(text.utf8.count):".utf8
        bytes += text.utf8
    }
}

extension Fingerprint {
    /// Of a site whose files all stand there already; nil where not all do.
    init?(of staged: [StagedFile]) {
        let coded = staged.compactMap { file in file.code.map { (file.location, $0) } }
        guard coded.count == staged.count else { return nil }
        self.init(of: coded.sorted { $0.0 < $1.0 }.map { ($0.0.text, $0.1) })
    }
}
