/// The ids that a ladder's pages have for levels, categories and expectations.
struct LadderPageIDs {
    /// The origin of what every level is expected to do.
    static let allLevels = "all-levels"
    /// The id of that block's heading where its own words give none.
    static let allLevelsBlock = "page--all-levels"

    private let origins: Set<String>
    private let categories: Set<String>
    /// All but those of expectations, which are made later.
    let fixed: Set<String>

    /// - Parameters:
    ///   - levels: the levels' ids.
    ///   - categories: the categories' ids.
    init(levels: [String], categories: [String]) {
        origins = Set(levels).union([Self.allLevels])
        self.categories = Set(categories)
        let headings = categories.flatMap { [Self.heading(of: $0), Self.allLevelsHeading(of: $0)] }
        fixed = Set(levels + headings + [Self.allLevelsBlock])
    }

    /// The id of a category's heading on a level's page.
    private static func heading(of category: String) -> String { "category-\(category)" }

    /// The id of a category's heading in the all-levels block.
    static func allLevelsHeading(of category: String) -> String { "\(allLevels)--\(category)" }

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
        var hyphens = 0
        return id.utf8.contains { byte in
            hyphens = byte == UInt8(ascii: "-") ? hyphens + 1 : 0
            return hyphens == 2
        }
    }
}
