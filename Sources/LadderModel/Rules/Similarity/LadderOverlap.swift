/// Two ladders that state several expectations in nearly the same words, though neither takes them from the other.
struct LadderOverlap {
    let ladder: Ladder
    let other: Ladder
    /// In the order of the ladder.
    let pairs: [(expectation: Expectation, other: Expectation)]
}
