internal import LadderSource

/// A count of the ladder's levels or categories in its prose that is not theirs.
struct MiscountedProse: CheckRule {
    let id = "miscounted-prose"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        let documents = Dictionary(
            handbook.sources.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
        let titles = handbook.ladders.map { EnglishWord.all(in: $0.ladder.title).map(\.text) }
        for resolved in handbook.ladders where !resolved.ladder.isBaseline {
            guard let document = documents[resolved.ladder.file.path] else { continue }
            let own = EnglishWord.all(in: resolved.ladder.title).map(\.text)
            let counted = [CountedThing.levels(of: resolved), .categories(of: resolved)].compactMap(\.self)
            for paragraph in document.blocks.paragraphs {
                for sentence in EnglishWord.sentences(in: paragraph.text) {
                    var found = Diagnostics()
                    for thing in counted { check(sentence, thing, paragraph, &found) }
                    // A sentence with another ladder's name may count that one's levels.
                    if !found.all.isEmpty, !names(sentence, of: titles, but: own) { findings.append(found) }
                }
            }
        }
    }

    private func names(_ sentence: [EnglishWord], of titles: [[String]], but own: [String]) -> Bool {
        let words = sentence.map(\.text)
        return titles.contains { !$0.isEmpty && $0 != own && !own.contains($0) && words.contains($0) }
    }

    private func check(
        _ words: [EnglishWord], _ thing: CountedThing, _ paragraph: SourceSpan, _ findings: inout Diagnostics
    ) {
        for (index, word) in words.enumerated() where thing.nouns.contains(word.text) {
            guard let start = Self.count(in: words.map(\.text), before: index),
                let number = EnglishCounts.number(words[start].text), !thing.counts.contains(number)
            else { continue }
            let offset = paragraph.bytes.lowerBound
            let span = paragraph.file.span(
                (offset + words[start].range.lowerBound)..<(offset + word.range.upperBound))
            findings.report(
                self, "the text counts \(number) \(word.text), and the ladder has \(thing.total)", at: span,
                help: ["correct the number, or write the sentence without one: nobody has to keep it up to date then"])
        }
    }

    /// Where the number stands that counts all of what a noun names; nil where none does.
    private static func count(in words: [String], before noun: Int) -> Int? {
        if noun + 1 < words.count, EnglishCounts.narrowing.contains(words[noun + 1]) { return nil }
        var place = noun - 1
        if place >= 0, EnglishCounts.adjectives.contains(words[place]) { place -= 1 }
        // “All three of the categories.”
        if place >= 2, ["the", "our", "these"].contains(words[place]), words[place - 1] == "of" { place -= 2 }
        guard place > 0, EnglishCounts.number(words[place]) != nil else { return nil }
        var before = words[..<place]
        while let last = before.last, EnglishCounts.adverbs.contains(last) { before.removeLast() }
        if EnglishCounts.openings.contains(where: { before.reversed().starts(with: $0.reversed()) }) {
            return isDistributive(before) ? nil : place
        }
        guard let verb = before.popLast(), verb == "has" || verb == "have" else { return nil }
        while let last = before.last, EnglishCounts.adverbs.contains(last) { before.removeLast() }
        guard let owner = before.last, EnglishCounts.owners.contains(owner), !isDistributive(before) else { return nil }
        return place
    }

    private static func isDistributive(_ words: ArraySlice<String>) -> Bool {
        // “Each level has three categories” says how many there are.
        let isOfLevels = words.contains("level")
        return words.contains {
            EnglishCounts.distributive.contains($0) && !(isOfLevels && ($0 == "each" || $0 == "every"))
        }
    }
}
