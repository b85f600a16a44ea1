/// Values by their names, of which there are few: looking through them is faster than a dictionary, above all than the first
/// use of one, for which the system must find out how its names are hashed.
///
/// What names must be able to do stands at the functions, so that it isn't found out for the type either.
struct NamedValues<Name, Value>: ExpressibleByDictionaryLiteral {
    private var entries: [(name: Name, value: Value)]

    /// - Parameter elements: each name once.
    init(dictionaryLiteral elements: (Name, Value)...) { entries = elements.map { ($0, $1) } }
}

extension NamedValues: Sendable where Name: Sendable, Value: Sendable {}

extension NamedValues where Name: Equatable {
    /// Nil for a name without a value.
    subscript(name: Name) -> Value? {
        get { entries.first { $0.name == name }?.value }
        set {
            let index = entries.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append((name, value))
            case (nil, nil): break
            }
        }
    }
}
