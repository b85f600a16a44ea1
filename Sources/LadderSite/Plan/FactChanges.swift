internal import LadderModel

/// What a level says in other words than the one before it, beside its expectations: facts, such as its scope, and ratings.
struct FactChanges {
    struct Change {
        let label: String
        /// Nil where the level that one leaves says nothing of it.
        let old: RichText?
        let new: RichText
    }

    let changes: [Change]

    init(on departure: Departure) {
        let transition = departure.transition
        guard let from = transition.from else {
            changes = []
            return
        }
        let origin = departure.ladder.pool.ladders[from.ladder]
        let ladder = departure.ladder.ladder
        let before = origin.attributes(ofLevel: from.level)
        var changes = ladder.attributes(ofLevel: transition.to.level).map { attribute in
            Change(
                label: attribute.label, old: before.first { $0.label == attribute.label }?.value, new: attribute.value)
        }
        let (old, new) = (origin.content(ofLevel: from.level), ladder.content(ofLevel: transition.to.level))
        for (category, cell) in zip(ladder.categories, new.cells) {
            guard let rating = cell.rating else { continue }
            let place = origin.categories.firstIndex { $0.id == category.id }
            changes.append(Change(label: category.name, old: place.flatMap { old.cells[$0].rating }, new: rating))
        }
        self.changes = changes.filter { $0.old?.text != $0.new.text }
    }
}
