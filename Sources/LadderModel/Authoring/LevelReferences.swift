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

    private func resolve(_ name: LocatedText, _ diagnostics: inout Diagnostics) -> Int? {
        if let level = header.levelIndex.place(of: name.text) { return level }
        header.mistake(name.text, at: name.span).report(&diagnostics)
        return nil
    }
}
