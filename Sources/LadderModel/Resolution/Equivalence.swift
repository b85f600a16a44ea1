/// Puts things together that are alike: what is said of two of them holds both ways, and passes on.
public struct Equivalence<Element: Hashable & Comparable> {
    private var leaders: [Element: Element] = [:]

    public init() {}

    public mutating func join(_ first: Element, _ second: Element) {
        let (first, second) = (leader(of: first), leader(of: second))
        // Also marks one that stands for itself so far.
        leaders[first] = first
        leaders[second] = first
    }

    /// Each group in the order of its elements, and the groups in that of their first.
    public func groups() -> [[Element]] {
        var joined = self
        return Dictionary(grouping: leaders.keys) { joined.leader(of: $0) }.values
            .map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// Shortens the way for the next time.
    private mutating func leader(of element: Element) -> Element {
        var leader = element
        while let next = leaders[leader], next != leader { leader = next }
        var element = element
        while let next = leaders[element], next != leader {
            leaders[element] = leader
            element = next
        }
        return leader
    }
}
