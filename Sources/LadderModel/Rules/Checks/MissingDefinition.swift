internal import LadderSource

/// A category that nobody says what it means, in a ladder that defines others.
struct MissingDefinition: CheckRule {
    let id = "missing-definition"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        let ladders = Dictionary(handbook.ladders.map { ($0.ladder.id, $0) }, uniquingKeysWith: { first, _ in first })
        for resolved in handbook.ladders {
            let categories = resolved.ladder.categories
            // A ladder without any may explain its categories in prose; one that forgets some has gaps.
            guard categories.contains(where: { $0.definition != nil }) else { continue }
            let inherited = inheritedDefinitions(of: resolved, ladders)
            for (place, category) in categories.enumerated()
            where category.definition == nil && !inherited.contains(place) {
                findings.report(
                    self, "“\(category.name)” has no definition, and other categories have one", at: category.span,
                    help: ["add `definition:` with one sentence on what the category means"])
            }
        }
    }

    /// The categories, by their indices, of which a baseline or ladder that this one builds on says what they mean.
    private func inheritedDefinitions(of resolved: ResolvedLadder, _ ladders: [String: ResolvedLadder]) -> Set<Int> {
        let index = resolved.ladder.categoryIndex
        var defined: Set<Int> = []
        var seen: Set<String> = [resolved.ladder.id]
        var open = [resolved]
        while let next = open.popLast() {
            let ids = next.extends.map { next.pool.ladders[$0].id }.filter { seen.insert($0).inserted }
            for upper in ids.compactMap({ ladders[$0] }) {
                open.append(upper)
                let names = upper.ladder.categories.filter { $0.definition != nil }
                defined.formUnion(names.compactMap { index.place(of: $0.name) ?? index.place(of: $0.id) })
            }
        }
        return defined
    }
}
