/// Writes Markdown anew, in one plain style: what a parser reads from it is what the source says.
struct MarkdownRenderer: ~Copyable {
    let context: HTMLRenderer.Context
    var fragment: MarkupDraft
    /// What stands before each further line of the container that is being written.
    private var prefix: [UInt8] = []
    /// Where the line begins whose text must not be read as another block; nil within a line.
    var textStart: Int?
    /// Behind the prefix of the line that was begun last; 0 at the start, before which nothing stands.
    private var lineStart = 0
    /// Whether text stands in a block of one line, such as a heading.
    var isInLine = false
    var isInTable = false
    var elements = OpenElements()
    /// Whether something in the texts may be read as a mark within a line.
    let mayHoldMarks: Bool

    /// Of a list's item: CommonMark, section 5.2.
    private static let largestNumber = 999_999_999

    init(_ context: HTMLRenderer.Context, mayHoldMarks: Bool = true) {
        self.context = context
        self.mayHoldMarks = mayHoldMarks
        fragment = context.store.draft()
    }

    /// Hands over what was written.
    consuming func finish() -> MarkupDraft { fragment }

    // MARK: Blocks

    mutating func write(_ blocks: [Block], isTight: Bool = false) {
        var previous: Block?
        var joined = 0
        elements.begin(.flow)
        for block in blocks where !block.isSilent {
            let steps = block.isHTML ? [] : elements.prepareForBlock()
            // What ends before the block ends in the HTML before it.
            let ends = steps.prefix { if case .close = $0 { true } else { false } }
            put(ends)
            if let previous {
                newLine()
                if !isTight || !Self.mayFollowDirectly(block, previous) { newLine() }
            }
            if ends.count < steps.count {
                put(steps[ends.endIndex...])
                newLine()
                newLine()
            }
            joined = Self.isSameList(block, previous) ? joined + 1 : 0
            write(block, isOtherList: joined % 2 == 1)
            previous = block
        }
        let ends = elements.end()
        guard !ends.isEmpty, let previous else { return }
        if !previous.isHTML { newLine() }
        newLine()
        put(ends[...])
    }

    /// In an item without blank lines: what would be read as the paragraph's next line needs one all the same.
    private static func mayFollowDirectly(_ block: Block, _ previous: Block) -> Bool {
        switch (previous.content, block.content) {
        case (.paragraph, .list(let list)): (list.start ?? 1) == 1
        case (.paragraph, .code), (.paragraph, .heading), (.paragraph, .quote): true
        case (.code, _), (.heading, _), (.list, .list): true
        default: false
        }
    }

    /// - Parameter isOtherList: whether a list needs another mark than the one before it, as whose rest it would be read.
    private mutating func write(_ block: Block, isOtherList: Bool) {
        switch block.content {
        case .paragraph(let inlines): writeText(inlines)
        case .heading(let rank, let inlines):
            put(text: String(repeating: "#", count: rank))
            if !inlines.isEmpty { put(" ") }
            writeLine(inlines)
            if fragment.bytes.last == UInt8(ascii: "#"), !inlines.isEmpty { escapeLast() }
        case .list(let list): write(list, hasOtherMark: isOtherList)
        case .quote(let blocks): nest("> ", "> ") { $0.write(blocks) }
        case .code(let info, let text): writeCode(info, text)
        case .html(let tokens): write(tokens)
        // Hyphens would make a list of it where it stands first in an item.
        case .thematicBreak: put("***")
        case .table(let table): write(table)
        }
    }

    /// Text that may run over several lines.
    mutating func writeText(_ inlines: Inlines) {
        textStart = fragment.bytes.count
        write(inlines)
        textStart = nil
    }

    /// Text that must stay in its line.
    private mutating func writeLine(_ inlines: Inlines) {
        isInLine = true
        write(inlines)
        isInLine = false
    }

    /// Whether a list would be read as the rest of the one before it.
    private static func isSameList(_ block: Block, _ previous: Block?) -> Bool {
        guard case .list(let list) = block.content, case .list(let other)? = previous?.content else { return false }
        return (list.start == nil) == (other.start == nil)
    }

    private mutating func write(_ list: MarkdownList, hasOtherMark: Bool) {
        for (index, item) in list.items.enumerated() {
            if index > 0 {
                newLine()
                if !list.isTight { newLine() }
            }
            let marker =
                list.start.map { "\(min($0 + index, Self.largestNumber))" + (hasOtherMark ? ") " : ". ") }
                ?? (hasOtherMark ? "* " : "- ")
            let blocks = item.blocks
            guard !blocks.allSatisfy(\.isSilent) else {
                put(text: String(marker.dropLast()))
                continue
            }
            nest(marker, String(repeating: " ", count: marker.utf8.count)) { renderer in
                renderer.write(blocks, isTight: list.isTight)
            }
        }
    }

    private mutating func nest(_ first: String, _ further: String, _ content: (inout MarkdownRenderer) -> Void) {
        put(text: first)
        let outer = prefix
        prefix += further.utf8
        content(&self)
        prefix = outer
    }

    private mutating func writeCode(_ info: String, _ text: String) {
        let mark = UInt8(ascii: info.utf8.contains(UInt8(ascii: "`")) ? "~" : "`")
        let run = text.withBytes { Self.longestRun(of: mark, in: $0) }
        let fence = String(repeating: String(UnicodeScalar(mark)), count: max(3, run + 1))
        put(text: fence + info)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        for line in lines {
            newLine()
            put(text: String(line))
        }
        newLine()
        put(text: fence)
    }

    static func longestRun(of mark: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Int {
        guard text.firstIndex(from: 0, marking: { $0.marks(of: mark) }) != nil else { return 0 }
        var longest = 0
        var current = 0
        for byte in text {
            current = byte == mark ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    /// GitHub's specification, section 4.10.
    private mutating func write(_ table: PipeTable) {
        write(row: table.header)
        newLine()
        put("|")
        for alignment in table.alignments {
            switch alignment {
            case .none: put(" --- |")
            case .left: put(" :-- |")
            case .center: put(" :-: |")
            case .right: put(" --: |")
            }
        }
        for row in table.rows {
            newLine()
            write(row: row)
        }
    }

    private mutating func write(row: [PipeTable.Cell]) {
        put("|")
        isInTable = true
        for cell in row {
            put(" ")
            writeLine(cell.inlines)
            put(" |")
        }
        isInTable = false
    }

    // MARK: Bytes

    /// A mark.
    mutating func put(_ mark: StaticString) { fragment.bytes.append(mark) }

    mutating func put(text: String) { fragment.bytes.append(raw: text) }

    /// Ends the line and begins the next one of the container; an empty one has no blanks at its end.
    mutating func newLine() {
        if fragment.bytes.count == lineStart {
            while fragment.bytes.last == .space { fragment.bytes.removeLast() }
        }
        fragment.bytes.append(.newline)
        fragment.bytes.append(prefix)
        lineStart = fragment.bytes.count
    }

    mutating func escapeLast() {
        guard let last = fragment.bytes.last else { return }
        fragment.bytes.removeLast()
        fragment.bytes.append(.backslash)
        fragment.bytes.append(last)
    }
}
