internal import LadderSource

/// An index of names that is being made.
struct NameIndexDraft {
    private(set) var keys: TextTable
    /// What each of the keys means; nil for what means several things.
    private(set) var meanings: [Int?] = []
    private(set) var initials: [NameKey: Set<Int>] = [:]
    private(set) var ambiguous: Set<NameKey> = []
    private(set) var shapes: Set<String> = []
    /// How many bytes the longest key has.
    private(set) var longest = 0

    /// - Parameter names: how many there will be.
    init(room names: Int = 0) {
        keys = TextTable(room: names)
        meanings.reserveCapacity(names)
    }

    /// Adds a name of a thing; nil, or the other thing that has the name already.
    mutating func add(_ name: String, for place: Int, isName: Bool) -> Int? {
        let key = NameKey(name)
        let (index, isNew) = keys.insert(key.key)
        if isNew {
            meanings.append(place)
        } else if let other = meanings[index] {
            if other != place { return other }
        } else {
            meanings[index] = place
        }
        longest = max(longest, key.key.utf8.count)
        if let shape = key.shape { shapes.insert(shape) }
        if isName, let short = Self.initials(of: name) { initials[NameKey(short), default: []].insert(place) }
        return nil
    }

    /// Takes a name out that means several things.
    mutating func forget(_ name: String) {
        if let index = keys.place(of: NameKey(name).key) { meanings[index] = nil }
        ambiguous.insert(NameKey(name))
    }

    private static func initials(of name: String) -> String? {
        if NameKey.isASCIIWithoutDigits(name) { return nil }
        let words = name.split(whereSeparator: \.isWhitespace)
        guard words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) else { return nil }
        return String(words.dropLast().compactMap(\.first)) + last
    }
}
