/// Finds the one of several things that a name, an id or an alias means.
///
/// A class, for much that reads a ladder shares it by one reference.
final class NameIndex: Sendable {
    private let names: NameIndexDraft

    init(_ names: consuming NameIndexDraft) { self.names = names }

    /// How many bytes the longest key has.
    var longest: Int { names.longest }

    /// Whether a name means several things.
    func isAmbiguous(_ name: some StringProtocol) -> Bool {
        !names.ambiguous.isEmpty && NameKey.mayHaveKey(name, upTo: names.longest)
            && names.ambiguous.contains(NameKey(name).key)
    }

    func place(of name: some StringProtocol) -> Int? {
        // Of a whole sentence no key is made.
        NameKey.mayHaveKey(name, upTo: names.longest) ? place(of: NameKey(name)) : nil
    }

    func place(of key: NameKey) -> Int? { names.places[key.key] }

    /// Also by initials and number, where only one fits: `L1` for `Level 1`.
    func placeOrInitials(of name: String) -> Int? {
        place(of: name) ?? place(ofInitials: name)
    }

    /// Only by initials and number, where one alone fits.
    func place(ofInitials name: some StringProtocol) -> Int? {
        guard !names.initials.isEmpty, NameKey.mayHaveKey(name, upTo: names.longest),
            let fitting = names.initials[NameKey(name).key], fitting.count == 1
        else { return nil }
        return fitting.first
    }

    /// Whether a name differs from one of these in its number alone.
    func hasShape(of name: some StringProtocol) -> Bool {
        !names.shapes.isEmpty && NameKey.mayHaveKey(name, upTo: names.longest + Self.mostFurtherDigits)
            && NameKey(name).shape.map(names.shapes.contains) ?? false
    }

    /// How much longer than all numbers one may be that was forgotten.
    private static let mostFurtherDigits = 16
}
