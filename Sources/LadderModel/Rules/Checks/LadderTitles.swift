/// Tells by a sentence's words which ladder it counts the levels of.
struct LadderTitles {
    /// The words of each ladder's title.
    private let titles: [[String]]

    init(_ ladders: [Ladder]) {
        titles = ladders.map { EnglishWord.all(in: $0.title).map(\.text) }
    }

    /// The ladder by its index; nil where it isn't certain.
    ///
    /// - Parameter own: the ladder in whose text the sentence stands; nil on a page.
    func counted(by sentence: [EnglishWord], in own: Int?) -> Int? {
        let words = sentence.map(\.text)
        if let own {
            // A sentence with another ladder's name may count that one's levels.
            let mine = titles[own]
            let namesOther = titles.contains {
                !$0.isEmpty && $0 != mine && !mine.contains($0) && words.contains($0)
            }
            return namesOther ? nil : own
        }
        guard words.contains("ladder") else { return nil }
        let named = titles.indices.filter { words.contains(titles[$0] + ["ladder"]) }
        // With a title that ends like another's the longer one is meant, and two of one name can't be told apart.
        let longest = named.map { titles[$0].count }.max()
        let meant = named.filter { titles[$0].count == longest }
        if meant.isEmpty { return titles.count == 1 ? 0 : nil }
        return meant.count == 1 ? meant[0] : nil
    }
}
