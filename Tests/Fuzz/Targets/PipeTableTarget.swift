@testable import LadderSource

/// The input's lines are a table's rows, in a container that the first byte chooses; a delimiter row that fits is put in.
struct PipeTableTarget {
    private let source: [UInt8]

    private static let containers = [
        ("", ""), ("> ", "> "), ("- ", "  "), ("1. > ", "   > "), ("  ", ""), ("w0x\n", ""),
    ]

    init(_ input: [UInt8]) {
        let (first, further) = Self.containers[Int(input.first ?? 0) % Self.containers.count]
        var lines = input.dropFirst().split(omittingEmptySubsequences: false) {
            $0 == .newline || $0 == .carriageReturn
        }
        let columns = lines.first.map { PipeRow.cells($0).count } ?? 0
        let alignments = ["-", ":-", "-:", ":-:"]
        let delimiter = (0..<columns).map { "|" + alignments[($0 + Int(input.first ?? 0)) % alignments.count] }.joined()
        lines.insert(Array((delimiter + "|").utf8)[...], at: min(1, lines.count))
        source = Array(first.utf8) + Array(lines.joined(separator: Array(("\n" + further).utf8)))
    }

    func check() throws {
        let rendered = RenderedDocument(source)
        try rendered.check()
        for block in rendered.document?.blocks ?? [] { try check(block) }
    }

    private func check(_ block: Block) throws {
        switch block.content {
        case .table(let table): try check(table, in: block.span)
        case .quote(let blocks): for block in blocks { try check(block) }
        case .list(let list): for item in list.items { for block in item.blocks { try check(block) } }
        case .paragraph, .heading, .code, .html, .thematicBreak: break
        }
    }

    /// Each row has the header's number of cells, and each cell lies on its row's line, behind the one before it.
    private func check(_ table: PipeTable, in span: SourceSpan) throws {
        var end = span.bytes.lowerBound
        for row in [table.header] + table.rows {
            try Finding.unless(row.count == table.alignments.count, "a row has \(row.count) cells")
            let lines = Set(row.map { $0.span.start.line } + row.map { $0.span.end.line })
            try Finding.unless(lines.count <= 1, "a row lies on the lines \(lines.sorted())")
            for cell in row {
                let place = cell.span.bytes
                try Finding.unless(
                    place.lowerBound >= end && place.upperBound <= span.bytes.upperBound,
                    "a cell lies at \(place), where \(end)..<\(span.bytes.upperBound) is left")
                end = place.upperBound
            }
        }
    }
}
