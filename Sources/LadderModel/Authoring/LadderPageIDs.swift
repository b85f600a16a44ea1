internal import LadderSource

/// The ids that a ladder's pages have for levels, categories and expectations.
struct LadderPageIDs {
    /// The origin of what every level is expected to do.
    static let allLevels = "all-levels"
    /// What the ids of a page's own parts begin with, such as its navigation: no level or category has two hyphens.
    private static let page = "page--"
    /// The id of that block's heading where its own words give none.
    static let allLevelsBlock = page + "all-levels"

    private let origins: [String]
    private let categories: [String]
    /// All but those of expectations, which are made later.
    let fixed: [String]

    /// - Parameters:
    ///   - levels: the levels' ids.
    ///   - categories: the categories' ids.
    init(levels: [String], categories: [String]) {
        origins = levels + [Self.allLevels]
        self.categories = categories
        fixed =
            levels + categories.map(Self.heading) + categories.map(Self.allLevelsHeading)
    }

    /// The id of a category's heading on a level's page.
    private static func heading(of category: String) -> String { "category-" + category }

    /// The id of a category's heading in the all-levels block.
    static func allLevelsHeading(of category: String) -> String { allLevels + "--" + category }

    /// Whether an id has the form of those that pages and templates give to parts of their own.
    static func isOfThePage(_ id: String) -> Bool { id.utf8.starts(with: page.utf8) }

    /// Whether an id has the form of an expectation's: `<level>--<category>--<id>`.
    func mayBeAnExpectation(_ id: String) -> Bool {
        guard Self.hasTwoHyphens(id), let first = id.firstRange(of: "--") else { return false }
        let rest = id[first.upperBound...]
        guard let second = rest.firstRange(of: "--") else { return false }
        return origins.contains(String(id[..<first.lowerBound]))
            && categories.contains(String(rest[..<second.lowerBound]))
    }

    /// Few ids have them, and the search for a text in a text takes long.
    private static func hasTwoHyphens(_ id: String) -> Bool {
        id.withBytes { bytes in
            bytes.indices.dropFirst().contains { bytes[$0] == UInt8(ascii: "-") && bytes[$0 - 1] == bytes[$0] }
        }
    }
}
