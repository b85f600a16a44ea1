internal import LadderModel
internal import LadderSource

/// What the sources turned out to be, with what holds at each level.
struct ResolvedModels: Sendable {
    private(set) var ladders: [ResolvedLadder] = []
    private(set) var baselines: [ResolvedLadder] = []
    let pages: [Page]
    /// Levels of the same standing.
    let equivalents: [[LevelPlace]]
    /// The paths of ladders and baselines that aren't built.
    private(set) var drafts: Set<String> = []

    /// Resolves ladders that need each other together, and groups of them on all cores.
    static func resolve(
        _ models: [ModelBuilder.Model], includesDrafts: Bool, limits: LadderLimits, _ diagnostics: inout Diagnostics
    ) async throws -> ResolvedModels {
        let ladders = models.compactMap { if case .ladder(let ladder) = $0 { ladder } else { nil } }
        let unreadable = models.compactMap { if case .unreadable(let id) = $0 { id } else { nil } }
        let resolver = InheritanceResolver(
            ladders, unreadable: Set(unreadable), includesDrafts: includesDrafts, limits: limits)
        diagnostics.append(resolver.diagnostics)
        var resolved = ResolvedModels(
            pages: models.compactMap { if case .page(let page) = $0 { page } else { nil } },
            equivalents: resolver.equivalents)
        for (group, found) in try await concurrentMap(resolver.groups, { group, _ in resolver.resolve(group) }) {
            diagnostics.append(found)
            for ladder in group ?? [] { resolved.add(ladder, includesDrafts) }
        }
        return resolved
    }

    private init(pages: [Page], equivalents: [[LevelPlace]]) {
        self.pages = pages
        self.equivalents = equivalents
    }

    private mutating func add(_ resolved: ResolvedLadder, _ includesDrafts: Bool) {
        if resolved.ladder.isDraft, !includesDrafts {
            drafts.insert(resolved.ladder.file.path)
            drafts.formUnion(resolved.ladder.levelFiles.map(\.file.path))
        } else if resolved.ladder.isBaseline {
            baselines.append(resolved)
        } else {
            ladders.append(resolved)
        }
    }
}
