internal import LadderSource

/// Refuses names that are as long as texts: pages and tables show them beside each expectation, so that one of a few
/// hundred thousand letters would make gigabytes of a small source.
struct LongNames {
    let title: LocatedText
    let categories: [Category]
    let levels: [Level]

    /// In Unicode scalars; real names have fewer than a hundred.
    private static let longest = 400

    func report(_ diagnostics: inout Diagnostics) {
        report(title.text, "the title of this ladder", at: title.span, &diagnostics)
        for category in categories {
            report(category.name, "the name of this category", at: category.span, &diagnostics)
            report(category.group, "the name of this category's group", at: category.span, &diagnostics)
        }
        for level in levels {
            report(level.name, "the name of this level", at: level.span, &diagnostics)
            report(level.title, "the title of this level", at: level.span, &diagnostics)
            report(level.track, "the track of this level", at: level.span, &diagnostics)
        }
    }

    private func report(_ name: String?, _ what: String, at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        guard let name, name.utf8.count > Self.longest, name.unicodeScalars.count > Self.longest else { return }
        diagnostics.report(
            LadderRule.longName, "\(what) has \(name.unicodeScalars.count) letters, and the most is \(Self.longest)",
            at: span, help: ["write a short one, and say the rest in the text below its heading"])
    }
}
