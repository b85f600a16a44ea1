/// The words of a ladder's expectations, with numbers of the ladder's own.
///
/// They are read for each ladder alone, so that it can be done on all cores; the handbook's numbers come later, one
/// for each different word of a ladder.
public struct LadderWords: Sendable {
    /// Each once, in the order in which they are met.
    private var words: [String] = []
    /// The numbers of the words of all texts, one text behind the other.
    private var numbers: [Int32] = []
    private var texts: [Text] = []
    /// The handbook's numbers of the words' stems.
    private var stems: [Int32?] = []
    /// Where the pool has the ladder's first expectation.
    private let start: Int

    private struct Text {
        /// With what leads into its list; nil where nothing does.
        let full: Range<Int>?
        let own: Range<Int>
        let leadIns: [LeadIn]
    }

    /// - Parameter isEnglish: whether what is known of English holds for the texts.
    public init(_ resolved: ResolvedLadder, isEnglish: Bool) {
        start = resolved.pool.index(of: 0, in: resolved.place)
        var known: [String: Int32] = [:]
        texts.reserveCapacity(resolved.ladder.expectations.count)
        for expectation in resolved.ladder.expectations {
            let own = read(expectation.body.text, isEnglish, &known)
            let full = expectation.leadIns.isEmpty ? nil : read(expectation.fullText, isEnglish, &known)
            texts.append(Text(full: full, own: own, leadIns: expectation.leadIns))
        }
    }

    private mutating func read(_ text: String, _ isEnglish: Bool, _ known: inout [String: Int32]) -> Range<Int> {
        let start = numbers.count
        for word in TextWord.words(of: text, isEnglish: isEnglish) {
            let number = known[word.word] ?? Int32(words.count)
            if Int(number) == words.count {
                known[word.word] = number
                words.append(word.word)
            }
            numbers.append(number)
        }
        return start..<numbers.count
    }

    /// Gives the words the handbook's numbers, new ones those that no ladder before it has.
    public mutating func number(in vocabulary: inout Vocabulary) {
        stems = words.map { vocabulary.number(of: $0) }
    }

    /// What the expectations say, in order, once the words have their numbers.
    public func entries(_ vocabulary: Vocabulary) -> HandbookWords.LadderEntries {
        HandbookWords.LadderEntries(
            start: start,
            entries: texts.map { text in
                let own = content(text.own, vocabulary)
                return HandbookWords.Entry(
                    full: text.full.map { content($0, vocabulary) } ?? own, own: own, leadIns: text.leadIns)
            })
    }

    private func content(_ text: Range<Int>, _ vocabulary: Vocabulary) -> ContentWords {
        ContentWords(numbers[text].lazy.compactMap { stems[Int($0)] }, vocabulary)
    }
}
