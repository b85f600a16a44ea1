/// What holds of a category at a level, while the level's own expectations come to it.
struct HeldColumn {
    enum Outcome {
        case added
        /// It says the same as one that holds, and counts no more.
        case repeats(Int)
        /// It stands in the place of others that held. One of the level's own that says the same goes as well.
        case replaces([Int], repeated: Int?)
    }

    private let pool: ExpectationPool
    private let own: Range<Int>
    private var expectations: [Int]
    private var said: SaidTexts
    /// Where those with a written id stand, by it; nil for as long as none has been looked for.
    private var written: [String: [Int]]?
    /// The places whose expectations hold no more.
    private var gone: Set<Int> = []

    /// - Parameter own: those that will be added.
    init(_ expectations: [Int], adding own: Range<Int>, in pool: ExpectationPool) {
        self.pool = pool
        self.own = own
        self.expectations = expectations
        self.expectations.reserveCapacity(expectations.count + own.count)
        said = SaidTexts(expectations, more: own.count, in: pool)
    }

    mutating func add(_ expectation: Int) -> Outcome {
        let new = pool[expectation]
        let equal = said.first(like: new)
        if new.hasWrittenID {
            // Several parents may each have brought an expectation of that id.
            let places = places(ofID: new.id)
            if !places.isEmpty { return replace(places, equal, by: expectation, id: new.id) }
        }
        if let equal { return .repeats(equal) }
        said.add(expectation)
        if new.hasWrittenID { written?[new.id] = [expectations.count] }
        expectations.append(expectation)
        return .added
    }

    /// Hands over what holds now.
    mutating func takeExpectations() -> [Int] {
        let kept =
            gone.isEmpty ? expectations : expectations.indices.filter { !gone.contains($0) }.map { expectations[$0] }
        expectations = []
        return kept
    }

    private mutating func places(ofID id: String) -> [Int] {
        if written == nil {
            var found: [String: [Int]] = [:]
            for (place, held) in expectations.enumerated() where pool[held].hasWrittenID {
                found[pool[held].id, default: []].append(place)
            }
            written = found
        }
        return written?[id] ?? []
    }

    /// - Parameter equal: one that holds and says the same.
    private mutating func replace(
        _ places: [Int], _ equal: Int?, by expectation: Int, id: String
    ) -> Outcome {
        var places = places
        if let equal, let place = expectations.lastIndex(of: equal), !places.contains(place) {
            places.append(place)
            places.sort()
            if pool[equal].hasWrittenID { written?[pool[equal].id]?.removeAll { $0 == place } }
        }
        let all = places.map { expectations[$0] }
        for old in all { said.remove(old) }
        said.add(expectation)
        expectations[places[0]] = expectation
        gone.formUnion(places.dropFirst())
        written?[id] = [places[0]]
        return .replaces(
            all.filter { !own.contains($0) || $0 != equal }, repeated: equal.flatMap { own.contains($0) ? $0 : nil })
    }
}
