internal import LadderModel

/// What a ladder or baseline builds on, and what builds on it.
struct LadderRelations {
    private let extended: [Ladder]
    private let extending: [Ladder]

    init(of resolved: ResolvedLadder, in handbook: Handbook) {
        extended = resolved.extends.map { resolved.pool.ladders[$0] }
        extending = handbook.extensions[resolved.place] ?? []
    }

    func lines(_ words: ThemeWords) -> [LabelledLinks] {
        [(words.buildsOn, extended), (words.builtOnBy, extending)].map { label, ladders in
            LabelledLinks(
                label: label,
                links: ladders.map { ($0.title, SiteTarget(page: $0.id)) })
        }
    }
}
