/// Finds the known name that a misspelt one most likely means.
public struct NearestName {
    /// The nearest of the known names, or nil where none is near enough to be worth a suggestion.
    ///
    /// - Parameter most: how many mistakes at most; mostly one for three letters.
    public static func suggestion(for name: String, among known: [String], most: Int? = nil) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        // A longer text is no misspelt name, and the comparison costs the product of the lengths.
        guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
        let limit = most ?? max(1, wanted.count / 3)
        var best: (name: String, distance: Int)?
        // A letter has four bytes at most, and one that is near has few letters more.
        for candidate in known where candidate.utf8.count <= 4 * (wanted.count + limit) {
            let other = Array(candidate.lowercased().unicodeScalars)
            guard abs(other.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, other, limit: limit)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    ///
    /// - Returns: `limit` and one more where it is greater.
    private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int) -> Int {
        var beforeLast = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        var current = beforeLast
        for (row, scalar) in first.enumerated() {
            current[0] = row + 1
            var least = row + 1
            for (column, other) in second.enumerated() {
                var cost = min(last[column] + (scalar == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, scalar == second[column - 1], first[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current[column + 1] = cost
                least = min(least, cost)
            }
            // No later row has less than this one, but for a swap.
            if least > limit + 1 { return limit + 1 }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return min(last[second.count], limit + 1)
    }
}
