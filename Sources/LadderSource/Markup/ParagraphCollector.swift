/// Collects the lines of paragraphs that may be tables, with the containers around them.
struct ParagraphCollector {
    /// Those that are open, the outermost first.
    private(set) var containers: [ParagraphLines.Container] = []
    private(set) var paragraphs: [ParagraphLines] = []
    private let file: SourceFile
    private let collects: Bool

    init(file: SourceFile, collects: Bool) {
        self.file = file
        self.collects = collects
    }

    mutating func enter(_ kind: TreeConverter.Kind, _ span: SourceSpan) {
        switch kind {
        case .quote: containers.append(.quote)
        case .item:
            containers.append(ContainerPrefix(file: file, containers: containers).item(marker: span.bytes.lowerBound))
        default: break
        }
    }

    mutating func leave(_ kind: TreeConverter.Kind, _ span: SourceSpan, lastLine: @autoclosure () -> Int) {
        switch kind {
        case .quote, .item:
            containers.removeLast()
            return
        case _ where !collects: return
        default: break
        }
        let first = file.line(at: span.bytes.lowerBound)
        let last = max(first, lastLine())
        switch kind {
        case .paragraph: paragraphs.append(ParagraphLines(lines: first...last, isSetext: false, containers: containers))
        case .heading where last > first + 1:
            paragraphs.append(ParagraphLines(lines: first...last, isSetext: true, containers: containers))
        default: break
        }
    }
}
