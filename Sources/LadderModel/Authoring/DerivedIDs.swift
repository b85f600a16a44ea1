internal import LadderSource

/// Ids of expectations that have none written: their first six words, or as many more as tell them apart.
struct DerivedIDs {
    static let fewestWords = 6
    /// The id of a text without letters and digits.
    static let ofNoWords = "item"

    let ids: [String]

    /// - Parameters:
    ///   - texts: the texts; one with a written id gets no other.
    ///   - written: the written ids, in the same places.
    init(texts: [String], written: [String?]) {
        let short = zip(texts, written).map { $1 ?? Self.shortID($0) }
        let given = Set(written.compactMap(\.self))
        var taken = given
        var numbers: [String: Int] = [:]
        let derived = texts.indices.filter { written[$0] == nil }
        let lengths = Self.tellingLengths(of: Self.alike(derived.map { (texts[$0], short[$0]) }))
        ids = texts.indices.map { index in
            if let written = written[index] { return written }
            let text = texts[index]
            var id = short[index]
            if var length = lengths[text] ?? (given.contains(id) ? Self.fewestWords : nil) {
                let words = text.split(separator: " ")
                id = Self.id(words, length)
                // A written id may happen to be just these words.
                while given.contains(id), length < words.count {
                    length += 1
                    id = Self.id(words, length)
                }
            }
            return Self.numbered(id, &taken, &numbers)
        }
    }

    /// The texts whose short ids others have too: only they need to be told apart.
    private static func alike(_ derived: [(text: String, id: String)]) -> Set<String> {
        var first: [String: String] = [:]
        var alike: Set<String> = []
        for (text, id) in derived {
            guard let other = first.updateValue(text, forKey: id), other != text else { continue }
            alike.formUnion([text, other])
        }
        return alike
    }

    /// The id that the fewest words give.
    private static func shortID(_ text: String) -> String {
        let slug = Slug.make(text, words: fewestWords)
        return slug.isEmpty ? ofNoWords : slug
    }

    private static func id(_ words: [Substring], _ length: Int) -> String {
        let slug = Slug.make(words.prefix(length).joined(separator: " "))
        return slug.isEmpty ? ofNoWords : slug
    }

    /// How many words each text needs to differ from all others: in order, the nearest text stands beside it.
    private static func tellingLengths(of texts: Set<String>) -> [String: Int] {
        let ordered = texts.map { ($0, $0.split(separator: " ").map { Slug.make(String($0)) }) }
            .sorted { $0.1.lexicographicallyPrecedes($1.1) }
        var lengths: [String: Int] = [:]
        for (index, (text, words)) in ordered.enumerated() {
            let neighbours = [index - 1, index + 1].filter(ordered.indices.contains)
            let common = neighbours.map { zip(words, ordered[$0].1).prefix { $0 == $1 }.count }.max() ?? 0
            lengths[text] = min(words.count, max(fewestWords, common + 1))
        }
        return lengths
    }

    /// Equal texts differ by a number.
    ///
    /// - Parameter numbers: the latest number behind each id: with thousands of equal texts, none is tried twice.
    private static func numbered(
        _ id: String, _ taken: inout Set<String>, _ numbers: inout [String: Int]
    ) -> String {
        var unique = id
        while !taken.insert(unique).inserted {
            numbers[id, default: 1] += 1
            unique = "\(id)-\(numbers[id, default: 1])"
        }
        return unique
    }
}
