/// What authors write where an expectation could stand and there is none: “–”, “N/A”.
struct BlankWords {
    private let words: Set<String>

    /// - Parameter isEnglish: whether English words count beside signs.
    init(isEnglish: Bool) {
        words = isEnglish ? ["n/a", "nil", "none", "not applicable", "nothing"] : []
    }

    /// Whether they are all that a text says.
    func areAll(of text: String) -> Bool {
        // Longer ones say something, and needn't be looked at.
        guard text.utf8.count <= 20 else { return false }
        let signs = text.allSatisfy { "-–—‒―_.…?*/ ".contains($0) }
        return signs || words.contains(text.lowercased())
            || text.last == "." && words.contains(text.dropLast().lowercased())
    }
}
