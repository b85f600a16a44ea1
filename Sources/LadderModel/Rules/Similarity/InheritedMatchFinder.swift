/// Compares expectations with what is inherited at one place.
struct InheritedMatchFinder {
    let pool: ExpectationPool
    let words: HandbookWords
    private var index = CandidateIndex()
    private var categories: [Int: Int] = [:]
    private var said: [TextIdentity: Int] = [:]

    init(pool: ExpectationPool, words: HandbookWords) {
        self.pool = pool
        self.words = words
    }

    mutating func insert(_ old: Int, _ category: Int) {
        guard let content = words.words(of: old) else { return }
        index.insert(old, content)
        categories[old] = category
        if said[pool[old].identity] == nil { said[pool[old].identity] = old }
    }

    func match(of new: Int, _ category: Int) -> (old: Int, kind: InheritedMatch.Kind)? {
        // Texts of no words that tell, and texts in any script.
        if let old = said[pool[new].identity], categories[old] == category { return (old, .restatement) }
        guard let content = words.words(of: new) else { return nil }
        var nearest: (old: Int, similarity: Similarity)?
        for old in index.candidates(for: content) {
            guard let similarity = words.similarity(of: new, to: old, in: pool) else { continue }
            // In another category only what hardly differs is the same thing.
            guard categories[old] == category ? similarity.isNear : similarity.isNearlyEqual else { continue }
            if let nearest, nearest.similarity.overlap >= similarity.overlap { continue }
            nearest = (old, similarity)
        }
        return nearest.map { ($0.old, $0.similarity.isChange ? .strengthening : .restatement) }
    }
}
