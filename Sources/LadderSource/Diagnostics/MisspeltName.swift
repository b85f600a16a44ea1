/// A name that is compared with many.
///
/// Its places are the bits of a word, so that a column of the table of distances is worked out at once: H. Hyyrö, “A bit-vector
/// algorithm for computing Levenshtein and Damerau edit distances”, 2003.
struct MisspeltName {
    let letters: NameLetters
    /// Each letter's places, in a table twice as long as there can be letters: a letter stands at the number that it has, or
    /// behind others that do.
    private var places: [(letter: UInt32, bits: UInt64)]

    private static let tableLength = 2 * NameLetters.most

    /// Nil for one without letters, or with too many.
    init?(_ letters: NameLetters) {
        guard 1...NameLetters.most ~= letters.scalars.count else { return nil }
        self.letters = letters
        places = Array(repeating: (0, 0), count: Self.tableLength)
        for (place, scalar) in letters.scalars.enumerated() {
            let index = index(of: scalar)
            places[index] = (scalar.value, places[index].bits | 1 << UInt64(place))
        }
    }

    /// Where a letter stands in the table, or would stand.
    private func index(of scalar: Unicode.Scalar) -> Int {
        var index = Int(scalar.value) % Self.tableLength
        while places[index].bits != 0, places[index].letter != scalar.value { index = (index + 1) % Self.tableLength }
        return index
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    ///
    /// - Returns: nil where it is greater than the limit.
    func distance(to other: NameLetters, limit: Int) -> Int? {
        let last: UInt64 = 1 << UInt64(letters.scalars.count - 1)
        // Where the distance grows, or falls, from a place to the next, down a column and along a row.
        var (growsDown, fallsDown) = (UInt64.max, UInt64(0))
        var (isSame, matchedBefore) = (UInt64(0), UInt64(0))
        var distance = letters.scalars.count
        var rest = other.scalars.count
        for scalar in other.scalars {
            let matched = places[index(of: scalar)].bits
            let swapped = (~isSame & matched) << 1 & matchedBefore
            isSame = (((matched & growsDown) &+ growsDown) ^ growsDown) | matched | fallsDown | swapped
            var growsAlong = fallsDown | ~(isSame | growsDown)
            let fallsAlong = isSame & growsDown
            if growsAlong & last != 0 { distance += 1 }
            if fallsAlong & last != 0 { distance -= 1 }
            rest -= 1
            // Each letter that is left makes it one less at most.
            if distance - rest > limit { return nil }
            growsAlong = growsAlong << 1 | 1
            growsDown = fallsAlong << 1 | ~(isSame | growsAlong)
            fallsDown = growsAlong & isSame
            matchedBefore = matched
        }
        return distance
    }
}
