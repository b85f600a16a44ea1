/// What the expectations of a handbook's ladders say, made comparable.
public struct HandbookWords: Sendable {
    /// By the expectations' indices in the pool.
    private var entries: [Entry?] = []
    let vocabulary: Vocabulary

    /// What one expectation says.
    struct Entry: Sendable {
        /// With what leads into its list.
        fileprivate(set) var full: ContentWords
        fileprivate(set) var own: ContentWords
        let leadIns: [LeadIn]

        init(full: ContentWords, own: ContentWords, leadIns: [LeadIn]) {
            (self.full, self.own, self.leadIns) = (full, own, leadIns)
        }

        /// Two below the same lead-in are compared without it: it makes nothing equal that differs.
        func isLedAlike(_ other: Entry) -> Bool { leadIns == other.leadIns }
    }

    /// What those of one ladder say, in order.
    public struct LadderEntries: Sendable {
        /// Where the pool has the first of them.
        let start: Int
        let entries: [Entry]
    }

    /// - Parameter vocabulary: with the numbers of all words.
    public init(_ ladders: [LadderEntries], _ vocabulary: Vocabulary) {
        var vocabulary = vocabulary
        let end = ladders.map { $0.start + $0.entries.count }.max() ?? 0
        entries = Array(repeating: nil, count: end)
        for ladder in ladders {
            for entry in ladder.entries { vocabulary.count(entry.full.stems) }
        }
        vocabulary.weigh()
        for ladder in ladders {
            for (place, entry) in zip(ladder.start..., ladder.entries) {
                var entry = entry
                entry.full.weigh(vocabulary)
                entry.own.weigh(vocabulary)
                entries[place] = entry
            }
        }
        self.vocabulary = vocabulary
    }

    /// Nil for an expectation of a ladder that isn't looked at.
    subscript(expectation: Int) -> Entry? { expectation < entries.count ? entries[expectation] : nil }

    /// What two texts share, for messages.
    func common(of text: String, with other: String) -> CommonWords {
        CommonWords(of: text, with: other, isEnglish: vocabulary.isEnglish)
    }

    func similarity(of new: Entry, to old: Entry) -> Similarity {
        new.isLedAlike(old)
            ? Similarity(of: new.own, to: old.own, vocabulary) : Similarity(of: new.full, to: old.full, vocabulary)
    }
}
