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
        for candidate in known {
            let other = Array(candidate.lowercased().unicodeScalars)
            guard abs(other.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, other)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for (row, scalar) in first.enumerated() {
            var current = [row + 1]
            for (column, other) in second.enumerated() {
                var cost = min(last[column] + (scalar == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, scalar == second[column - 1], first[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }
}
