internal import LadderModel
internal import LadderSource

/// Where an expectation that holds at a level comes from, as pages show it.
struct ExpectationOrigin {
    let resolved: ResolvedLadder
    /// The expectation by its index in the pool.
    let expectation: Int

    private var source: Ladder { resolved.pool.ladders[resolved.pool.ladder(of: expectation)] }
    private var isOfAnotherLadder: Bool { resolved.pool.ladder(of: expectation) != resolved.place }

    /// The level's name, the heading of what holds at all levels, or the baseline's title.
    var name: String {
        if source.isBaseline { return source.title }
        let name =
            resolved.pool.level(of: expectation).map { source.levels[$0].name } ?? source.allLevels?.heading.text ?? ""
        return isOfAnotherLadder ? "\(source.title): \(name)" : name
    }

    /// Where it stands as its source states it.
    var target: SiteTarget {
        let expectation = resolved.pool[expectation]
        // An origin in a level is the id of the level's page.
        let page = expectation.level == nil ? source.id : expectation.origin
        return SiteTarget(page: page, fragment: expectation.anchor)
    }
}
