/// A name's letters, without the difference of capitals.
struct NameLetters {
    /// The most letters of a name for which others are looked for.
    static let most = 64

    let scalars: [Unicode.Scalar]
    /// A bit for each kind of letter: what two names don't share of these takes a mistake each.
    private let kinds: UInt64

    init(_ name: String) {
        scalars = Array(name.lowercased().unicodeScalars)
        kinds = scalars.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
    }

    /// Whether a few cheap looks leave it possible that two names are so many mistakes apart, or fewer.
    func mayBeWithin(_ limit: Int, of other: NameLetters) -> Bool {
        abs(scalars.count - other.scalars.count) <= limit
            && (kinds & ~other.kinds).nonzeroBitCount <= limit && (other.kinds & ~kinds).nonzeroBitCount <= limit
    }
}
