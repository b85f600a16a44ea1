/// What the expectations of a handbook's ladders say, made comparable.
struct HandbookWords: Sendable {
    private var words: [Int: Entry] = [:]
    private var vocabulary: Vocabulary

    private struct Entry {
        /// With what leads into its list.
        let full: ContentWords
        let own: ContentWords
    }

    /// - Parameter isEnglish: whether what is known of English holds for the texts.
    init(_ ladders: [ResolvedLadder], isEnglish: Bool) {
        vocabulary = Vocabulary(isEnglish: isEnglish)
        for resolved in ladders {
            for index in resolved.ladder.expectations.indices {
                let expectation = resolved.ladder.expectations[index]
                let own = ContentWords(expectation.body.text, &vocabulary)
                words[resolved.pool.index(of: index, in: resolved.place)] = Entry(
                    full: expectation.leadIns.isEmpty ? own : ContentWords(expectation.fullText, &vocabulary), own: own)
            }
        }
        vocabulary.weigh(words.values.map(\.full))
    }

    /// Nil for an expectation of a ladder that isn't looked at.
    func words(of expectation: Int) -> ContentWords? { words[expectation]?.full }

    /// Two below the same lead-in are compared without it: it makes nothing equal that differs.
    func similarity(of new: Int, to old: Int, in pool: ExpectationPool) -> Similarity? {
        guard let first = words[new], let second = words[old] else { return nil }
        return pool[new].leadIns == pool[old].leadIns
            ? Similarity(of: first.own, to: second.own, vocabulary)
            : Similarity(of: first.full, to: second.full, vocabulary)
    }

    /// What two texts share, for messages.
    func common(of text: String, with other: String) -> CommonWords {
        CommonWords(of: text, with: other, isEnglish: vocabulary.isEnglish)
    }

    func similarity(of new: ContentWords, to old: ContentWords) -> Similarity {
        Similarity(of: new, to: old, vocabulary)
    }
}
