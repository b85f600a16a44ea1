/// An expectation of a level, or of the block for all levels, that is near to one which holds there anyway.
public struct InheritedMatch: Sendable {
    let new: Int
    let old: Int
    let kind: Kind
    /// The level that states it, by its index; nil for the block for all levels.
    let level: Int?

    enum Kind: Sendable {
        /// It says nothing that isn't expected already.
        case restatement
        /// It says more than the other, or something else of the same thing.
        case strengthening
    }
}
