/// The words of a text that another one has too, for messages.
struct CommonWords {
    /// As the text writes them; `…` stands for what only the text says.
    let text: String

    private static let most = 14

    init(of text: String, with other: String, isEnglish: Bool) {
        let others = TextWord.words(of: other, isEnglish: isEnglish)
        let saysNothing = { (word: TextWord) in isEnglish && word.isStopWord }
        let stem = { (word: TextWord) in isEnglish ? WordStem.stem(of: word.word) : word.word }
        let stems = Set(others.filter { !saysNothing($0) }.map(stem))
        let fillers = Set(others.map(\.word))
        let words = TextWord.words(of: text, isEnglish: isEnglish)
        let isShared = words.map { saysNothing($0) ? fillers.contains($0.word) : stems.contains(stem($0)) }
        var runs: [Range<Int>] = []
        var start = 0
        while start < words.count {
            guard let first = isShared[start...].firstIndex(of: true) else { break }
            let end = isShared[first...].firstIndex(of: false) ?? words.count
            if let kept = Self.trimmed(first..<end, of: words, saysNothing) { runs.append(kept) }
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
    private static func trimmed(
        _ run: Range<Int>, of words: [TextWord], _ saysNothing: (TextWord) -> Bool
    ) -> Range<Int>? {
        guard let first = run.first(where: { !saysNothing(words[$0]) }),
            let last = run.last(where: { !saysNothing(words[$0]) })
        else { return nil }
        return first..<(last + 1)
    }
}
