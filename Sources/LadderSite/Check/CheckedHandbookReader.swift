internal import LadderModel
internal import LadderSource

/// Makes of a prepared site what the rules of the check look at: texts are read and compared on all cores.
struct CheckedHandbookReader {
    let prepared: SitePreparer.Prepared
    /// All but drafts.
    let documents: [Document]

    /// - Parameter reported: what the build has found.
    func read(_ reported: Diagnostics) async throws -> CheckedHandbook {
        let language = prepared.setup.configuration.language
        let ladders = prepared.models.ladders + prepared.models.baselines
        let words = try await words(of: ladders, isEnglish: CheckedHandbook.isEnglish(language))
        let matches = try await concurrentMap(ladders) { ladder, _ in
            var finder = InheritedMatchFinder(ladder, words)
            return finder.find()
        }
        return CheckedHandbook(
            ladders: ladders, documents: documents, language: language, words: words, inheritedMatches: matches,
            reported: reported)
    }

    private func words(of ladders: [ResolvedLadder], isEnglish: Bool) async throws -> HandbookWords {
        var read = try await concurrentMap(ladders) { ladder, _ in LadderWords(ladder, isEnglish: isEnglish) }
        var vocabulary = Vocabulary(isEnglish: isEnglish)
        for place in read.indices { read[place].number(in: &vocabulary) }
        let entries = try await concurrentMap(read) { [vocabulary] words, _ in words.entries(vocabulary) }
        return HandbookWords(entries, vocabulary)
    }
}
