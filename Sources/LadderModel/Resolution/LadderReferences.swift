internal import LadderSource

/// What a ladder's front matter names in other ladders, found.
struct LadderReferences: Sendable {
    /// A ladder or baseline whose expectations for all levels come first.
    struct Extension: Sendable {
        let ladder: Int
        let span: SourceSpan
    }

    var extends: [Extension] = []
    /// For each level those that it inherits from by name; nil for the level before it.
    var parents: [[LevelPlace]?] = []

    /// The levels of the same standing that each level names.
    var equivalents: [[LevelPlace]] = []

    /// The other ladders that this one needs.
    func ladders(besides own: Int) -> [Int] {
        (extends.map(\.ladder) + parents.compactMap(\.self).flatMap(\.self).map(\.ladder)).filter { $0 != own }
    }
}
