import Foundation
import LadderSource
import Testing

/// A part of a page that an example gives, quoted beside it: the page's Markdown form, its links left out.
struct ManualResult {
    /// The page's place: `engineering/ic2`.
    let page: String
    private let text: String
    private let span: SourceSpan

    private static let mark = "result:"

    /// Nil for a block that isn't a comment of a result's.
    ///
    /// - Throws: `ManualExample.Mistake` for a result without a quote behind it.
    init?(_ block: Block, _ next: Block?) throws {
        guard case .html(let tokens) = block.content, case .comment(let comment)? = tokens.first,
            let mark = comment.range(of: Self.mark)
        else { return nil }
        page = comment[mark.upperBound...].trimmingCharacters(in: .whitespaces)
        span = block.span
        guard let next, case .quote = next.content else {
            throw ManualExample.Mistake(description: "\(ManualExample.place(block.span)): a result is a quote")
        }
        text = next.span.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("> ") ? $0.dropFirst(2) : $0.dropFirst() }.joined(separator: "\n")
    }

    func check(in handbook: SampleHandbook) throws {
        let form = handbook.folder.appendingPathComponent("site/\(page)/index.html.md")
        let found = try String(contentsOf: form, encoding: .utf8).replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.output.1 }
        #expect("\n\(found)".contains("\n\(text)\n"), "\(ManualExample.place(span)): /\(page)/ says\n\(found)")
    }
}
