@testable import LadderSource

/// A Markdown source with its HTML, and written as Markdown anew.
struct RenderedDocument {
    let source: [UInt8]
    let document: Document?
    let diagnostics: Diagnostics
    let html: [UInt8]
    let markdown: [UInt8]

    init(_ source: [UInt8]) {
        self.source = source
        (document, diagnostics) = DocumentParser().parse(SourceFile(path: "a.md", bytes: source), index: 0)
        guard let document else {
            (html, markdown) = ([], [])
            return
        }
        let rendered = RenderedMarkup(document.blocks, document.rendering())
        html = Self.fill(rendered.html.bytes, rendered.html.holes, document) { $0.appendHref($1) }
        markdown = Self.fill(rendered.markdown.bytes, rendered.markdown.holes, document) {
            $0.appendMarkdownDestination($1)
        }
    }

    /// Links lead where the source says.
    private static func fill(
        _ bytes: [UInt8], _ holes: [MarkupHole], _ document: Document,
        write: (inout [UInt8], String) -> Void
    ) -> [UInt8] {
        var filled: [UInt8] = []
        var start = 0
        for hole in holes {
            filled += bytes[start..<hole.offset]
            write(&filled, document.links[hole.link.link].destination)
            start = hole.offset
        }
        return filled + bytes[start...]
    }

    /// What must hold of any.
    func check() throws {
        let messages = try DiagnosticsCheck(diagnostics)
        guard let document else {
            return try Finding.unless(diagnostics.hasErrors, "a source is refused without an error")
        }
        _ = try HTMLCheck(html)
        try checkPlaces(of: document.blocks, in: 0..<source.count)
        try checkWords(messages)
    }

    private func checkWords(_ messages: DiagnosticsCheck) throws {
        guard let document, !messages.tellOfMore else { return }
        let body = Array(source[(FrontMatterSplitter.split(document.file)?.bodyStart ?? 0)...])
        let destinations = document.links.map { $0.destination + " " }.joined()
        let told = messages.words.union(MarkedWords(destinations.utf8).words)
        for form in [html, markdown] {
            let lost = MarkedWords.kept(of: body).subtracting(MarkedWords(form).words).subtracting(told)
            try Finding.unless(lost.isEmpty, "lost: \(lost.sorted())")
        }
    }

    /// Blocks lie in what holds them, one behind the other.
    private func checkPlaces(of blocks: [Block], in bounds: Range<Int>) throws {
        var end = bounds.lowerBound
        for block in blocks {
            let place = block.span.bytes
            let line = block.span.start.line
            try Finding.unless(
                place.lowerBound >= end && place.upperBound <= bounds.upperBound,
                "a block on line \(line) lies at \(place), where \(end)..<\(bounds.upperBound) is left")
            end = place.upperBound
            switch block.content {
            case .quote(let inner): try checkPlaces(of: inner, in: place)
            case .list(let list):
                for item in list.items {
                    try Finding.unless(
                        place.lowerBound <= item.span.bytes.lowerBound
                            && item.span.bytes.upperBound <= place.upperBound,
                        "an item on line \(item.span.start.line) lies outside of its list")
                    try checkPlaces(of: item.blocks, in: item.span.bytes)
                }
            case .paragraph, .heading, .code, .html, .thematicBreak, .table: break
            }
        }
    }
}
