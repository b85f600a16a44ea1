/// An index of names that is being made.
struct NameIndexDraft {
    // By the texts of keys: a dictionary's first use takes as long as a page where its keys are of a type of their own.
    private(set) var places: [String: Int] = [:]
    private(set) var initials: [String: [Int]] = [:]
    private(set) var ambiguous: Set<String> = []
    private(set) var shapes: Set<String> = []
    /// How many bytes the longest key has.
    private(set) var longest = 0

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

    private static func initials(of name: String) -> String? {
        if NameKey.isASCIIWithoutDigits(name) { return nil }
        let words = name.split(whereSeparator: \.isWhitespace)
        guard words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) else { return nil }
        return String(words.dropLast().compactMap(\.first)) + last
    }
}
