/// Collects the lines of paragraphs that may be tables, with the containers around them.
struct ParagraphCollector {
    /// The marker's offset of each item that is open, the outermost first; nil for a quote.
    private var markers: [Int?] = []
    /// What has been found out of them: seldom anything is needed.
    private var known: [ParagraphLines.Container] = []
    private(set) var paragraphs: [ParagraphLines] = []
    private let file: SourceFile
    private let collects: Bool

    init(file: SourceFile, collects: Bool) {
        self.file = file
        self.collects = collects
    }

    mutating func enter(_ container: TreeConverter.Container, _ start: Int) {
        switch container {
        case .quote: markers.append(nil)
        case .item: markers.append(start)
        default: break
        }
    }

    /// The containers that are open, the outermost first.
    mutating func containers() -> [ParagraphLines.Container] {
        for marker in markers[known.count...] {
            known.append(marker.map { ContainerPrefix(file: file, containers: known).item(marker: $0) } ?? .quote)
        }
        return known
    }

    /// - Parameter start: where the node begins.
    mutating func leave(_ container: TreeConverter.Container, _ start: Int, lastLine: Int) {
        switch container {
        case .quote, .item:
            markers.removeLast()
            if known.count > markers.count { known.removeLast() }
        case .paragraph where collects: add(start, lastLine, isSetext: false)
        case .heading where collects: add(start, lastLine, isSetext: true)
        default: break
        }
    }

    private mutating func add(_ start: Int, _ lastLine: Int, isSetext: Bool) {
        let first = file.line(at: start)
        let last = max(first, lastLine)
        // A heading of a single line has no underline.
        if isSetext, last <= first + 1 { return }
        paragraphs.append(ParagraphLines(lines: first...last, isSetext: isSetext, containers: containers()))
    }
}
