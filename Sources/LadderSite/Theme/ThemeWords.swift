internal import LadderSource

/// The words that the program writes into pages, from the theme's `words.yml`.
///
/// A class, for each part of a page has them at hand and shares them by one reference.
final class ThemeWords: Sendable {
    private let phrases: NamedValues<ThemeWord, ThemePhrase>

    // Those that stand beside each expectation, looked up once.
    /// Escaped for pages.
    let linkToExpectation: [UInt8]
    let newHere: String
    let new: String
    let whatIsReplaced: String
    private let strengthening: ThemePhrase
    let linkTo: ThemePhrase
    let continuesFrom: ThemePhrase

    private init(_ phrases: NamedValues<ThemeWord, ThemePhrase>) {
        func phrase(_ word: ThemeWord) -> ThemePhrase { phrases[word] ?? ThemePhrase("") }
        self.phrases = phrases
        var linkToExpectation: [UInt8] = []
        linkToExpectation.appendEscaped(phrase(.linkTo).text(with: phrase(.expectation).text(with: "")))
        self.linkToExpectation = linkToExpectation
        newHere = phrase(.newHere).text(with: "")
        new = phrase(.new).text(with: "")
        whatIsReplaced = phrase(.whatIsReplaced).text(with: "")
        strengthening = phrase(.strengthens)
        linkTo = phrase(.linkTo)
        continuesFrom = phrase(.continuesFrom)
    }

    /// A word for its value to be written in its place.
    func phrase(_ word: ThemeWord) -> ThemePhrase { phrases[word] ?? ThemePhrase("") }

    /// The words of the first file, those of further ones in their places; nil, with diagnostics, for a mistake.
    static func read(_ files: [SourceFile], _ diagnostics: inout Diagnostics) -> ThemeWords? {
        var phrases: NamedValues<ThemeWord, ThemePhrase> = [:]
        for (index, file) in files.enumerated() {
            if index == 0, let words = WordLines.read(file.bytes) {
                for (key, text) in words {
                    guard let word = ThemeWord(rawValue: key) else { return nil }
                    phrases[word] = ThemePhrase(text)
                }
                continue
            }
            guard SourceText(file: file, limit: DocumentParser.largestFile).isReadable(&diagnostics) else { return nil }
            let value =
                YAMLReader(file: file, range: 0..<file.bytes.count).read(&diagnostics)
                ?? YAMLValue(content: .empty, span: file.span(0..<0))
            let schema = MappingReader.Schema(name: "a theme's words", keys: ThemeWord.allCases.map(\.rawValue))
            guard let reader = MappingReader(value, schema: schema, &diagnostics) else { return nil }
            // The first file is the default theme's, which has every word.
            for word in ThemeWord.allCases where index == 0 || reader.has(word.rawValue) {
                guard let text = reader.required(word.rawValue, of: "words.yml", &diagnostics) else { continue }
                let phrase = ThemePhrase(text.text)
                PhrasePlace(phrases[word] ?? phrase).check(phrase, of: word, at: text.span, &diagnostics)
                phrases[word] = phrase
            }
        }
        return ThemeWord.allCases.allSatisfy(phrases.has) ? ThemeWords(phrases) : nil
    }

    func word(_ word: ThemeWord, _ value: String = "") -> String { phrase(word).text(with: value) }

    var level: String { word(.level) }
    var levels: String { word(.levels) }
    var category: String { word(.category) }
    var expectations: String { word(.expectations) }
    var matrix: String { word(.matrix) }
    var linkHere: String { word(.linkHere) }
    var notFinalised: String { word(.notFinalised) }
    var sideBySide: String { word(.sideBySide) }
    var strengthened: String { word(.strengthened) }
    var dropped: String { word(.dropped) }
    var continues: String { word(.continues) }
    var transitions: String { word(.transitions) }
    var transitionsCaption: String { word(.transitionsCaption) }
    var buildsOn: String { word(.buildsOn) }
    var builtOnBy: String { word(.builtOnBy) }
    var equivalentLevels: String { word(.equivalentLevels) }
    var standings: String { word(.standings) }
    var from: String { word(.from) }
    var to: String { word(.to) }
    var draft: String { word(.draft) }
    var version: String { word(.version) }
    var effective: String { word(.effective) }
    var allLadders: String { word(.allLadders) }
    var pages: String { word(.pages) }
    var aboutCategories: String { word(.aboutCategories) }
    var whatIsExpected: String { word(.whatIsExpected) }
    var missingPage: String { word(.missingPage) }

    func strengthens(_ level: String) -> String { strengthening.text(with: level) }
    func sameAs(_ level: String) -> String { word(.sameAs, level) }
    func whatChanges(at level: String) -> String { word(.whatChanges, level) }
    func whatChanges(onTheWayTo level: String) -> String { word(.whatChangesOnOneWay, level) }
    func ladderDescription(of ladder: String) -> String { word(.ladderDescription, ladder) }
    func matrixDescription(of ladder: String) -> String { word(.matrixDescription, ladder) }
    func levelDescription(of level: String) -> String { word(.levelDescription, level) }
    func movingTo(_ level: String) -> String { word(.movingTo, level) }
}
