extension ThemeWords {
    /// The words of the matrix page and of its choice of what to show.
    static let matrixKeys = [
        "show", "own-expectations", "all-that-holds", "levels-to-show", "categories-to-show", "check-all", "check-none",
        "reset", "mark-differences", "not-at", "lacking", "levels-shown", "categories-shown", "nothing-chosen",
        "own-caption", "holding-caption", "holding-left-out",
    ]

    var show: String { word("show") }
    var ownExpectations: String { word("own-expectations") }
    var allThatHolds: String { word("all-that-holds") }
    var levelsToShow: String { word("levels-to-show") }
    var categoriesToShow: String { word("categories-to-show") }
    var checkAll: String { word("check-all") }
    var checkNone: String { word("check-none") }
    var reset: String { word("reset") }
    var markDifferences: String { word("mark-differences") }
    var nothingChosen: String { word("nothing-chosen") }
    var ownCaption: String { word("own-caption") }
    var holdingCaption: String { word("holding-caption") }

    // Filled in by the page's script.
    func notAt(_ level: String) -> String { word("not-at", level) }
    func lacking(comparedWith level: String) -> String { word("lacking", level) }
    func levelsShown(_ count: String) -> String { word("levels-shown", count) }
    func categoriesShown(_ count: String) -> String { word("categories-shown", count) }

    func holdingLeftOut(_ count: Int) -> String { word("holding-left-out", String(count)) }
}
