/// What the expectations of a list say: each finds the first that says the same.
struct SaidTexts {
    /// A few are compared in less time than it takes to make a table of them.
    private static let few = 64

    private let pool: ExpectationPool
    private var texts: [(identity: TextIdentity, expectation: Int)] = []
    /// Nil for as long as there are few.
    private var table: [TextIdentity: Int]?

    /// - Parameter more: how many are expected to be added.
    init(_ expectations: [Int], more: Int, in pool: ExpectationPool) {
        self.pool = pool
        texts.reserveCapacity(expectations.count + more)
        for expectation in expectations { texts.append((pool.identity(of: expectation), expectation)) }
        makeTableOfMany()
    }

    /// The expectation that says the same as another.
    func first(like expectation: Expectation) -> Int? {
        let identity = expectation.identity
        if let table { return table[identity] }
        return texts.first { $0.identity == identity }?.expectation
    }

    mutating func add(_ expectation: Int) {
        let identity = pool.identity(of: expectation)
        if table != nil {
            table?[identity] = expectation
        } else {
            texts.append((identity, expectation))
            makeTableOfMany()
        }
    }

    /// Takes away what says the same as an expectation.
    mutating func remove(_ expectation: Int) {
        let identity = pool.identity(of: expectation)
        if table != nil { table?[identity] = nil } else { texts.removeAll { $0.identity == identity } }
    }

    private mutating func makeTableOfMany() {
        guard texts.count > Self.few else { return }
        table = Dictionary(texts, uniquingKeysWith: { first, _ in first })
    }
}
