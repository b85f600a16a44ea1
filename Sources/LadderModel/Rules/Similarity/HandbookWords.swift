/// What the expectations of a handbook's ladders say, made comparable.
struct HandbookWords: Sendable {
    /// By the expectations' indices in the pool.
    private var entries: [Entry?] = []
    private(set) var vocabulary: Vocabulary

    /// What one expectation says.
    struct Entry: Sendable {
        /// With what leads into its list.
        fileprivate(set) var full: ContentWords
        fileprivate(set) var own: ContentWords
        fileprivate let leadIns: [LeadIn]
    }

    /// - Parameter isEnglish: whether what is known of English holds for the texts.
    init(_ ladders: [ResolvedLadder], isEnglish: Bool) {
        vocabulary = Vocabulary(isEnglish: isEnglish)
        entries.reserveCapacity(ladders.first?.pool.count ?? 0)
        for resolved in ladders {
            for (index, expectation) in resolved.ladder.expectations.enumerated() {
                let own = ContentWords(expectation.body.text, &vocabulary)
                let full = expectation.leadIns.isEmpty ? own : ContentWords(expectation.fullText, &vocabulary)
                vocabulary.count(full.stems)
                let place = resolved.pool.index(of: index, in: resolved.place)
                while entries.count <= place { entries.append(nil) }
                entries[place] = Entry(full: full, own: own, leadIns: expectation.leadIns)
            }
        }
        vocabulary.weigh()
        for index in entries.indices {
            entries[index]?.full.weigh(vocabulary)
            entries[index]?.own.weigh(vocabulary)
        }
    }

    /// Nil for an expectation of a ladder that isn't looked at.
    subscript(expectation: Int) -> Entry? { expectation < entries.count ? entries[expectation] : nil }

    /// What two texts share, for messages.
    func common(of text: String, with other: String) -> CommonWords {
        CommonWords(of: text, with: other, isEnglish: vocabulary.isEnglish)
    }

    /// Two below the same lead-in are compared without it: it makes nothing equal that differs.
    func similarity(of new: Entry, to old: Entry) -> Similarity {
        new.leadIns == old.leadIns
            ? similarity(of: new.own, to: old.own) : similarity(of: new.full, to: old.full)
    }

    func similarity(of new: ContentWords, to old: ContentWords) -> Similarity {
        Similarity(of: new, to: old, vocabulary)
    }
}
