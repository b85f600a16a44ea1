/// A text of a ladder, with what tells fast of most others that it isn't near to them.
struct ComparedText {
    let expectation: Int
    let words: HandbookWords.Entry
    private let own: TextSketch
    private let full: TextSketch

    init(_ expectation: Int, _ words: HandbookWords.Entry, _ vocabulary: Vocabulary) {
        self.expectation = expectation
        self.words = words
        full = TextSketch(words.full, vocabulary)
        own = words.leadIns.isEmpty ? full : TextSketch(words.own, vocabulary)
    }

    /// Whether the two may share as much of their weight as texts do that are near.
    func mayBeNear(to old: ComparedText) -> Bool { may(old, Similarity.leastSharedOfNear) }

    /// Whether the two may share as much of their weight as texts do that say nearly the same.
    func mayBeNearlyEqual(to old: ComparedText) -> Bool { may(old, Similarity.leastSharedOfNearlyEqual) }

    private func may(_ old: ComparedText, _ needed: (Double, Double) -> Double) -> Bool {
        let (first, second) = words.isLedAlike(old.words) ? (own, old.own) : (full, old.full)
        let needed = needed(first.weight, second.weight)
        return first.mayShare(needed, with: second) && second.mayShare(needed, with: first)
    }
}
