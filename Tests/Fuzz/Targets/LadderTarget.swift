@testable import LadderModel
@testable import LadderSource

/// The input is the source of a ladder or a baseline.
struct LadderTarget {
    private let input: [UInt8]

    init(_ input: [UInt8]) { self.input = input }

    func check() throws {
        for (index, source) in FuzzedSource.sources(of: input).enumerated() {
            let file = SourceFile(path: source.path, bytes: source.bytes)
            guard let document = DocumentParser().parse(file, index: index).document else { continue }
            switch SourceKind(of: document) {
            case .ladder: try check(LadderBuilder().build(document, id: "a\(index)"))
            case .baseline: try check(LadderBuilder().build(document, id: "a\(index)", isBaseline: true))
            case .level, .page, .unknown: break
            }
        }
    }

    private func check(_ built: (ladder: Ladder?, diagnostics: Diagnostics)) throws {
        _ = try DiagnosticsCheck(built.diagnostics)
        guard let ladder = built.ladder else {
            return try Finding.unless(built.diagnostics.hasErrors, "a ladder is refused without an error")
        }
        try checkExpectations(of: ladder)
        var levels: Set<String> = []
        for level in ladder.levels {
            try Finding.unless(levels.insert(level.id).inserted, "two levels have the id \(level.id)")
            try Finding.unless(!level.id.isEmpty && !level.name.isEmpty, "a level has no name")
        }
        for markup in ladder.prose { if case .text(let text) = markup { _ = try HTMLCheck(text.html.bytes) } }
    }

    /// Each expectation is stated by the cell that it names and by no other, and its ids are its own.
    private func checkExpectations(of ladder: Ladder) throws {
        var stated: Set<Int> = []
        let contents = [(Int?.none, ladder.allLevels?.content)] + ladder.levels.enumerated().map { ($0, $1.content) }
        for (level, content) in contents {
            guard let content else { continue }
            try Finding.unless(content.cells.count == ladder.categories.count, "a level has too few cells")
            for (category, cell) in content.cells.enumerated() {
                for index in cell.expectations {
                    try Finding.unless(stated.insert(index).inserted, "an expectation is stated twice")
                    let expectation = ladder.expectations[index]
                    try Finding.unless(
                        expectation.category == category && expectation.level == level,
                        "“\(expectation.body.text)” stands in another cell than it says")
                    _ = try HTMLCheck(expectation.body.html.bytes)
                }
            }
        }
        try Finding.unless(
            stated.count == ladder.expectations.count || ladder.isBaseline, "an expectation stands nowhere")
        var anchors: Set<String> = []
        for expectation in ladder.expectations {
            try Finding.unless(
                anchors.insert(expectation.anchor.text).inserted, "two expectations are \(expectation.anchor.text)")
        }
    }
}
