/// What held on the way to a level and holds no more, with what took its place.
///
/// Levels share what their histories have in common, so that a long chain of levels takes no more memory than the
/// removals themselves: Okasaki and Gill, Fast Mergeable Integer Maps, 1998.
struct RemovalHistory: Sendable {
    /// Two histories that don't agree on what took an expectation's place.
    struct Conflict {
        let old: Int
        let first: Int
        let second: Int
    }

    private var root: Node?

    /// Whether two are known to be the same without comparing what is in them.
    static func === (_ left: RemovalHistory, _ right: RemovalHistory) -> Bool { left.root === right.root }

    /// What stands in an expectation's place: itself, what replaced it, or nothing.
    func current(_ expectation: Int) -> Int? {
        var current = expectation
        while let removal = root?.leaf(current) {
            guard let next = removal.replacement else { return nil }
            current = next
        }
        return current
    }

    mutating func remove(_ expectation: Int, replacedBy replacement: Int? = nil) {
        var conflicts: [Conflict] = []
        root = Node.union(root, Node(leaf: expectation, replacement), &conflicts)
    }

    /// - Parameter conflicts: gets those that were found, in the order of what was replaced; the later one counts.
    mutating func merge(_ other: RemovalHistory, _ conflicts: inout [Conflict]) {
        root = Node.union(root, other.root, &conflicts)
    }

    /// A leaf, or a branch for the highest bit in which the keys below it differ.
    private final class Node: Sendable {
        /// A leaf's key; what the keys below a branch have in common above its bit.
        let prefix: Int
        /// 0 for a leaf.
        let bit: Int
        let replacement: Int?
        let low: Node?
        let high: Node?

        init(leaf key: Int, _ replacement: Int?) {
            (prefix, bit, low, high) = (key, 0, nil, nil)
            self.replacement = replacement
        }

        init(prefix: Int, bit: Int, low: Node?, high: Node?) {
            (self.prefix, self.bit, self.low, self.high) = (prefix, bit, low, high)
            replacement = nil
        }

        func leaf(_ key: Int) -> Node? {
            var node = self
            while node.bit != 0 {
                guard node.covers(key), let next = key & node.bit == 0 ? node.low : node.high else { return nil }
                node = next
            }
            return node.prefix == key ? node : nil
        }

        private func covers(_ key: Int) -> Bool { key & ~(bit | (bit - 1)) == prefix }

        /// The first or the second itself wherever that one has all.
        static func union(_ first: Node?, _ second: Node?, _ conflicts: inout [Conflict]) -> Node? {
            guard let first, first !== second else { return second }
            guard let second else { return first }
            if first.bit == 0, second.bit == 0, first.prefix == second.prefix {
                return leaf(first, second, &conflicts)
            }
            if first.bit == second.bit, first.prefix == second.prefix {
                let low = union(first.low, second.low, &conflicts)
                let high = union(first.high, second.high, &conflicts)
                return second.with(low, high) { first.with(low, high) { nil } }
            }
            if first.bit > second.bit, first.covers(second.prefix) {
                let isLow = second.prefix & first.bit == 0
                let low = isLow ? union(first.low, second, &conflicts) : first.low
                let high = isLow ? first.high : union(first.high, second, &conflicts)
                return first.with(low, high) { nil }
            }
            if second.bit > first.bit, second.covers(first.prefix) {
                let isLow = first.prefix & second.bit == 0
                let low = isLow ? union(first, second.low, &conflicts) : second.low
                let high = isLow ? second.high : union(first, second.high, &conflicts)
                return second.with(low, high) { nil }
            }
            return joined(first, second)
        }

        private static func leaf(_ first: Node, _ second: Node, _ conflicts: inout [Conflict]) -> Node {
            guard let old = first.replacement, old != second.replacement else { return second }
            guard let new = second.replacement else { return first }
            conflicts.append(Conflict(old: first.prefix, first: old, second: new))
            return second
        }

        /// A branch with these below it: this one, what is given, or a new one.
        private func with(_ low: Node?, _ high: Node?, otherwise: () -> Node?) -> Node {
            if low === self.low, high === self.high { return self }
            return otherwise() ?? Node(prefix: prefix, bit: bit, low: low, high: high)
        }

        private static func joined(_ first: Node, _ second: Node) -> Node {
            let bit = 1 << (Int.bitWidth - 1 - (first.prefix ^ second.prefix).leadingZeroBitCount)
            let isLow = first.prefix & bit == 0
            return Node(
                prefix: first.prefix & ~(bit | (bit - 1)), bit: bit, low: isLow ? first : second,
                high: isLow ? second : first)
        }
    }
}
