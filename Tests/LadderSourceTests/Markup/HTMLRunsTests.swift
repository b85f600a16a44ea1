import Testing

@testable import LadderSource

struct HTMLRunsTests {
    private func runs(_ markdown: String) throws -> [ClosedRange<Int>] {
        let blocks = try #require(MarkupSample(markdown).document).blocks
        let runs = HTMLRuns(blocks[...]) { if case .heading = $0.content { true } else { false } }
        return blocks.indices.compactMap { start in runs.end(from: start).map { start...$0 } }
    }

    @Test(arguments: [
        ("<table><tr><td>\n\na\n\n</td></tr></table>\n\nb", [0...2]),
        ("a\n\n<ul>\n\n- b\n\n</ul>\n\nc\n\n<ul><li>\n\nd\n\n</ul><ul>\n\n</ul>", [1...3, 5...8, 7...8]),
        ("<table><tr><td>\n\na\n\n</td><td>\n\nb\n\n</td></tr></table>", [0...4]),
    ])
    func reachFromTheStartToTheEnd(markdown: String, expected: [ClosedRange<Int>]) throws {
        #expect(try runs(markdown) == expected)
    }

    @Test(arguments: [
        "<table><tr><td>a</table>\n\nb", "<ul>\n\na", "</ul>\n\na", "<b>\n\na\n\n</b>", "<p>\n\na\n\n</p>",
        "<ul>\n\n# a\n\n</ul>", "<details>\n\na\n\n</details>", "<br>\n\na\n\n<br>", "a",
    ])
    func whatIsNone(markdown: String) throws {
        #expect(try runs(markdown) == [])
    }
}
