/// Finds the one of several things that a name, an id or an alias means.
struct NameIndex {
    // By the texts of keys: a dictionary's first use takes as long as a page where its keys are of a type of their own.
    private var places: [String: Int] = [:]
    private var initials: [String: [Int]] = [:]
    private var ambiguous: Set<String> = []
    private var shapes: Set<String> = []
    /// How many bytes the longest key has.
    private var longest = 0

    /// - Parameter names: how many there will be.
    init(room names: Int = 0) { places.reserveCapacity(names) }

    /// Adds a name of a thing; nil, or the other thing that has the name already.
    mutating func add(_ name: String, for place: Int, isName: Bool) -> Int? {
        let key = NameKey(name)
        if let other = places.updateValue(place, forKey: key.key), other != place {
            places[key.key] = other
            return other
        }
        longest = max(longest, key.key.utf8.count)
        if let shape = key.shape { shapes.insert(shape) }
        if isName, let short = Self.initials(of: name) { initials[NameKey(short).key, default: []].append(place) }
        return nil
    }

    /// Takes a name out that means several things.
    mutating func forget(_ name: String) {
        let key = NameKey(name).key
        places[key] = nil
        ambiguous.insert(key)
    }

    /// Whether a name means several things.
    func isAmbiguous(_ key: NameKey) -> Bool { !ambiguous.isEmpty && ambiguous.contains(key.key) }

    func place(of name: some StringProtocol) -> Int? {
        // Of a whole sentence no key is made.
        NameKey.mayHaveKey(name, upTo: longest) ? places[NameKey(name).key] : nil
    }

    func place(of key: NameKey) -> Int? { places[key.key] }

    /// Also by initials and number, where only one fits: `L1` for `Level 1`.
    func placeOrInitials(of name: String) -> Int? {
        if let place = place(of: name) { return place }
        guard let fitting = initials[NameKey(name).key], fitting.count == 1 else { return nil }
        return fitting.first
    }

    /// Whether a name differs from one of these in its number alone.
    func hasShape(of key: NameKey) -> Bool {
        !shapes.isEmpty && key.shape.map(shapes.contains) ?? false
    }

    private static func initials(of name: String) -> String? {
        if NameKey.isASCIIWithoutDigits(name) { return nil }
        let words = name.split(whereSeparator: \.isWhitespace)
        guard words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) else { return nil }
        return String(words.dropLast().compactMap(\.first)) + last
    }
}
