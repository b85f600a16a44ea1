internal import LadderSource

/// The order that `navigation` gives ladders and pages.
struct NavigationOrder: Sendable {
    /// The places that are listed: `engineering`, `manual/format`.
    let listed: [LocatedText]
    private let ranks: [String: Int]

    init(_ listed: [LocatedText] = []) {
        self.listed = listed
        ranks = Dictionary(zip(listed.map(\.text), listed.indices), uniquingKeysWith: { first, _ in first })
    }

    static func read(_ reader: MappingReader, _ diagnostics: inout Diagnostics) -> NavigationOrder {
        var seen: [String: SourceSpan] = [:]
        let listed = reader.texts("navigation", &diagnostics).map { LocatedText(place($0.text), at: $0.span) }
        for place in listed {
            if let first = seen[place.text] {
                diagnostics.report(
                    SourceRule.invalidValue, "“\(place.text)” stands twice in `navigation`", at: place.span,
                    notes: [.init("the first one is here", at: first)], help: ["keep one of them"])
            }
            seen[place.text] = place.span
        }
        return NavigationOrder(listed)
    }

    /// Without the slashes of an address; the home page's stays as it is, for it has no place in the order.
    private static func place(_ text: String) -> String {
        let names = text.split(separator: "/")
        return names.isEmpty ? text : names.joined(separator: "/")
    }

    /// Whether each place has a source; a ladder that isn't built counts as well.
    func isKnown(among sources: [String], content: String, _ diagnostics: inout Diagnostics) -> Bool {
        guard !listed.isEmpty else { return true }
        let known = sources.compactMap { HandbookPath.id(of: $0, content: content) }.filter { !$0.isEmpty }
        let places = Set(known)
        let unknown = listed.filter { !places.contains($0.text) }
        for place in unknown {
            let nearest = NearestName.suggestion(for: place.text, among: known)
            diagnostics.report(
                SourceRule.invalidValue, "there is no ladder or page “\(place.text)”", at: place.span,
                label: nearest.map { "did you mean “\($0)”?" },
                help: [
                    "name ladders and pages by their addresses, such as `engineering` for \(content)/engineering.md"
                ])
        }
        return unknown.isEmpty
    }

    /// Those that are listed come first, then those with an order; the rest goes by its place.
    func precedes(_ first: (order: Int?, id: String), _ second: (order: Int?, id: String)) -> Bool {
        let (left, right) = (key(first), key(second))
        return left != right ? left < right : first.id.utf8.lexicographicallyPrecedes(second.id.utf8)
    }

    private func key(_ entry: (order: Int?, id: String)) -> (Int, Int) { (rank(of: entry.id), entry.order ?? .max) }

    /// The place in the list; the largest number for what isn't listed.
    func rank(of id: String) -> Int { ranks[id] ?? .max }
}
