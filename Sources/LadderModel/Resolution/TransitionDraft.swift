/// A transition as it is found, with lists of its own.
struct TransitionDraft {
    let from: LevelPlace?
    let to: LevelPlace
    let new: [[Int]]
    let strengthened: [[Transition.Strengthening]]
    let dropped: [[Int]]
    let continuing: [[Int]]
    let restated: [Int: Int]

    /// The same for some of the categories alone.
    func narrowed(to categories: [Int]) -> TransitionDraft {
        if categories.elementsEqual(new.indices) { return self }
        return TransitionDraft(
            from: from, to: to, new: categories.map { new[$0] }, strengthened: categories.map { strengthened[$0] },
            dropped: categories.map { dropped[$0] }, continuing: categories.map { continuing[$0] },
            restated: restated)
    }
}
