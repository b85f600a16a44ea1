/// Words that authors write where a text is missing.
struct PlaceholderWords {
    /// Whole words, with these capitals.
    private let words: [String]
    private let isEnglish: Bool
    /// What any of them begins with, for a look at the bytes; in small letters.
    private let beginnings: [[UInt8]]

    private static let usual = ["TODO", "TBD", "FIXME", "XXX"]
    /// There “todo” is a word of the language, and may stand in a heading in capitals.
    private static let languagesWithTodo: Set<String> = ["es", "gl", "pt"]

    /// - Parameters:
    ///   - more: what a handbook's settings add.
    ///   - language: the language tag of the texts.
    init(more: [String], language: String) {
        let language = language.lowercased().prefix { $0 != "-" }
        isEnglish = language == "en"
        let usual = Self.usual.filter { $0 != "TODO" || !Self.languagesWithTodo.contains(String(language)) }
        words = usual + more
        beginnings = (words + ["lorem ipsum"] + (isEnglish ? ["to be "] : [])).map { $0.utf8.map { $0 | 0x20 } }
    }

    /// A look at the bytes, since expressions are slow and hardly any line has a marker.
    func mayStand(in line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { index in
            let small = line[index] | 0x20
            guard beginnings.contains(where: { $0.first == small }) else { return false }
            return beginnings.contains { line[index...].prefix($0.count).elementsEqual($0) { ($0 | 0x20) == $1 } }
        }
    }

    /// The first in a line that isn't quoted: a text may speak of “TODO”.
    ///
    /// - Parameter isFirstLine: whether nothing stands before it in its block.
    func first(in line: String, isFirstLine: Bool) -> Substring? {
        if line.isEmpty { return nil }
        let found = words.compactMap { word($0, in: line) }.min { $0.startIndex < $1.startIndex }
        return found ?? loremIpsum(in: line) ?? (isEnglish ? phrase(in: line, isFirstLine) : nil)
    }

    private func word(_ word: String, in line: String) -> Substring? {
        line.ranges(of: word).lazy.map { line[$0] }.first { found in
            let (before, behind) = Self.neighbours(of: found, in: line)
            return !Self.isPart(before) && !Self.isPart(behind) && !Self.isQuoted(before, behind)
        }
    }

    private func loremIpsum(in line: String) -> Substring? {
        line.matches(of: /(?i)\blorem ipsum\b/).map(\.output).first { !Self.isQuoted($0, in: line) }
    }

    private func phrase(in line: String, _ isFirstLine: Bool) -> Substring? {
        // Only where the words are all that is said: “knows what is left to be done” is no marker.
        let phrase =
            /(?i)(^|[:(\[|*_>–—-]|\b(?:is|are|still|yet)\b)\s*(to be (?:defined|decided|determined|written|confirmed|done))\s*(?:$|[.…)\]|*_])/
        guard let match = line.firstMatch(of: phrase) else { return nil }
        let before = match.output.1
        let isVerb = before.last?.isLetter ?? false
        // In a later line of a paragraph the sentence may have begun in the line above.
        let isWhole =
            isVerb ? isOfSubject(line[..<before.startIndex], isFirstLine) : isFirstLine || !before.isEmpty
        return isWhole && !Self.isQuoted(match.output.2, in: line) ? match.output.2 : nil
    }

    /// Whether the words before a verb name what is still to be written: “scope is …”, and not “all that is …”.
    private func isOfSubject(_ before: Substring, _ isFirstLine: Bool) -> Bool {
        let start = before.lastIndex { ".!?:;,(|–—".contains($0) }
        let words = before[(start.map(before.index(after:)) ?? before.startIndex)...]
            .split { !$0.isLetter }.map { $0.lowercased() }.filter { !Self.verbs.contains($0) }
        let isWhole = isFirstLine || start != nil || !words.isEmpty
        return isWhole && Self.clauseWords.isDisjoint(with: words)
    }

    private static let verbs: Set<String> = ["are", "is", "still", "yet"]

    /// Words of sentences that speak of something that is to be written, and don't say it of themselves.
    private static let clauseWords: Set<String> = [
        "if", "it", "or", "something", "that", "they", "what", "whatever", "when", "where", "whether", "which", "who",
    ]

    // MARK: What stands around

    private static func neighbours(of words: Substring, in line: String) -> (Character?, Character?) {
        (line[..<words.startIndex].last, line[words.endIndex...].first)
    }

    private static func isPart(_ neighbour: Character?) -> Bool {
        neighbour.map { $0.isLetter || $0.isNumber } ?? false
    }

    private static func isQuoted(_ words: Substring, in line: String) -> Bool {
        let (before, behind) = neighbours(of: words, in: line)
        return isQuoted(before, behind)
    }

    private static func isQuoted(_ before: Character?, _ behind: Character?) -> Bool {
        guard let before, let behind else { return false }
        return "“„\"‘‚'«»`".contains(before) && "”“\"’‘'»«`".contains(behind)
    }
}
