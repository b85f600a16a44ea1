internal import Yams

/// Where YAML stands in a file, for the parser's marks, which count its own lines and columns.
struct YAMLPlaces {
    let file: SourceFile
    /// The YAML's bytes.
    let range: Range<Int>
    /// The file's line with which the YAML begins.
    let firstLine: Int

    /// - Parameter range: it starts at the start of a line.
    init(file: SourceFile, range: Range<Int>) {
        self.file = file
        // A byte order mark at the head of a file is none of its text.
        self.range = max(range.lowerBound, min(file.start(ofLine: 1), range.upperBound))..<range.upperBound
        firstLine = file.line(at: self.range.lowerBound)
    }

    func line(of mark: Mark) -> Int { firstLine + mark.line - 1 }

    func offset(of mark: Mark) -> Int {
        min(file.offset(line: line(of: mark), column: mark.column), range.upperBound)
    }

    /// - Parameter line: the offset's line, for all that is known.
    func restOfLine(from offset: Int, _ line: Int) -> SourceSpan {
        let end = file.bytes(ofLine: file.line(at: offset, guess: line)).upperBound
        return file.span(offset..<max(offset, min(end, range.upperBound)))
    }
}
