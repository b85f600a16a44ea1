internal import LadderSource

/// The steps of one commit in the order they are done, as written to disk before the first of them.
struct CommitJournal: Equatable, Sendable {
    /// The first line of the file.
    static let header = "ladderdoc-journal 1"
    private static let endWord = "end  "
    /// The word, the hash and the line's end.
    private static let endLength = endWord.utf8.count + 65

    /// What is to be done.
    let steps: [CommitStep]

    /// Keeps the steps of a commit.
    init(steps: [CommitStep]) {
        self.steps = steps
    }

    /// Reads the file's bytes; nil when they are not all there, which means that the commit never began.
    ///
    /// All of it is there when the last line holds the hash of what is before it.
    init?(parsing bytes: [UInt8]) throws(RecordProblem) {
        let body = Array(bytes.dropLast(Self.endLength))
        guard bytes.suffix(Self.endLength).elementsEqual(Self.endLine(for: body)) else { return nil }
        let record = try RecordLines(body, header: Self.header)
        var steps: [CommitStep] = []
        for index in record.lines.indices {
            if record.lines[index].elementsEqual("manifest".utf8) {
                guard index == record.lines.indices.last else {
                    throw RecordProblem(line: record.number(of: index), reason: "the manifest is not the last step")
                }
                steps.append(.recordManifest)
                continue
            }
            let (word, path) = try record.entry(at: index)
            switch String(decoding: word, as: UTF8.self) {
            case "remove": steps.append(.remove(path))
            case "create": steps.append(.create(path))
            case "replace": steps.append(.replace(path))
            default: throw RecordProblem(line: record.number(of: index), reason: "its first word is not known")
            }
        }
        self.steps = steps
    }

    /// The file's bytes.
    var bytes: [UInt8] {
        // A handbook of many ladders has a long one, of which no second should be kept for a moment.
        let longestWord = "replace  \n".utf8.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(
            steps.reduce(Self.header.utf8.count + 1 + Self.endLength) {
                $0 + longestWord + ($1.path?.bytes.count ?? 0)
            })
        bytes += "\(Self.header)\n".utf8
        for step in steps {
            switch step {
            case .remove: bytes.append("remove  " as StaticString)
            case .create: bytes.append("create  " as StaticString)
            case .replace: bytes.append("replace  " as StaticString)
            case .recordManifest: bytes.append("manifest" as StaticString)
            }
            if let path = step.path { bytes += path.bytes }
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes += Self.endLine(for: bytes)
        return bytes
    }

    private static func endLine(for body: [UInt8]) -> [UInt8] {
        Array("\(endWord)\(ContentHash.hexadecimal(of: body))\n".utf8)
    }
}
