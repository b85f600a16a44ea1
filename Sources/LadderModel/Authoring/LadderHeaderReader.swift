internal import LadderSource

/// Reads a ladder's front matter.
struct LadderHeaderReader {
    let frontMatter: YAMLValue
    /// Whether it is a baseline's, which has no levels.
    var isBaseline = false
    var limits = LadderLimits()

    /// The header, or nil where the front matter has an error, which is then reported.
    func read(_ diagnostics: inout Diagnostics) -> LadderHeader? {
        var found = Diagnostics()
        defer { diagnostics.append(found) }
        let schema = isBaseline ? LadderSchemas.baseline : LadderSchemas.ladder
        guard let reader = MappingReader(frontMatter, schema: schema, &found) else { return nil }
        guard isSmall(reader, &found) else { return nil }
        for key in ["categories", "levels"] { ListedNameDoubt(reader: reader).report(key, &found) }
        let categories = reader.list("categories").compactMap { category($0, &found) }
        let levels = reader.list("levels").compactMap { level($0, &found) }
        let levelsSpan = reader.entry("levels")?.key.span ?? reader.span
        if levels.isEmpty, !isBaseline, !found.hasErrors {
            found.report(
                LadderRule.noLevels, "this ladder has no levels", at: levelsSpan,
                help: ["list them below `levels:`, lowest first, such as `levels: [IC1, IC2, IC3]`"])
        }
        let categoryIndex = index(categories.map { ($0.name, $0.id, $0.aliases, $0.span) }, "categories", &found)
        let levelIndex = index(
            levels.map { ($0.name, $0.id, $0.aliases, $0.span) }, "levels", tracks: levels.map { $0.track?.text },
            &found)
        SimilarTracks(tracks: levels.compactMap(\.track)).report(&found)
        let groups = CategoryGroups(categories, categoryIndex: categoryIndex, levels, levelIndex: levelIndex, &found)
        let steps = CategorySteps(categories, categoryIndex: categoryIndex, &found)
        let status: LadderHeader.Status? = reader.choice("status", &found)
        let allLevels = reader.text("all-levels", &found)
        if let allLevels, let place = levelIndex.place(of: allLevels.text) {
            found.report(
                SourceRule.invalidValue, "`all-levels` has the name of the level “\(levels[place].name)”",
                at: allLevels.span,
                help: ["give the heading over what holds at all levels a name of its own, here and in the text"])
        }
        let header = LadderHeader(
            title: reader.text("title", &found), description: line("description", of: reader, &found),
            role: line("role", of: reader, &found), order: reader.integer("order", &found),
            version: line("version", of: reader, &found), effective: line("effective", of: reader, &found),
            isDraft: status == .draft, isBaseline: isBaseline, extends: reader.texts("extends", &found),
            movedFrom: FormerPlaces(reader: reader).read(&found),
            isRestated: isRestated(reader, &found),
            abbreviations: reader.pairs("abbreviations", &found).map {
                .init(letters: $0.name.text, meaning: $0.value.text.foldingWhitespace(), span: $0.name.span)
            },
            cells: reader.choice("cells", &found), categories: categories, groups: groups, steps: steps, levels: levels,
            allLevels: allLevels?.text.foldingWhitespace() ?? "All levels",
            allLevelsSpan: allLevels?.span, levelsSpan: levelsSpan,
            categoryIndex: categoryIndex, levelIndex: levelIndex, limits: limits)
        return found.hasErrors ? nil : header
    }

    /// A text that pages show in one line.
    private func line(_ key: String, of reader: MappingReader, _ diagnostics: inout Diagnostics) -> String? {
        reader.text(key, &diagnostics)?.text.foldingWhitespace()
    }

    /// Whether the ladder declares no more than can be compared with each other.
    private func isSmall(_ reader: MappingReader, _ diagnostics: inout Diagnostics) -> Bool {
        let raise = "give `limits:` in ladderdoc.yml a larger `levels`"
        for (key, most, advice) in [
            ("levels", limits.levels, raise), ("categories", limits.categories, "leave some out"),
        ] {
            let count = reader.list(key).count
            guard count > most else { continue }
            diagnostics.report(
                LadderRule.ladderTooLarge, "this ladder has \(count) \(key), and the most is \(most)",
                at: reader.entry(key)?.key.span, help: ["divide the ladder, or \(advice)"])
        }
        return !diagnostics.hasErrors
    }

    /// Whether the key that levels have stands at the top too: there it can only say that nothing is inherited.
    private func isRestated(_ reader: MappingReader, _ diagnostics: inout Diagnostics) -> Bool {
        for parent in reader.texts("inherits", &diagnostics) where NameKey(parent.text) != NameKey("none") {
            diagnostics.report(
                SourceRule.invalidValue, "`inherits` at the top can't be “\(parent.text)”", at: parent.span,
                help: [
                    "write `inherits: none` there, if every level is stated whole",
                    "or write `inherits` at the level that it is meant for",
                ])
        }
        return reader.has("inherits")
    }

    private func category(_ value: YAMLValue, _ diagnostics: inout Diagnostics) -> LadderHeader.CategoryEntry? {
        if case .scalar = value.content {
            guard let name = MappingReader.text(value, for: "categories", keySpan: value.span, &diagnostics),
                let id = id(of: name, given: nil, &diagnostics)
            else { return nil }
            return .init(
                id: id, name: name.text.foldingWhitespace(), aliases: [], definition: nil, group: nil, steps: [],
                span: name.span)
        }
        let asKey = NameAsKey(what: "a category", second: "definition", keys: LadderSchemas.category.keys)
        guard !asKey.report(value, &diagnostics),
            let reader = MappingReader(value, schema: LadderSchemas.category, &diagnostics),
            let name = reader.required("name", of: "a category", &diagnostics),
            let id = id(of: name, given: reader.text("id", &diagnostics), &diagnostics)
        else { return nil }
        return .init(
            id: id, name: name.text.foldingWhitespace(), aliases: reader.texts("aliases", &diagnostics).map(\.text),
            definition: reader.text("definition", &diagnostics), group: reader.text("group", &diagnostics),
            steps: reader.texts("steps", &diagnostics),
            span: name.span)
    }

    private func level(_ value: YAMLValue, _ diagnostics: inout Diagnostics) -> LadderHeader.LevelEntry? {
        if case .scalar = value.content {
            guard let name = MappingReader.text(value, for: "levels", keySpan: value.span, &diagnostics),
                let id = levelID(of: name, given: nil, &diagnostics)
            else { return nil }
            return .init(
                id: id, name: name.text.foldingWhitespace(), title: nil, aliases: [], isDraft: false, inherits: [],
                hasInherits: false, drop: [], sameAs: nil, track: nil, equivalent: [], span: name.span)
        }
        let asKey = NameAsKey(what: "a level", second: "title", keys: LadderSchemas.level.keys)
        guard !asKey.report(value, &diagnostics),
            let reader = MappingReader(value, schema: LadderSchemas.level, &diagnostics),
            let name = reader.required("name", of: "a level", &diagnostics),
            let id = levelID(of: name, given: reader.text("id", &diagnostics), &diagnostics)
        else { return nil }
        let status: LadderHeader.Status? = reader.choice("status", &diagnostics)
        let sameAs = reader.text("same-as", &diagnostics)
        for key in ["inherits", "drop", "status"] where sameAs != nil {
            guard let entry = reader.entry(key) else { continue }
            diagnostics.report(
                SourceRule.invalidValue, "a level with `same-as` takes `\(key)` from the other level",
                at: entry.key.span,
                help: ["remove `\(key)`, or remove `same-as` and write the level's section"])
        }
        return .init(
            id: id, name: name.text.foldingWhitespace(), title: reader.text("title", &diagnostics),
            aliases: reader.texts("aliases", &diagnostics).map(\.text), isDraft: status == .draft,
            inherits: reader.texts("inherits", &diagnostics), hasInherits: reader.has("inherits"),
            drop: reader.texts("drop", &diagnostics), sameAs: sameAs, track: reader.text("track", &diagnostics),
            equivalent: reader.texts("equivalent", &diagnostics),
            span: name.span)
    }

    /// Its expectations would have the ids of those that every level gets.
    private func levelID(of name: LocatedText, given: LocatedText?, _ diagnostics: inout Diagnostics) -> String? {
        let id = id(of: name, given: given, &diagnostics)
        guard id == LadderPageIDs.allLevels else { return id }
        diagnostics.report(
            LadderRule.invalidID, "a level can't have the id “\(LadderPageIDs.allLevels)”", at: (given ?? name).span,
            help: ["that is the block for all levels: give the level another `id:`"])
        return nil
    }

    /// In bytes. Each expectation has the ids of its level and category in its own, and there may be millions of them.
    private static let longestID = 400

    private func id(of name: LocatedText, given: LocatedText?, _ diagnostics: inout Diagnostics) -> String? {
        guard let id = anyID(of: name, given: given, &diagnostics) else { return nil }
        guard id.utf8.count > Self.longestID else { return id }
        diagnostics.report(
            LadderRule.invalidID, "the id has \(id.utf8.count) bytes, and the most is \(Self.longestID)",
            at: (given ?? name).span, help: ["give it a shorter name, or a short `id:`"])
        return nil
    }

    /// The id that is given, which must be a slug, or the slug of the name.
    private func anyID(of name: LocatedText, given: LocatedText?, _ diagnostics: inout Diagnostics) -> String? {
        if let given {
            let slug = Slug.make(given.text)
            if slug == given.text { return slug }
            diagnostics.report(
                LadderRule.invalidID, "“\(given.text)” can't be an id", at: given.span,
                help: ["ids are lower case letters, digits and hyphens" + (slug.isEmpty ? "" : ", such as `\(slug)`")])
            return nil
        }
        let slug = Slug.make(name.text)
        if !slug.isEmpty { return slug }
        diagnostics.report(
            LadderRule.emptyID, "no id can be made of the name “\(name.text)”", at: name.span,
            help: ["give it one: `name: …` with `id: …`"])
        return nil
    }

    private typealias Entry = (name: String, id: String, aliases: [String], span: SourceSpan)

    /// A name that another one has already. Of names that differ in signs alone the same id is made.
    private func report(
        _ name: String, of entry: Entry, isOf other: Entry, _ what: String, _ diagnostics: inout Diagnostics
    ) {
        let isName = NameKey(entry.name) == NameKey(other.name)
        let words =
            switch (entry.id == other.id, NameKey(name) == NameKey(entry.name)) {
            case _ where isName: "two \(what) are called “\(name)”"
            case (true, _): "“\(entry.name)” and “\(other.name)” have the same id, “\(entry.id)”"
            case (false, true): "“\(name)” is also the id or an alias of “\(other.name)”"
            case (false, false): "“\(entry.name)” and “\(other.name)” share the name “\(name)”"
            }
        diagnostics.report(
            LadderRule.duplicateName, words, at: entry.span,
            notes: [.init("the other one is declared here", at: other.span)],
            help: [
                entry.id == other.id && !isName
                    ? "give one of them another id: `name: …` with `id: …`"
                    : "names, ids and aliases of \(what) must differ"
            ])
    }

    private func index(
        _ entries: [Entry], _ what: String,
        tracks: [String?] = [],
        _ diagnostics: inout Diagnostics
    ) -> NameIndex {
        var index = NameIndexDraft(room: 2 * entries.count)
        for (place, entry) in entries.enumerated() {
            for (position, name) in ([entry.name, entry.id] + entry.aliases).enumerated() {
                guard let other = index.add(name, for: place, isName: position == 0) else { continue }
                // Each track may have its own level of a name; what means one of them says its id.
                if position == 0, tracks.indices.contains(place), tracks[place] != tracks[other],
                    NameKey(entries[other].name) == NameKey(name), entries[other].id != entry.id
                {
                    index.forget(name)
                    continue
                }
                report(name, of: entry, isOf: entries[other], what, &diagnostics)
                break
            }
        }
        return NameIndex(index)
    }
}
