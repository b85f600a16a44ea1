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
            resolved.pool.level(of: expectation).map { source.levels[$0].shownName } ?? source.allLevels?.heading.text
            ?? ""
        return isOfAnotherLadder ? "\(source.title): \(name)" : name
    }

    /// The id of the page on which it stands as its source states it.
    var page: String {
        let expectation = resolved.pool[expectation]
        // An origin in a level is the id of the level's page.
        return expectation.level == nil ? source.id : expectation.origin
    }

    /// Its id on that page.
    var anchor: ExpectationAnchor { resolved.pool[expectation].anchor }
}
