internal import LadderSource

/// The words that the program writes into pages, from the theme's `words.yml`.
///
/// A class, for each part of a page has them at hand and shares them by one reference.
final class ThemeWords: Sendable {
    private let phrases: [String: ThemePhrase]

    // Looked up once, for some stand beside each expectation.
    /// Escaped for pages.
    let linkToExpectation: [UInt8]
    let newHere: String
    let new: String
    let whatIsReplaced: String
    private let strengthening: ThemePhrase
    private let sameness: ThemePhrase
    private let change: ThemePhrase
    private let changeOnOneWay: ThemePhrase
    private let continuation: ThemePhrase
    private let wholeLevel: ThemePhrase
    let linkTo: ThemePhrase
    let continuesFrom: ThemePhrase
    let levels: String
    let category: String
    let matrix: String
    let linkHere: String
    let notFinalised: String
    let strengthened: String
    let dropped: String
    let continues: String
    let transitions: String
    let transitionsCaption: String
    let buildsOn: String
    let builtOnBy: String
    let equivalentLevels: String
    let standings: String
    let from: String
    let to: String
    let draft: String
    let version: String
    let effective: String
    let allLadders: String
    let pages: String
    let aboutCategories: String
    let whatIsExpected: String
    let missingPage: String

    private init(_ phrases: [String: ThemePhrase]) {
        func phrase(_ key: String) -> ThemePhrase { phrases[key] ?? ThemePhrase("") }
        func text(_ key: String) -> String { phrase(key).text(with: "") }
        self.phrases = phrases
        var linkToExpectation: [UInt8] = []
        linkToExpectation.appendEscaped(phrase("link-to").text(with: text("expectation")))
        self.linkToExpectation = linkToExpectation
        newHere = text("new-here")
        new = text("new")
        whatIsReplaced = text("what-is-replaced")
        strengthening = phrase("strengthens")
        sameness = phrase("same-as")
        change = phrase("what-changes")
        changeOnOneWay = phrase("what-changes-on-one-way")
        continuation = phrase("continuing")
        wholeLevel = phrase("read-all")
        linkTo = phrase("link-to")
        continuesFrom = phrase("continues-from")
        levels = text("levels")
        category = text("category")
        matrix = text("matrix")
        linkHere = text("link-here")
        notFinalised = text("not-finalised")
        strengthened = text("strengthened")
        dropped = text("dropped")
        continues = text("continues")
        transitions = text("transitions")
        transitionsCaption = text("transitions-caption")
        buildsOn = text("builds-on")
        builtOnBy = text("built-on-by")
        equivalentLevels = text("equivalent-levels")
        standings = text("standings")
        from = text("from")
        to = text("to")
        draft = text("draft")
        version = text("version")
        effective = text("effective")
        allLadders = text("all-ladders")
        pages = text("pages")
        aboutCategories = text("about-categories")
        whatIsExpected = text("what-is-expected")
        missingPage = text("missing-page")
    }

    /// What the words file must have.
    private static let keys = [
        "levels", "pages", "category", "matrix", "link-to", "link-here", "expectation", "new-here", "strengthens",
        "not-finalised", "same-as",
        "what-changes", "continuing", "read-all", "new", "strengthened", "dropped", "moving-to",
        "what-changes-on-one-way", "continues-from", "continues", "what-is-replaced", "transitions",
        "transitions-caption", "builds-on", "built-on-by", "equivalent-levels", "standings", "from", "to",
        "ladder-description", "matrix-description", "level-description",
    ]
    /// Words that templates alone use.
    private static let templateKeys = [
        "outline", "dark-colours", "open-all", "copied", "all-categories", "home", "missing-page",
        "missing-page-advice", "moved-page", "skip", "site-navigation", "breadcrumbs",
        "level-navigation",
        "neighbours", "neighbouring-pages",
        "in-this-section", "version", "effective", "draft", "all-ladders", "about-categories", "what-is-expected",
        "edit-page", "last-changed",
    ]

    /// What templates put before a word's key.
    private static let prefix = "words-"

    /// The names by which templates call the words.
    static var templateNames: [String] { (keys + matrixKeys + templateKeys).map { prefix + $0 } }

    /// The key of a word by the name that a template gives it; nil for a name of something else.
    static func key(named name: String) -> String? {
        guard name.utf8.starts(with: prefix.utf8) else { return nil }
        return String(decoding: name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    }

    /// A word as it stands in the theme; nil without one.
    func written(_ key: String) -> String? { phrases[key]?.written }

    /// The words of the first file, those of further ones in their places; nil, with diagnostics, for a mistake.
    static func read(_ files: [SourceFile], _ diagnostics: inout Diagnostics) -> ThemeWords? {
        let known = keys + matrixKeys + templateKeys
        var phrases: [String: ThemePhrase] = [:]
        phrases.reserveCapacity(known.count)
        for (index, file) in files.enumerated() {
            if index == 0, let words = WordLines.read(file.bytes) {
                for (key, text) in words { phrases[key] = ThemePhrase(text) }
                continue
            }
            guard SourceText(file: file, limit: DocumentParser.largestFile).isReadable(&diagnostics) else { return nil }
            let value =
                YAMLReader(file: file, range: 0..<file.bytes.count).read(&diagnostics)
                ?? YAMLValue(content: .empty, span: file.span(0..<0))
            let schema = MappingReader.Schema(name: "a theme's words", keys: known)
            guard let reader = MappingReader(value, schema: schema, &diagnostics) else { return nil }
            // The first file is the default theme's, which has every word.
            for key in known where index == 0 || reader.has(key) {
                phrases[key] = reader.required(key, of: "words.yml", &diagnostics).map { ThemePhrase($0.text) }
            }
        }
        return phrases.count == known.count ? ThemeWords(phrases) : nil
    }

    func word(_ key: String, _ value: String = "") -> String { phrases[key]?.text(with: value) ?? "" }

    func strengthens(_ level: String) -> String { strengthening.text(with: level) }
    func sameAs(_ level: String) -> String { sameness.text(with: level) }
    func whatChanges(at level: String) -> String { change.text(with: level) }
    func whatChanges(onTheWayTo level: String) -> String { changeOnOneWay.text(with: level) }
    func continuing(_ count: Int) -> String { continuation.text(with: String(count)) }
    func readAll(of level: String) -> String { wholeLevel.text(with: level) }
    func ladderDescription(of ladder: String) -> String { word("ladder-description", ladder) }
    func matrixDescription(of ladder: String) -> String { word("matrix-description", ladder) }
    func levelDescription(of level: String) -> String { word("level-description", level) }
    func movingTo(_ level: String) -> String { word("moving-to", level) }
}
