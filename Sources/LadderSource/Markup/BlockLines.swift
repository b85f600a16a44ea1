/// The lines of a paragraph or heading as libcmark joins them: each without its containers' markers and indentation.
struct BlockLines {
    private let file: SourceFile
    private let prefix: ContainerPrefix
    /// The lines of the file, link definitions at the head included.
    let lines: ClosedRange<Int>
    /// What libcmark calls the block's first column; it counts the columns of every line from there.
    private let firstColumn: Int

    init(file: SourceFile, containers: [ParagraphLines.Container], lines: ClosedRange<Int>, firstColumn: Int) {
        self.file = file
        prefix = ContainerPrefix(file: file, containers: containers)
        self.lines = lines
        self.firstColumn = firstColumn
    }

    /// Where a line's text begins.
    func start(ofLine line: Int) -> Int { prefix.textStart(onLine: line) }

    /// The place of a column that libcmark counts from a line on, and the line that it lies in.
    ///
    /// Where libcmark 0.30.2 has missed a line's end, its columns run on into the next line.
    func place(line: Int, column: Int) -> (offset: Int, line: Int) {
        var line = min(max(line, lines.lowerBound), lines.upperBound)
        var remaining = max(0, column - firstColumn)
        while true {
            let start = start(ofLine: line)
            let end = file.bytes(ofLine: line).upperBound
            // Whatever ends the line in the file, libcmark counts one byte.
            let following = end + 1
            if start + remaining < following || line >= lines.upperBound {
                return (min(start + remaining, end), line)
            }
            remaining -= following - start
            line += 1
        }
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
