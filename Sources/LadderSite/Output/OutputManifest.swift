/// The files that a build wrote, with the hash of each.
struct OutputManifest: Equatable, Sendable {
    /// The first line of the file.
    static let header = "ladderdoc-manifest 1"

    /// The SHA-256 of every file, in hexadecimal digits.
    let hashes: [OutputPath: String]

    /// Keeps the hashes of a build's files.
    init(hashes: [OutputPath: String]) {
        self.hashes = hashes
    }

    /// Reads the file's bytes.
    init(parsing bytes: [UInt8]) throws(RecordProblem) {
        let record = try RecordLines(bytes, header: Self.header)
        var hashes: [OutputPath: String] = [:]
        for index in record.lines.indices {
            let (word, path) = try record.entry(at: index)
            guard ContentHash.isHexadecimal(word) else {
                throw RecordProblem(line: record.number(of: index), reason: "it does not start with a SHA-256")
            }
            guard hashes.updateValue(String(decoding: word, as: UTF8.self), forKey: path) == nil else {
                throw RecordProblem(line: record.number(of: index), reason: "the path is listed twice")
            }
        }
        self.hashes = hashes
    }

    /// The paths in the order of their bytes.
    var paths: [OutputPath] { hashes.keys.sorted() }

    /// The file's bytes, the same for the same files.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        // A line has 64 digits, two blanks, the path and its end.
        bytes.reserveCapacity(hashes.keys.reduce(Self.header.utf8.count + 1) { $0 + $1.bytes.count + 67 })
        bytes += "\(Self.header)\n".utf8
        for path in paths {
            guard let hash = hashes[path] else { continue }
            bytes += hash.utf8
            bytes += "  ".utf8
            bytes += path.bytes
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
