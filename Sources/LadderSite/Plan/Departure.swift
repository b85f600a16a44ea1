internal import LadderModel

/// A way on from a level.
struct Departure: Sendable {
    /// The ladder that one comes to.
    let ladder: ResolvedLadder
    let transition: Transition
}
