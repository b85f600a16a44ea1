internal import LadderSource

/// Ids of expectations that have none written: their first six words, or as many more as tell them apart.
struct DerivedIDs {
    private static let fewestWords = 6

    let ids: [String]

    /// - Parameters:
    ///   - texts: the texts that need an id; nil where one is written.
    ///   - written: the written ids, in the same places.
    init(texts: [String?], written: [String?]) {
        let words = texts.map { $0.map { $0.split(separator: " ") } ?? [] }
        var lengths = words.map { min($0.count, Self.fewestWords) }
        var ids = zip(texts.indices, written).map { $1 ?? Self.id(words[$0], lengths[$0]) }
        var isSettled = false
        while !isSettled {
            isSettled = true
            let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
            for index in ids.indices where written[index] == nil && counts[ids[index], default: 0] > 1 {
                guard lengths[index] < words[index].count else { continue }
                lengths[index] += 1
                ids[index] = Self.id(words[index], lengths[index])
                isSettled = false
            }
        }
        self.ids = Self.numbered(ids, written)
    }

    private static func id(_ words: [Substring], _ length: Int) -> String {
        let slug = Slug.make(words.prefix(length).joined(separator: " "))
        return slug.isEmpty ? "item" : slug
    }

    /// Equal texts differ by a number.
    private static func numbered(_ ids: [String], _ written: [String?]) -> [String] {
        var taken = Set(written.compactMap(\.self))
        return zip(ids, written).map { id, written in
            if written != nil { return id }
            var unique = id
            var number = 2
            while !taken.insert(unique).inserted {
                unique = "\(id)-\(number)"
                number += 1
            }
            return unique
        }
    }
}
