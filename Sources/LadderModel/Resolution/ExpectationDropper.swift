internal import LadderSource

/// Removes from what a level inherits the expectations that its front matter drops.
struct ExpectationDropper {
    let pool: ExpectationPool
    let ladder: Int
    /// Those of the ladder, also the inherited ones.
    let categories: [Category]

    func drop(_ level: Level, from result: inout MergedLevel, _ diagnostics: inout Diagnostics) {
        // What each category has, by ids.
        var held: [Int: [String: [Int]]] = [:]
        var dropped: Set<Int> = []
        var unknown = 0
        for name in level.drop {
            guard let (category, id) = target(name, at: Array(declared) + result.undeclared, &diagnostics) else {
                continue
            }
            if held[category] == nil {
                held[category] = Dictionary(grouping: result.holds[category]) { pool[$0].id }
            }
            let named = held[category]?[id] ?? []
            let written = named.filter { pool[$0].hasWrittenID }
            let matches = written.isEmpty ? named : written
            switch matches.count {
            case 1:
                held[category]?[id]?.removeAll { $0 == matches[0] }
                dropped.insert(matches[0])
                result.history.remove(matches[0])
            case 0:
                unknown += 1
                // No more of them are told one by one, so that nothing need be looked for.
                let isTold = unknown <= Diagnostics.mostOfARule
                let left = isTold ? result.holds[category].filter { !dropped.contains($0) } : []
                let own = isTold ? place(ofOwn: id, of: level, category) : nil
                reportUnknown(name, id, in: left, own: own, level, category, &diagnostics)
            default:
                diagnostics.report(
                    LadderRule.ambiguousDrop, "“\(name.text)” means \(matches.count) expectations", at: name.span,
                    notes: matches.map { .init("this is one", at: pool[$0].span.firstLine) },
                    help: ["write an id `{#…}` at the end of the one that is meant"])
            }
        }
        for category in held.keys { result.holds[category].removeAll(where: dropped.contains) }
    }

    private var declared: Range<Int> { pool.ladders[ladder].categories.indices }

    /// - Parameter places: the categories that the level may have.
    private func target(
        _ name: LocatedText, at places: [Int], _ diagnostics: inout Diagnostics
    ) -> (category: Int, id: String)? {
        let parts = name.text.split(separator: "/", omittingEmptySubsequences: false)
        let ids = places.map { categories[$0].id }
        guard parts.count == 2 else {
            diagnostics.report(
                LadderRule.unknownDrop,
                "`drop` takes a category's id and an expectation's id, and this is “\(name.text)”",
                at: name.span, help: ["write them as `\(ids.first ?? "category")/expectation-id`"])
            return nil
        }
        if let place = ids.firstIndex(of: String(parts[0])) { return (places[place], String(parts[1])) }
        let nearest = NearestName.suggestion(for: String(parts[0]), among: ids)
        diagnostics.report(
            LadderRule.unknownDrop, "there is no category with the id “\(parts[0])”", at: name.span,
            label: nearest.map { "did you mean “\($0)”?" },
            help: ["the categories' ids are \(ids.joined(separator: ", "))"])
        return nil
    }

    /// The expectation of a level's own that has an id.
    private func place(ofOwn id: String, of level: Level, _ category: Int) -> Int? {
        let cells = level.content.cells
        let own = category < cells.count ? cells[category].expectations : 0..<0
        return own.lazy.map { pool.index(of: $0, in: ladder) }.first { pool[$0].id == id }
    }

    private func reportUnknown(
        _ name: LocatedText, _ id: String, in held: [Int], own: Int?, _ level: Level, _ category: Int,
        _ diagnostics: inout Diagnostics
    ) {
        let known = held.map { pool[$0].id }
        let nearest = NearestName.suggestion(for: id, among: known)
        diagnostics.report(
            LadderRule.unknownDrop, "\(level.name) inherits no expectation “\(name.text)”", at: name.span,
            label: nearest.map { "did you mean “\(categories[category].id)/\($0)”?" },
            notes: own.map { [.init("it is the level's own", at: pool[$0].span.firstLine)] } ?? [],
            help: [
                own != nil
                    ? "remove the expectation where it stands"
                    : known.isEmpty
                        ? "nothing is inherited in this category" : "inherited there: \(known.joined(separator: ", "))"
            ])
    }
}
