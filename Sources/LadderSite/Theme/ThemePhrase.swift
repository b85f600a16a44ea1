/// Words of a theme's with a place for a value: `Link to {name}`.
struct ThemePhrase: Sendable {
    /// As it stands in the theme.
    let written: String
    let before: String
    /// What stands behind the value's place; nil without one.
    let after: String?

    init(_ text: String) {
        written = text
        guard let place = text.utf8.firstIndex(of: UInt8(ascii: "{")),
            let end = text.utf8.lastIndex(of: UInt8(ascii: "}")), place < end
        else {
            (before, after) = (text, nil)
            return
        }
        before = String(text[..<place])
        after = String(text[text.utf8.index(after: end)...])
    }

    /// The words with a value in its place, where they have one.
    func text(with value: String) -> String { after.map { before + value + $0 } ?? before }
}
