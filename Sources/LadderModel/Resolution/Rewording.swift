public import LadderSource

/// The one of the expectations that another replaces whose words it takes over, with what becomes of them.
public struct Rewording: Sendable, Equatable {
    /// By its index in the pool.
    public let old: Int
    public let difference: WordDifference
}

extension ResolvedLadder {
    /// The nearest of the texts that an expectation replaces, compared with its own.
    ///
    /// Nil where none is near enough, and for texts with marks and links: of those the words don't say all.
    public func rewording(of change: Transition.Strengthening) -> Rewording? {
        let new = pool[change.new].body
        guard !new.hasMarks else { return nil }
        var nearest: Rewording?
        for old in change.old where !pool[old].body.hasMarks && pool[old].leadIns == pool[change.new].leadIns {
            guard let difference = WordDifference(from: pool[old].body.text, to: new.text) else { continue }
            if let nearest, nearest.difference.shared >= difference.shared { continue }
            nearest = Rewording(old: old, difference: difference)
        }
        return nearest
    }

    /// The examples of an expectation that replaces one in the same words: they are all that is new. Nil where more is, or
    /// nothing.
    public func newExamples(of change: Transition.Strengthening) -> RenderedMarkup? {
        let new = pool[change.new]
        guard let examples = new.examples else { return nil }
        let isRestated = change.old.contains { old in
            let old = pool[old]
            return old.fullText == new.fullText && old.examples?.html.hasSameBytes(as: examples.html) != true
        }
        return isRestated ? examples : nil
    }
}
