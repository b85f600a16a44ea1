internal import LadderModel

/// Something about expectations of a ladder, by their indices in the pool: mostly the ladder's own, which lie together.
struct ExpectationTable<Value> {
    private let start: Int
    private var own: [Value?]
    private var others: [Int: Value] = [:]

    init(for resolved: ResolvedLadder) {
        start = resolved.pool.index(of: 0, in: resolved.place)
        own = Array(repeating: nil, count: resolved.ladder.expectations.count)
    }

    subscript(expectation: Int) -> Value? {
        @inline(__always) get {
            let place = expectation - start
            return own.indices.contains(place) ? own[place] : others.isEmpty ? nil : others[expectation]
        }
        set {
            let place = expectation - start
            if own.indices.contains(place) { own[place] = newValue } else { others[expectation] = newValue }
        }
    }
}
