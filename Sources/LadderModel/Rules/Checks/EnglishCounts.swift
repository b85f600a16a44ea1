/// English words with which prose counts a ladder's levels and categories.
enum EnglishCounts {
    static let numbers: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    ]

    /// A number above one, in words or digits.
    static func number(_ word: some StringProtocol) -> Int? {
        if let number = numbers[String(word)] { return number }
        return Int(word).flatMap { 2...99 ~= $0 ? $0 : nil }
    }

    /// What may stand between the number and the noun without narrowing what is counted.
    static let adjectives: Set<String> = ["broad", "career", "defined", "different", "distinct", "job", "main"]

    /// What may stand before the number without changing it.
    static let adverbs: Set<String> = ["currently", "now", "presently", "today", "our", "the", "just"]

    /// Words before the count that make it one of all there are.
    static let openings: [[String]] = [
        ["all"], ["there", "are"], ["there's"], ["composed", "of"], ["consist", "of"], ["consists", "of"],
        ["made", "up", "of"], ["comprises"], ["divided", "into"], ["split", "into"], ["grouped", "into"],
    ]

    /// What has levels or categories as a whole; before “has” and “have”.
    static let owners: Set<String> = [
        "it", "ladder", "framework", "level", "matrix", "ours", "page", "path", "role", "roles", "track", "we",
    ]

    /// Words behind the noun that narrow it to some: “six levels of impact”, “all three levels above”.
    static let narrowing: Set<String> = [
        "above", "at", "before", "below", "beneath", "between", "from", "higher", "in", "lower", "of", "on",
        "or", "per", "that", "to", "up",
        "where", "which", "whose", "with", "within",
    ]

    /// Words that make a sentence speak of a part or of something else.
    static let distributive: Set<String> = ["each", "every", "another", "other", "first", "last", "previous", "former"]
}
