import LadderSource
import Testing

@testable import LadderSite

struct PageTreeTests {
    private func tree(ladders: [String] = [], pages: [String], listed: [String] = []) -> PageTree {
        let span = SourceFile(path: "ladderdoc.yml", bytes: []).span(0..<0)
        return PageTree(
            ladders: ladders, pages: pages, order: NavigationOrder(listed.map { LocatedText($0, at: span) }))
    }

    private func text(_ branch: PageTree.Branch) -> String {
        branch.entries.map {
            switch $0 {
            case .ladder(let index): "L\(index)"
            case .baseline(let index): "baseline \(index)"
            case .page(let index): "P\(index)"
            }
        }.joined(separator: " ")
    }

    @Test func theNearestFolderWithAPageCounts() {
        let tree = tree(
            ladders: ["tech/deep/eng", "hr/rec"], pages: ["tech", "tech/deep/a", "tech/b", "a/b", "tech/b/c"])
        #expect(text(tree.top) == "L1 P0 P3")
        #expect(tree.children.map(text) == ["L0 P1 P2", "", "P4", "", ""])
        #expect(tree.ancestors(of: "tech/b/c") == [0, 2])
        #expect(tree.ancestors(of: "tech/deep/eng") == [0])
        #expect(tree.ancestors(of: "a/b") == [] && tree.ancestors(of: "none") == [])
        #expect(tree.neighbours.map(\.previous) == [nil, nil, 1, nil, nil])
        #expect(tree.neighbours.map(\.next) == [nil, 2, nil, nil, nil])
    }

    @Test func whatIsListedComesFirst() {
        let tree = tree(
            ladders: ["eng", "pm"], pages: ["a", "m", "m/x", "m/y"], listed: ["m", "pm", "m/y"])
        #expect(text(tree.top) == "P1 L1 L0 P0")
        #expect(text(tree.children[1]) == "P3 P2")
        #expect(tree.neighbours[3].next == 2 && tree.neighbours[2].previous == 3)
    }

    @Test func pagesNameALimitedNumberOfLadders() {
        let many = (0..<30).map(String.init)
        let tree = tree(
            ladders: many.map { "l/\($0)" } + many.map { "z\($0)" }, pages: ["l"] + many + many.map { "l/p\($0)" })
        #expect(tree.top.hasMoreLadders && tree.top.entries.count == 40)
        #expect(tree.children[0].hasMoreLadders && tree.children[0].entries.count == 50)
    }
}
