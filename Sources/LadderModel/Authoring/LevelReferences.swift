internal import LadderSource

/// Finds the levels that other levels' front matter names.
struct LevelReferences {
    let header: LadderHeader

    func parents(of level: Int, _ diagnostics: inout Diagnostics) -> Level.Parents {
        let entry = header.levels[level]
        guard entry.hasInherits else { return header.isRestated ? .named([]) : .previous }
        if entry.inherits.count == 1, NameKey(entry.inherits[0].text) == NameKey("none"),
            header.levelIndex.place(of: "none") == nil
        {
            return .named([])
        }
        return .named(
            entry.inherits.compactMap { name in
                if name.text.contains("/"), header.levelIndex.place(of: name.text) == nil { return .other(name) }
                return resolve(name, &diagnostics).map { .own($0) }
            })
    }

    /// The level whose text this one shares, by way of others if need be; nil for a level with a text of its own.
    func original(of level: Int, _ diagnostics: inout Diagnostics) -> Int? {
        guard let name = header.levels[level].sameAs else { return nil }
        return resolve(name, &diagnostics).map { root(of: $0, from: level) }
    }

    /// The level at the end of a chain of `same-as`; a chain that comes back is left for inheritance to report.
    private func root(of level: Int, from start: Int) -> Int {
        var current = level
        var seen: Set<Int> = [start]
        while let name = header.levels[current].sameAs, let next = header.levelIndex.place(of: name.text) {
            guard seen.insert(current).inserted else { return level }
            current = next
        }
        return current
    }

    func reportAmbiguous(_ name: String, at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let meant = header.levels.filter { NameKey($0.name) == NameKey(name) }
        diagnostics.report(
            LadderRule.ambiguousLevel, "“\(name)” is a level on \(meant.count) tracks", at: span,
            notes: meant.map { .init("one is declared here", at: $0.span) },
            help: ["write the id of the one that is meant: \(meant.map(\.id).joined(separator: ", "))"])
    }

    private func resolve(_ name: LocatedText, _ diagnostics: inout Diagnostics) -> Int? {
        if let level = header.levelIndex.place(of: name.text) { return level }
        if header.levelIndex.isAmbiguous(name.text) {
            reportAmbiguous(name.text, at: name.span, &diagnostics)
            return nil
        }
        let names = header.levels.map(\.name)
        let nearest = NearestName.suggestion(for: name.text, among: names + header.levels.map(\.id))
        diagnostics.report(
            LadderRule.unknownLevel, "there is no level “\(name.text)” in this ladder", at: name.span,
            label: nearest.map { "did you mean “\($0)”?" }, help: ["levels are \(names.joined(separator: ", "))"])
        return nil
    }
}
