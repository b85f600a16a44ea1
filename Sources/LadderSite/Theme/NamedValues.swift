/// Values by their names, which are the cases of an enumeration without values of its own: each has its place.
///
/// A dictionary's first use takes longer than a small handbook's frames: the system must find out how its names are hashed.
struct NamedValues<Name, Value> {
    /// None as long as no name has a value.
    private var values: [Value?] = []

    func has(_ name: Name) -> Bool { !values.isEmpty && values[Self.place(of: name)] != nil }

    /// The place of a case in the order in which they are declared, which is its value in memory.
    static func place(of name: Name) -> Int {
        // An only case takes no memory.
        withUnsafeBytes(of: name) { Int($0.first ?? 0) }
    }
}

// Only here are the names asked for their cases: asked of the type itself, that would be looked up at its first use.
extension NamedValues: ExpressibleByDictionaryLiteral where Name: CaseIterable {
    init(dictionaryLiteral elements: (Name, Value)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// Nil for a name without a value.
    subscript(name: Name) -> Value? {
        get { values.isEmpty ? nil : values[Self.place(of: name)] }
        set {
            if values.isEmpty { values = Array(repeating: nil, count: Name.allCases.count) }
            values[Self.place(of: name)] = newValue
        }
    }
}

extension NamedValues: Sendable where Name: Sendable, Value: Sendable {}
