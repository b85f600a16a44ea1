internal import LadderSource

/// Expectations that say nearly the same at one level, or in ladders that could share them.
struct OverlappingExpectations: CheckRule {
    let id = "overlapping-expectations"
    let severity = Severity.warning

    /// How many expectations two ladders share at least: fewer are a coincidence, or not worth a file of their own.
    private var fewest = 3

    let options = ["fewest"]

    mutating func read(_ settings: MappingReader, _ diagnostics: inout Diagnostics) {
        fewest = settings.integer("fewest", in: 1...1000, &diagnostics) ?? fewest
    }

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for resolved in handbook.ladders {
            let contents = [resolved.ladder.allLevels?.content] + resolved.ladder.levels.map(\.content)
            for content in contents {
                guard let content else { continue }
                checkWithin(content, of: resolved, handbook.words, &findings)
            }
        }
        var finder = LadderOverlapFinder(handbook, fewest: fewest)
        for overlap in finder.find() { report(overlap, handbook.words, &findings) }
    }

    private func checkWithin(
        _ content: SectionContent, of resolved: ResolvedLadder, _ words: HandbookWords, _ findings: inout Diagnostics
    ) {
        var index = CandidateIndex()
        var texts: [ComparedText] = []
        let expectations = resolved.ladder.expectations
        for own in content.cells.flatMap(\.expectations) {
            guard let entry = words[resolved.pool.index(of: own, in: resolved.place)] else { continue }
            let text = ComparedText(own, entry, words.vocabulary)
            let candidates = index.candidates(sharing: entry.full.stems, fewest: 3) {
                text.mayBeNearlyEqual(to: texts[$0])
            }
            let near = candidates.first { words.similarity(of: entry, to: texts[$0].words).isNearlyEqual }
            if let near { report(expectations[own], expectations[texts[near].expectation], words, &findings) }
            index.insert(entry.full.stems)
            texts.append(text)
        }
    }

    private func report(
        _ new: Expectation, _ old: Expectation, _ words: HandbookWords, _ findings: inout Diagnostics
    ) {
        let common = words.common(of: new.body.text, with: old.fullText).text
        findings.report(
            self, "this says nearly what stands above it", at: new.span.firstLine,
            label: common.isEmpty ? nil : "in both: “\(common)”",
            notes: [.init("at the same level", at: old.span.firstLine)],
            help: ["make one expectation of the two, or say what makes them different"])
    }

    private func report(_ overlap: LadderOverlap, _ words: HandbookWords, _ findings: inout Diagnostics) {
        guard let first = overlap.pairs.first else { return }
        let (title, other) = (overlap.ladder.title, overlap.other.title)
        findings.report(
            self,
            "\(overlap.pairs.count == 1 ? "1 expectation" : "\(overlap.pairs.count) expectations") of “\(title)” "
                + "\(overlap.pairs.count == 1 ? "stands" : "stand") in “\(other)” too, in nearly the same words",
            at: first.expectation.span.firstLine, label: "the first of them",
            notes: overlap.pairs.prefix(3).map { pair in
                let common = words.common(of: pair.expectation.body.text, with: pair.other.fullText).text
                return .init("in both: “\(common)”", at: pair.other.span.firstLine)
            },
            help: [
                overlap.other.isBaseline
                    ? "name the baseline in `extends: \(overlap.other.id)`, and delete here what it states"
                    : "state what both ask for once: in a baseline that both name in `extends`, "
                        + "or in one of the two, so that the other's level inherits from its level"
            ])
    }
}
