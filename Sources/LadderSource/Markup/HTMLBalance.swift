/// Looks for raw tags that have no end, no start or no place among the blocks that stand together.
struct HTMLBalance {
    let file: SourceFile
    private var elements = OpenElements()

    init(file: SourceFile) {
        self.file = file
    }

    mutating func report(_ blocks: [Block], _ diagnostics: inout Diagnostics) {
        guard file.signs.contains(UInt8(ascii: "<")) else { return }
        walk(blocks)
        for problem in elements.problems { report(problem, &diagnostics) }
    }

    private mutating func walk(_ blocks: [Block]) {
        elements.begin(.flow)
        for block in blocks {
            if case .html(let tokens) = block.content {
                walk(tokens)
                continue
            }
            _ = elements.prepareForBlock()
            switch block.content {
            case .paragraph(let inlines), .heading(_, let inlines): walk(inlines)
            case .quote(let inner): walk(inner)
            case .list(let list): for item in list.items { walk(item.blocks) }
            case .table(let table): for cell in table.header + table.rows.joined() { walk(cell.inlines) }
            case .code, .html, .thematicBreak: break
            }
        }
        _ = elements.end()
    }

    private mutating func walk(_ tokens: [HTMLToken]) {
        for token in tokens {
            switch token {
            case .tag(let tag): walk(tag)
            case .text, .image: if !token.isSilent { _ = elements.prepareForText() }
            case .comment: break
            }
        }
    }

    private mutating func walk(_ inlines: Inlines) {
        elements.begin(.phrasing)
        for index in inlines.indices {
            switch inlines[index] {
            case .html: walk(inlines.tag(at: index))
            case .emphasis, .strong, .link, .image: walk(inlines.content(at: index))
            case .text, .softBreak, .hardBreak, .code: break
            }
        }
        _ = elements.end()
    }

    private mutating func walk(_ tag: HTMLTag) {
        if tag.isClosing { _ = elements.close(tag) } else { _ = elements.prepare(for: tag) }
    }

    // MARK: Messages

    private func report(_ problem: OpenElements.Problem, _ diagnostics: inout Diagnostics) {
        func report(_ message: String, _ place: Range<Int>, _ help: String) {
            diagnostics.report(
                SourceRule.unbalancedHTML, message, at: file.span(place).firstLine, help: [help])
        }
        switch problem {
        case .notOpen(let element, let place):
            report(
                "</\(element.rawValue)> closes nothing that is open here", place,
                element.isVoid
                    ? "remove it; <\(element.rawValue)> has no end"
                    : "open and close a tag in the same paragraph, list item or run of blocks")
        case .notClosed(let element, let place):
            report(
                "<\(element.rawValue)> is not closed", place,
                element.content == .phrasing
                    ? "write </\(element.rawValue)> where it ends, before the next block"
                    : "write </\(element.rawValue)> where it ends")
        case .misplaced(let element, let place):
            report("<\(element.rawValue)> can't stand here, and is left out", place, Self.help(forMisplaced: element))
        case .tooDeep(let element, let place):
            report(
                "<\(element.rawValue)> stands in more than \(OpenElements.deepest) other tags, and is left out", place,
                "close the tags before it")
        case .textOutside(let element, let place):
            report(
                "this <\(element.rawValue)> has text outside of its \(Self.parts(of: element))", place,
                "write the text in one of them; it is shown in one of its own")
        }
    }

    private static func parts(of element: HTMLElement) -> String {
        [.ul, .ol, .dl].contains(element) ? "items" : "cells"
    }

    private static func help(forMisplaced element: HTMLElement) -> String {
        let parent: String
        switch element {
        case .li: parent = "<ul> or <ol>"
        case .dt, .dd: parent = "<dl>"
        case .summary: parent = "<details>"
        case _ where element.isPart: parent = "<table>"
        default: return "write it in a block of its own, between empty lines"
        }
        return "it stands in \(parent)"
    }
}
