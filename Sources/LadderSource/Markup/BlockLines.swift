/// The lines of a paragraph or heading as libcmark joins them: each without its containers' markers and indentation.
struct BlockLines {
    private let file: SourceFile
    /// The lines of the file, link definitions at the head included.
    let lines: ClosedRange<Int>
    /// What libcmark calls the block's first column; it counts the columns of every line from there.
    private let firstColumn: Int
    private var starts: [Int] = []
    /// How many bytes of the joined text lie before each line.
    private var lengths: [Int] = []

    init(file: SourceFile, containers: [ParagraphLines.Container], lines: ClosedRange<Int>, firstColumn: Int) {
        self.file = file
        self.lines = lines
        self.firstColumn = firstColumn
        let prefix = ContainerPrefix(file: file, containers: containers)
        var length = 0
        for line in lines {
            let start = prefix.textStart(onLine: line)
            starts.append(start)
            lengths.append(length)
            // Whatever ends the line in the file, libcmark counts one byte.
            length += file.bytes(ofLine: line).upperBound - start + 1
        }
    }

    /// Where a line's text begins.
    func start(ofLine line: Int) -> Int { starts[line - lines.lowerBound] }

    /// The place of a column that libcmark counts from a line on, and the line that it lies in.
    ///
    /// Where libcmark 0.30.2 has missed a line's end, its columns run on into the next line.
    func place(line: Int, column: Int) -> (offset: Int, line: Int) {
        let first = min(max(line, lines.lowerBound), lines.upperBound) - lines.lowerBound
        let wanted = lengths[first] + max(0, column - firstColumn)
        var low = first
        var high = lengths.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lengths[middle] <= wanted { low = middle } else { high = middle }
        }
        let found = low + lines.lowerBound
        return (min(starts[low] + wanted - lengths[low], file.bytes(ofLine: found).upperBound), found)
    }

    /// How many lines at the head are link definitions.
    func definitionLines() -> Int {
        let first = start(ofLine: lines.lowerBound)
        guard first < file.bytes.count, file.bytes[first] == .openBracket else { return 0 }
        var text: [UInt8] = []
        for line in lines {
            text += file.bytes[start(ofLine: line)..<file.bytes(ofLine: line).upperBound]
            text.append(.newline)
        }
        return ReferenceDefinitions.lineCount(in: text)
    }
}
