/// The paths of the files that a build wrote.
///
/// Without hashes of what they hold: a file is compared byte for byte with what is to stand there, so that nothing would
/// read them, and each page that changes would change a line here, which two branches of a handbook then both change.
struct OutputManifest: Equatable, Sendable {
    /// The first line of the file.
    static let header = "ladderdoc-manifest 2"

    /// The first line of files in which a hash and two blanks are before each path.
    private static let headerWithHashes = "ladderdoc-manifest 1"

    let paths: OutputPaths

    /// Whether the file holds them as a build writes them now, each once and in order.
    let isAsWritten: Bool

    init(paths: OutputPaths) {
        self.paths = paths
        isAsWritten = true
    }

    /// Reads the file's bytes.
    ///
    /// A path that stands there twice, or a line that a merge of two branches has left, does no harm: no build wrote
    /// a file of such a name.
    init(parsing bytes: [UInt8]) throws(RecordProblem) {
        let hasHashes = bytes.starts(with: "\(Self.headerWithHashes)\n".utf8)
        let record = try RecordLines(bytes, header: hasHashes ? Self.headerWithHashes : Self.header)
        var listed: [OutputPath] = []
        listed.reserveCapacity(record.lines.count)
        for index in record.lines.indices {
            listed.append(hasHashes ? try record.entry(at: index).path : try record.path(at: index))
        }
        paths = OutputPaths(listed)
        isAsWritten = !hasHashes && OutputPaths.areOrdered(listed)
    }

    /// The file's bytes, the same for the same files.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(paths.ordered.reduce(Self.header.utf8.count + 1) { $0 + $1.bytes.count + 1 })
        bytes += "\(Self.header)\n".utf8
        for path in paths.ordered {
            bytes += path.bytes
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
