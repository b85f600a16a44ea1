internal import LadderSource

/// A count of a ladder's levels or categories in a text that is not theirs.
struct MiscountedProse: CheckRule {
    let id = "miscounted-prose"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        guard handbook.isEnglish else { return }
        let ladders = handbook.ladders.filter { !$0.ladder.isBaseline }
        let titles = LadderTitles(ladders.map(\.ladder))
        var own: [String: Int] = [:]
        for (place, ladder) in ladders.map(\.ladder).enumerated() {
            for path in [ladder.file.path] + ladder.levelFiles.map(\.file.path) { own[path] = place }
        }
        for document in handbook.documents {
            for text in Self.texts(of: document) where ProseCount.isPossible(in: text) {
                for sentence in EnglishWord.sentences(in: text.text) {
                    let counts = ProseCount.all(in: sentence)
                    guard !counts.isEmpty, let ladder = titles.counted(by: sentence, in: own[document.file.path])
                    else { continue }
                    for count in counts { check(count, text, ladders[ladder], &findings) }
                }
            }
        }
    }

    /// Paragraphs, and sentences of the front matter.
    private static func texts(of document: Document) -> [SourceSpan] {
        document.frontMatterTexts(of: ["categories", "definition", "description"]) + document.blocks.paragraphs
    }

    private func check(
        _ count: ProseCount, _ text: SourceSpan, _ resolved: ResolvedLadder, _ findings: inout Diagnostics
    ) {
        let thing = count.noun == "levels" ? CountedThing.levels(of: resolved) : .categories(of: resolved)
        guard let thing, !thing.counts.contains(count.number) else { return }
        let offset = text.bytes.lowerBound
        findings.report(
            self, "the text counts \(count.number) \(count.noun), and the ladder has \(thing.total)",
            at: text.file.span((offset + count.range.lowerBound)..<(offset + count.range.upperBound)),
            help: ["correct the number, or write the sentence without one: nobody has to keep it up to date then"])
    }
}
