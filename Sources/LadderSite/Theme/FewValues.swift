/// Values of a few among many names, which are the cases of an enumeration without values of its own.
///
/// A page has a handful of what there is, and all that it has is copied and given back with it.
struct FewValues<Name, Value> {
    /// In the order in which they came.
    private var entries: [(place: UInt8, value: Value)] = []
    /// A bit for the place of each name that has a value.
    private(set) var names: UInt32 = 0

    func has(_ name: Name) -> Bool { names & Self.bit(of: name) != 0 }

    /// Nil for a name without a value.
    subscript(name: Name) -> Value? {
        get { place(of: name).map { entries[$0].value } }
        set {
            if let place = place(of: name) {
                if let newValue {
                    entries[place].value = newValue
                } else {
                    entries.remove(at: place)
                    names &= ~Self.bit(of: name)
                }
            } else if let newValue {
                entries.append((UInt8(NamedValues<Name, Value>.place(of: name)), newValue))
                names |= Self.bit(of: name)
            }
        }
    }

    /// Keeps what memory grows to for so many values from being moved.
    mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

    /// Hands over each value with its name's place.
    func forEach(_ body: (UInt8, Value) -> Void) { for (place, value) in entries { body(place, value) } }

    /// Where the entry of a name stands.
    private func place(of name: Name) -> Int? {
        guard has(name) else { return nil }
        let place = NamedValues<Name, Value>.place(of: name)
        return entries.firstIndex { $0.place == place }
    }

    private static func bit(of name: Name) -> UInt32 { 1 << UInt32(NamedValues<Name, Value>.place(of: name)) }
}

extension FewValues: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (Name, Value)...) {
        for (name, value) in elements { self[name] = value }
    }
}

extension FewValues: Sendable where Name: Sendable, Value: Sendable {}
