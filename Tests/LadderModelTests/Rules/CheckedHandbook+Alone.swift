import LadderSource

@testable import LadderModel

extension CheckedHandbook {
    /// The same as a check makes, with one ladder read after the other.
    init(
        ladders: [ResolvedLadder], documents: [Document], language: String = "en", reported: Diagnostics = Diagnostics()
    ) {
        let isEnglish = Self.isEnglish(language)
        var read = ladders.map { LadderWords($0, isEnglish: isEnglish) }
        var vocabulary = Vocabulary(isEnglish: isEnglish)
        for place in read.indices { read[place].number(in: &vocabulary) }
        let words = HandbookWords(read.map { $0.entries(vocabulary) }, vocabulary)
        let matches = ladders.map { ladder in
            var finder = InheritedMatchFinder(ladder, words)
            return finder.find()
        }
        self.init(
            ladders: ladders, documents: documents, language: language, words: words, inheritedMatches: matches,
            reported: reported)
    }
}
