internal import LadderSource

/// Finds the levels that other levels' front matter names.
struct LevelReferences {
    let header: LadderHeader

    func parents(of level: Int, _ diagnostics: inout Diagnostics) -> Level.Parents {
        let entry = header.levels[level]
        guard entry.hasInherits else { return .previous }
        if entry.inherits.count == 1, NameKey(entry.inherits[0].text) == NameKey("none"),
            header.levelIndex.place(of: "none") == nil
        {
            return .levels([])
        }
        return .levels(resolve(entry.inherits, &diagnostics))
    }

    /// The level whose text this one shares, by way of others if need be; nil for a level with a text of its own.
    func original(of level: Int, _ diagnostics: inout Diagnostics) -> Int? {
        guard let name = header.levels[level].sameAs else { return nil }
        return resolve([name], &diagnostics).first.map { root(of: $0, from: level) }
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

    private func resolve(_ names: [LocatedText], _ diagnostics: inout Diagnostics) -> [Int] {
        names.compactMap { name in
            if let level = header.levelIndex.place(of: name.text) { return level }
            if name.text.contains("/") {
                diagnostics.report(
                    SourceRule.unsupportedKey, "levels of other ladders can't be inherited by this version",
                    at: name.span,
                    help: ["name a level of this ladder; a later version of ladderdoc will read “\(name.text)”"])
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
}
