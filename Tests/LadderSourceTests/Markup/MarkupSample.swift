@testable import LadderSource

/// A Markdown text as a test writes it, parsed.
struct MarkupSample {
    let document: Document?
    let diagnostics: [Diagnostic]

    init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    init(bytes: [UInt8]) {
        let (document, diagnostics) = DocumentParser().parse(SourceFile(path: "a.md", bytes: bytes), index: 0)
        self.document = document
        self.diagnostics = diagnostics.all
    }

    /// The printed tree; empty for a text that was refused.
    var tree: String { document.map(TreePrinter.print) ?? "" }

    var fragment: HTMLFragment {
        document.map { RenderedMarkup($0.blocks, $0.rendering()).html } ?? RenderedMarkup([], .plain).html
    }

    var html: String { String(decoding: fragment.bytes, as: UTF8.self) }

    /// The text written as Markdown anew, its links as they were.
    var markdown: String {
        guard let document else { return "" }
        let fragment = RenderedMarkup(document.blocks, document.rendering()).markdown
        var bytes: [UInt8] = []
        var start = 0
        for hole in fragment.holes {
            bytes += fragment.bytes[start..<hole.offset]
            var destination = document.links[hole.link.link].destination
            destination.withUTF8 { bytes.append($0, in: hole) }
            start = hole.offset
        }
        return String(decoding: bytes + fragment.bytes[start...], as: UTF8.self)
    }

    /// Each diagnostic as its rule, its line and column, and the text it points at.
    var findings: [String] {
        diagnostics.map { diagnostic in
            guard let span = diagnostic.span else { return diagnostic.ruleID }
            return "\(diagnostic.ruleID) \(span.start.line):\(span.start.column) \(span.text)"
        }
    }

    var rules: [String] { diagnostics.map(\.ruleID) }

    /// The text of the file that each link's destination was found in.
    var linkTexts: [String] {
        document?.links.map { "\($0.span.start.line):\($0.span.start.column) \($0.span.text)" } ?? []
    }
}
