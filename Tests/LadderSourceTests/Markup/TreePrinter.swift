@testable import LadderSource

/// Prints a document as a tree, each block with its place in the file: what the tests of positions compare.
struct TreePrinter {
    private let document: Document
    private var lines: [String] = []

    static func print(_ document: Document) -> String {
        var printer = TreePrinter(document: document)
        printer.add(document.blocks, depth: 0)
        return printer.lines.joined(separator: "\n")
    }

    private init(document: Document) {
        self.document = document
    }

    private mutating func add(_ blocks: [Block], depth: Int) {
        for block in blocks {
            switch block.content {
            case .paragraph(let inlines): add("paragraph", block.span, depth, text(inlines))
            case .heading(let rank, let inlines): add("heading\(rank)", block.span, depth, text(inlines))
            case .list(let list):
                add(list.start.map { "ordered(\($0))" } ?? "list", block.span, depth, list.isTight ? nil : "loose")
                for item in list.items {
                    add("item", item.span, depth + 1)
                    add(item.blocks, depth: depth + 2)
                }
            case .quote(let inner):
                add("quote", block.span, depth)
                add(inner, depth: depth + 1)
            case .code(let info, let text): add("code", block.span, depth, "\(info)|\(text)".debugDescription)
            case .html(let tokens): add("html", block.span, depth, "\(tokens.count) tokens")
            case .thematicBreak: add("break", block.span, depth)
            case .table(let table): add(table, block.span, depth)
            }
        }
    }

    private mutating func add(_ table: PipeTable, _ span: SourceSpan, _ depth: Int) {
        add("table", span, depth, table.alignments.map(\.rawValue).joined(separator: " "))
        for row in [table.header] + table.rows {
            let cells = row.map { $0.inlines.isEmpty ? place($0.span) : "\(place($0.span)) \(text($0.inlines))" }
            lines.append(String(repeating: "  ", count: depth + 1) + cells.joined(separator: " ; "))
        }
    }

    private mutating func add(_ name: String, _ span: SourceSpan, _ depth: Int, _ detail: String? = nil) {
        let indentation = String(repeating: "  ", count: depth)
        lines.append("\(indentation)\(name) \(place(span))\(detail.map { " " + $0 } ?? "")")
    }

    /// The places of the first character and of the last; an empty span has a `!` for the latter.
    private func place(_ span: SourceSpan) -> String {
        let start = span.start
        guard !span.bytes.isEmpty else { return "\(start.line):\(start.column)-!" }
        let end = span.file.position(at: span.bytes.upperBound - 1)
        return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }

    private func text(_ inlines: Inlines) -> String {
        inlines.indices.map { index in
            let content = inlines.content(at: index)
            return switch inlines[index] {
            case .text: inlines.text(at: index)
            case .softBreak: "⏎"
            case .hardBreak: "⏎⏎"
            case .code: "`\(inlines.text(at: index))`"
            case .emphasis: "*\(text(content))*"
            case .strong: "**\(text(content))**"
            case .link: "[\(text(content))](\(target(inlines.link(at: index))))"
            case .image: "![\(text(content))](\(target(inlines.link(at: index))))"
            case .html: "<\(inlines.tag(at: index).isClosing ? "/" : "")\(inlines.tag(at: index).element.rawValue)>"
            }
        }.joined()
    }

    private func target(_ link: InlineLink) -> String {
        let link = document.links[link.index]
        return "\(link.destination) \(place(link.span))"
    }
}
