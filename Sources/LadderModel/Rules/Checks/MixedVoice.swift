internal import LadderSource

/// Expectations of one ladder of which some speak to the reader and some of the reader.
struct MixedVoice: CheckRule {
    let id = "mixed-voice"
    let severity = Severity.note

    /// Below this number of expectations with a voice nobody has settled on one.
    private var fewest = 5

    let options = ["fewest"]

    mutating func read(_ settings: MappingReader, _ diagnostics: inout Diagnostics) {
        fewest = settings.integer("fewest", in: 2...1000, &diagnostics) ?? fewest
    }

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        guard handbook.isEnglish else { return }
        for ladder in handbook.ladders.map(\.ladder) { check(ladder, &findings) }
    }

    private func check(_ ladder: Ladder, _ findings: inout Diagnostics) {
        // An item below a lead-in goes on with its words.
        let voiced = ladder.expectations.filter(\.leadIns.isEmpty).compactMap { expectation in
            EnglishVoice(of: expectation.body.text).map { (voice: $0, span: expectation.span) }
        }
        guard voiced.count >= fewest else { return }
        let counts = Dictionary(grouping: voiced, by: \.voice).mapValues(\.count)
        let order = [EnglishVoice.third, .second, .first]
        guard counts.count > 1, let usual = order.max(by: { counts[$0, default: 0] < counts[$1, default: 0] }),
            let other = voiced.first(where: { $0.voice != usual })
        else { return }
        let count = counts[other.voice, default: 0]
        let others = count == 1 ? "" : ", as \(count - 1) more do"
        findings.report(
            self,
            "this begins like “\(other.voice.example)”\(others), and \(counts[usual, default: 0]) of the ladder's "
                + "expectations like “\(usual.example)”",
            at: other.span, help: ["choose one voice for the whole ladder"])
    }
}
