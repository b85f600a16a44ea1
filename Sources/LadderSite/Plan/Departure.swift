internal import LadderModel

/// A way on from a level.
struct Departure: Sendable {
    /// The ladder that one comes to.
    let ladder: ResolvedLadder
    /// The transition's place among the ladder's.
    let place: Int

    var transition: Transition { ladder.transitions[place] }

    /// Where it leads, with the ladder's title where that is another one.
    private var destination: String {
        let name = ladder.ladder.levels[transition.to.level].shownName
        return transition.from?.ladder == ladder.place ? name : "\(ladder.ladder.title): \(name)"
    }

    /// The ids of both levels, in the ladder's order, for the matrix to show them; nil where they belong to two ladders.
    var comparedLevels: (String, String)? {
        guard let from = transition.from, from.ladder == ladder.place else { return nil }
        let (one, other) = (from.level, transition.to.level)
        return (ladder.ladder.levels[min(one, other)].id, ladder.ladder.levels[max(one, other)].id)
    }

    /// What the level says of a category as a whole: it stands where the category's changes begin, which is with what is new.
    func summary(of category: Int, besideNew isBesideNew: Bool) -> [RichText] {
        let cells = ladder.ladder.levels[transition.to.level].content.cells
        guard category < cells.count, isBesideNew || transition.new[category].isEmpty else { return [] }
        return cells[category].summary
    }

    /// Whether nothing of what held before is said of the level, not even in stronger words.
    var isDescribedAnew: Bool {
        transition.continuing.allSatisfy { $0.isEmpty } && transition.strengthened.allSatisfy { $0.isEmpty }
    }

    /// The heading of the section that says what changes.
    ///
    /// - Parameter isOneOfSeveral: whether other ways lead on from the level too.
    func title(isOneOfSeveral: Bool, _ words: ThemeWords) -> String {
        isOneOfSeveral ? words.whatChanges(onTheWayTo: destination) : words.whatChanges(at: destination)
    }
}
