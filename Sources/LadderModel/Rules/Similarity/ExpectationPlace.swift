internal import LadderSource

extension ResolvedLadder {
    /// Who asks for an expectation, as one says it in a message: `IC1`, `“Product” at P2`, `all levels`.
    func asker(of expectation: Int) -> String {
        let owner = pool.ladder(of: expectation)
        let level = pool[expectation].level.map { pool.ladders[owner].levels[$0].name }
        guard owner != place else { return level ?? "all levels" }
        let title = "“\(pool.ladders[owner].title)”"
        return level.map { "\(title) at \($0)" } ?? title
    }
}
