/// The lines of one of the writer's own records: a header, then `<path>` or `<word>  <path>` on each line.
struct RecordLines: Sendable {
    /// The lines after the header, without their line breaks.
    let lines: [ArraySlice<UInt8>]

    /// Splits a record and checks its first line.
    init(_ bytes: [UInt8], header: String) throws(RecordProblem) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let count = lines.count
        guard lines.removeLast().isEmpty else {
            throw RecordProblem(line: count, reason: "the line is cut off")
        }
        guard let first = lines.first, first.elementsEqual(header.utf8) else {
            throw RecordProblem(line: 1, reason: "it does not start with “\(header)”")
        }
        self.lines = Array(lines.dropFirst())
    }

    /// The number of a line in its file, for messages.
    func number(of index: Int) -> Int { index + 2 }

    /// Takes a line apart into its first word and the checked path after two spaces.
    func entry(at index: Int) throws(RecordProblem) -> (word: ArraySlice<UInt8>, path: OutputPath) {
        let line = lines[index]
        let word = line.prefix { $0 != UInt8(ascii: " ") }
        let rest = line.dropFirst(word.count)
        guard rest.starts(with: "  ".utf8) else {
            throw RecordProblem(line: number(of: index), reason: "there is no path after two spaces")
        }
        return (word, try path(rest.dropFirst(2), at: index))
    }

    /// Takes a line as a path, and checks it.
    func path(at index: Int) throws(RecordProblem) -> OutputPath { try path(lines[index], at: index) }

    private func path(_ written: ArraySlice<UInt8>, at index: Int) throws(RecordProblem) -> OutputPath {
        let bytes = Array(written)
        do {
            return try OutputPath(bytes: bytes)
        } catch {
            // Escaped, because the path is not trusted to be printable.
            let shown = String(reflecting: String(decoding: bytes, as: UTF8.self))
            throw RecordProblem(line: number(of: index), reason: "the path \(shown) \(error.rawValue)")
        }
    }
}
