/// A member that mostly has the value which it had in the object before: its bytes are copied then.
public struct RepeatedMember: Sendable {
    private let key: StaticString
    private var value = ""
    /// Empty where none was put.
    private var place = 0..<0

    /// - Parameter key: a word of ours.
    public init(_ key: StaticString) { self.key = key }

    mutating func put(_ value: String, to json: inout JSONWriter) {
        if !place.isEmpty, self.value == value { return json.putAgain(place) }
        self.value = value
        place = json.noted { $0.put(key, value) }
    }
}

extension JSONWriter {
    public mutating func put(_ member: inout RepeatedMember, _ value: String) { member.put(value, to: &self) }
}
