internal import LadderSource

/// Finds the ladders, baselines and levels that ladders name in each other.
struct ReferenceFinder {
    private let ladders: [Ladder]
    private let unreadable: Set<String>
    private let includesDrafts: Bool
    private let places: [String: Int]

    /// - Parameters:
    ///   - unreadable: the ids of ladders that have errors of their own: naming them is no mistake.
    ///   - includesDrafts: whether ladders that are drafts are built.
    init(_ ladders: [Ladder], unreadable: Set<String>, includesDrafts: Bool) {
        self.ladders = ladders
        self.unreadable = unreadable
        self.includesDrafts = includesDrafts
        places = Dictionary(zip(ladders.map(\.id), ladders.indices), uniquingKeysWith: { first, _ in first })
    }

    func find(_ diagnostics: inout Diagnostics) -> [LadderReferences] {
        ladders.map { ladder in
            var references = LadderReferences()
            // What is named twice counts once.
            var extended: Set<Int> = []
            references.extends = ladder.extends.compactMap { name in
                self.ladder(named: name.text, at: name.span, for: ladder, &diagnostics).map {
                    .init(ladder: $0, span: name.span)
                }
            }.filter { extended.insert($0.ladder).inserted }
            references.parents = ladder.levels.map { parents(of: $0, in: ladder, &diagnostics) }
            references.equivalents = ladder.levels.indices.map { equivalents(of: $0, in: ladder, &diagnostics) }
            return references
        }
    }

    private func equivalents(
        of index: Int, in ladder: Ladder, _ diagnostics: inout Diagnostics
    ) -> [LevelPlace] {
        let level = ladder.levels[index]
        return level.equivalent.compactMap { name in
            let isOwn = !name.text.contains("/") || ladder.levelIndex.place(of: name.text) != nil
            let found =
                isOwn
                ? self.level(name.text, of: ladder, at: name.span, &diagnostics)
                : self.level(named: name, for: ladder, &diagnostics)
            guard let found, found == LevelPlace(ladder: places[ladder.id] ?? found.ladder, level: index) else {
                return found
            }
            diagnostics.report(
                SourceRule.invalidValue, "\(level.name) can't be equivalent to itself", at: name.span,
                help: ["name a level of another ladder, such as `product/ic5`, or remove it"])
            return nil
        }
    }

    private func parents(
        of level: Level, in ladder: Ladder, _ diagnostics: inout Diagnostics
    ) -> [LevelPlace]? {
        guard case .named(let names) = level.parents else { return nil }
        var parents: Set<LevelPlace> = []
        return names.compactMap { name in
            switch name {
            case .own(let index): places[ladder.id].map { LevelPlace(ladder: $0, level: index) }
            case .other(let name): self.level(named: name, for: ladder, &diagnostics)
            }
        }.filter { parents.insert($0).inserted }
    }

    /// `engineering/ic4`: what stands before the last slash is the ladder's place.
    private func level(
        named name: LocatedText, for ladder: Ladder, _ diagnostics: inout Diagnostics
    ) -> LevelPlace? {
        guard let slash = name.text.lastIndex(of: "/") else { return nil }
        let level = String(name.text[name.text.index(after: slash)...])
        guard
            let place = self.ladder(named: String(name.text[..<slash]), at: name.span, for: ladder, &diagnostics)
        else { return nil }
        return self.level(level, of: ladders[place], at: name.span, &diagnostics)
    }

    private func level(
        _ level: String, of other: Ladder, at span: SourceSpan, _ diagnostics: inout Diagnostics
    ) -> LevelPlace? {
        if let index = other.levelIndex.place(of: level) {
            return places[other.id].map { LevelPlace(ladder: $0, level: index) }
        }
        LevelNameMistake(
            level, at: span, choices: other.levels.map { .init(name: $0.name, id: $0.id, span: $0.span) },
            index: other.levelIndex, prefix: other.id + "/"
        ).report(in: "in “\(other.title)”", &diagnostics)
        return nil
    }

    private func ladder(
        named name: String, at span: SourceSpan, for ladder: Ladder, _ diagnostics: inout Diagnostics
    ) -> Int? {
        let id = Slug.path(name)
        guard let place = places[id] else {
            if !unreadable.contains(id) { reportUnknown(name, at: span, &diagnostics) }
            return nil
        }
        if ladders[place].isDraft, !ladder.isDraft, !includesDrafts {
            diagnostics.report(
                LadderRule.inheritedDraft, "“\(ladders[place].title)” is a draft, which isn't built", at: span,
                help: ["build with --drafts, or remove `status: draft` there"])
            return nil
        }
        return place
    }

    private func reportUnknown(_ name: String, at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let known = ladders.map(\.id).sorted()
        let nearest = NearestName.suggestion(for: name, among: known)
        diagnostics.report(
            LadderRule.unknownLadder, "there is no ladder or baseline “\(name)”", at: span,
            label: nearest.map { "did you mean “\($0)”?" },
            help: [
                "name it by its place below the content folder, without `.md`, such as `\(known.first ?? "company")`"
            ])
    }
}
