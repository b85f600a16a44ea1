/// To whom or of whom an English expectation speaks, by its first words.
enum EnglishVoice: Hashable {
    case second, first, third

    /// As a message shows it.
    var example: String {
        switch self {
        case .second: "You …"
        case .first: "I …"
        case .third: "Writes …"
        }
    }

    /// Nil for a text that begins otherwise: with a noun, an adverb or a quote.
    init?(of text: String) {
        let words = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 2).prefix(2).map(Self.plain)
        guard words.count > 1 else { return nil }
        if Self.you.contains(words[0]) {
            self = .second
        } else if Self.me.contains(words[0]) {
            self = .first
        } else if Self.verbs.contains(words[0]), !Self.behindNouns.contains(words[1]) {
            self = .third
        } else {
            return nil
        }
    }

    /// A word in small letters, with straight apostrophes.
    private static func plain(_ word: Substring.UTF8View) -> String {
        let word = Substring(word).lowercased()
        return word.utf8.allSatisfy { $0 < 0x80 } ? word : String(word.map { $0 == "’" ? "'" : $0 })
    }

    private static let you: Set<String> = ["you", "you're", "you'll", "you've", "your"]
    private static let me: Set<String> = ["i", "i'm", "i'll", "i've", "my"]

    /// What shows that the word before was a noun: “Plans are shared early”.
    private static let behindNouns: Set<String> = ["are", "were", "have", "can", "may", "must", "should", "will"]

    private static let verbs: Set<String> = [
        "accepts", "acts", "adapts", "admits", "advises", "aligns", "analyses", "analyzes", "anticipates", "applies",
        "asks", "assesses", "brings", "builds", "challenges", "chooses", "coaches", "collaborates", "communicates",
        "completes", "considers", "contributes", "coordinates", "creates", "decides", "defines", "delegates",
        "delivers",
        "demonstrates", "describes", "designs", "develops", "documents", "drives", "earns", "enables", "encourages",
        "ensures", "establishes", "executes", "explains", "finds", "fixes", "focuses", "follows", "fosters", "gathers",
        "gives", "guides", "handles", "has", "helps", "holds", "identifies", "implements", "improves", "influences",
        "informs", "inspires", "invests", "is", "keeps", "knows", "leads", "learns", "leverages", "listens", "looks",
        "maintains", "makes", "manages", "measures", "meets", "mentors", "models", "notices", "offers", "operates",
        "optimises", "optimizes", "organises", "organizes", "oversees", "owns", "participates", "partners", "plans",
        "prioritises", "prioritizes", "promotes", "proposes", "provides", "raises", "recognises", "recognizes",
        "represents", "resolves", "responds", "reviews", "runs", "says", "seeks", "sees", "sets", "shapes", "shares",
        "shows", "simplifies", "solves", "speaks", "supports", "takes", "teaches", "tells", "tests", "thinks", "trains",
        "tries", "understands", "uses", "works", "writes",
    ]
}
