/// Finds the front matter at the head of a file: the lines between a first line `---` and the next one.
public struct FrontMatterSplitter {
    public struct Parts: Equatable {
        /// The YAML between the fences; nil for a file without front matter.
        public var yaml: Range<Int>?
        /// Where the Markdown begins.
        public var bodyStart: Int
    }

    /// Nil for front matter that is opened and never closed.
    public static func split(_ file: SourceFile) -> Parts? {
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = file.bytes(ofLine: 1)
        guard isFence(file.bytes[start..<max(start, first.upperBound)], closing: false) else {
            return Parts(yaml: nil, bodyStart: start)
        }
        guard file.lineCount > 1 else { return nil }
        for line in 2...file.lineCount {
            let range = file.bytes(ofLine: line)
            if isFence(file.bytes[range], closing: true) {
                let bodyStart = line < file.lineCount ? file.start(ofLine: line + 1) : file.bytes.count
                return Parts(yaml: file.start(ofLine: 2)..<range.lowerBound, bodyStart: bodyStart)
            }
        }
        return nil
    }

    private static func isFence(_ line: ArraySlice<UInt8>, closing: Bool) -> Bool {
        var line = line
        while let last = line.last, last.isBlank { line.removeLast() }
        return line.elementsEqual("---".utf8) || (closing && line.elementsEqual("...".utf8))
    }
}
