/// The words of a text that another one has too, for messages.
struct CommonWords {
    /// As the text writes them; `…` stands for what only the text says.
    let text: String

    private static let most = 14

    init(of text: String, with other: String) {
        let others = TextWord.words(of: other)
        let stems = Set(others.filter { !$0.isStopWord }.map { WordStem.stem(of: $0.word) })
        let fillers = Set(others.map(\.word))
        let words = TextWord.words(of: text)
        let isShared = words.map {
            $0.isStopWord ? fillers.contains($0.word) : stems.contains(WordStem.stem(of: $0.word))
        }
        var runs: [Range<Int>] = []
        var start = 0
        while start < words.count {
            guard let first = isShared[start...].firstIndex(of: true) else { break }
            let end = isShared[first...].firstIndex(of: false) ?? words.count
            if let kept = Self.trimmed(first..<end, words) { runs.append(kept) }
            start = end
        }
        var parts: [String] = []
        var left = Self.most
        for run in runs where left > 0 {
            let run = run.prefix(left)
            left -= run.count
            parts.append(
                String(text[words[run.lowerBound].range.lowerBound..<words[run.upperBound - 1].range.upperBound]))
        }
        let isCut = left == 0 && runs.reduce(0) { $0 + $1.count } > Self.most
        self.text = parts.joined(separator: " … ") + (isCut ? " …" : "")
    }

    /// A run without the words at its ends that say nothing; nil for one that has no others.
    private static func trimmed(_ run: Range<Int>, _ words: [TextWord]) -> Range<Int>? {
        guard let first = run.first(where: { !words[$0].isStopWord }),
            let last = run.last(where: { !words[$0].isStopWord })
        else { return nil }
        return first..<(last + 1)
    }
}
