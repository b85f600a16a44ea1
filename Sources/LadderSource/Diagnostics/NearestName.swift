/// Finds the known name that a misspelt one most likely means.
public struct NearestName: Sendable {
    private let known: [(name: String, letters: NameLetters)]

    /// - Parameter known: the names that may be meant.
    public init(among known: [String]) {
        // A letter has four bytes at most, and a name that is near has few letters more.
        let mostBytes = 4 * (NameLetters.most + NameLetters.most / 3)
        self.known = known.filter { $0.utf8.count <= mostBytes }.map { ($0, NameLetters($0)) }
    }

    /// The nearest of the known names, or nil where none is near enough to be worth a suggestion.
    ///
    /// A name with another number is another name, and no misspelt one: IC2 means no IC1; IC11 may, with a digit struck twice.
    ///
    /// - Parameter most: how many mistakes at most; mostly one for three letters.
    public func suggestion(for name: String, most: Int? = nil) -> String? {
        // A longer text is no misspelt name.
        guard name.utf8.count <= 4 * NameLetters.most, let wanted = MisspeltName(NameLetters(name)) else { return nil }
        var limit = most ?? max(1, wanted.letters.scalars.count / 3)
        var nearest: String?
        let number = Self.digits(of: name)
        for (candidate, letters) in known where wanted.letters.mayBeWithin(limit, of: letters) {
            guard number.isEmpty || Self.digits(of: candidate) == number,
                let distance = wanted.distance(to: letters, limit: limit)
            else { continue }
            nearest = candidate
            // From here on only a nearer one.
            if distance == 0 { break }
            limit = distance - 1
        }
        return nearest
    }

    /// A digit that stands several times in a row counts once.
    private static func digits(of name: String) -> [UInt8] {
        name.utf8.reduce(into: []) { digits, byte in
            if byte.isDigit, byte != digits.last { digits.append(byte) }
        }
    }

    public static func suggestion(for name: String, among known: [String], most: Int? = nil) -> String? {
        NearestName(among: known).suggestion(for: name, most: most)
    }
}
