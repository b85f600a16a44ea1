private import CCMark
import Foundation

@testable import LadderSource

/// The input is a Markdown source. The HTML of a plain one is libcmark's.
struct DocumentTarget {
    private let input: [UInt8]

    init(_ input: [UInt8]) { self.input = input }

    func check() throws {
        let rendered = RenderedDocument(input)
        try rendered.check()
        guard let document = rendered.document, rendered.diagnostics.all.isEmpty, isPlain(document) else { return }
        guard !String(decoding: input, as: UTF8.self).contains("<!") else { return }
        let theirs = String(decoding: Self.html(of: input), as: UTF8.self).replacing(
            "<pre>", with: "<pre tabindex=\"0\">")
        let ours = String(decoding: rendered.html, as: UTF8.self)
        try Finding.unless(ours == theirs, "libcmark writes:\n\(theirs)\nand we:\n\(ours)")
    }

    private static func html(of markdown: [UInt8]) -> [UInt8] {
        let pointer = markdown.withUnsafeBytes {
            cmark_markdown_to_html($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, CMARK_OPT_DEFAULT)
        }
        guard let pointer else { return [] }
        defer { free(pointer) }
        return Array(UnsafeBufferPointer(start: pointer, count: strlen(pointer))).map { UInt8(bitPattern: $0) }
    }

    /// Whether it has nothing that libcmark doesn't know or that we treat otherwise on purpose.
    private func isPlain(_ document: Document) -> Bool {
        guard FrontMatterSplitter.split(document.file)?.yaml == nil,
            !String(decoding: input, as: UTF8.self).contains("&#")
        else { return false }
        return document.links.allSatisfy { $0.kind == .external && !$0.isImage } && document.blocks.allSatisfy(isPlain)
            && hasNoLinkInALink(document)
    }

    /// libcmark writes one in the other, where we write none in a link.
    private func hasNoLinkInALink(_ document: Document) -> Bool {
        let html = String(decoding: RenderedMarkup(document.blocks, document.rendering()).html.bytes, as: UTF8.self)
        return html.components(separatedBy: "<a href=").count - 1 == document.links.count
    }

    private func isPlain(_ block: Block) -> Bool {
        switch block.content {
        case .html, .table: false
        case .paragraph(let inlines), .heading(_, let inlines): isPlain(inlines)
        case .quote(let blocks): blocks.allSatisfy(isPlain)
        case .list(let list): list.items.allSatisfy { $0.blocks.allSatisfy(isPlain) }
        case .code, .thematicBreak: true
        }
    }

    private func isPlain(_ inlines: Inlines) -> Bool {
        inlines.indices.allSatisfy { index in
            switch inlines[index] {
            case .html: false
            case .emphasis, .strong, .link, .image: isPlain(inlines.content(at: index))
            case .text, .softBreak, .hardBreak, .code: true
            }
        }
    }
}
