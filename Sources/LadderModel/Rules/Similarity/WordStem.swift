/// What the forms of a word share: “delivers” and “delivering” have one stem.
///
/// Only endings that leave the meaning are taken off, so that few words fall together that a reader keeps apart.
enum WordStem {
    /// - Parameter word: in lower case.
    static func stem(of word: String) -> String {
        var bytes = Array(word.utf8)
        guard bytes.count > 3, bytes.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else {
            return word
        }
        for step in endings {
            guard let ending = step.first(where: { $0.fits(bytes) }) else { continue }
            bytes.removeLast(ending.ending.count)
            bytes += ending.replacement
            if ending.mayDouble { removeDoubling(from: &bytes) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private struct Ending {
        let ending: [UInt8]
        let replacement: [UInt8]
        let shortestRest: Int
        /// Whether a word doubles its last letter before it: “planning”.
        let mayDouble: Bool

        func fits(_ word: [UInt8]) -> Bool {
            word.count >= ending.count + shortestRest && word.suffix(ending.count).elementsEqual(ending)
        }
    }

    private static let endings = EnglishWords.endings.map { step in
        step.map { entry in
            Ending(
                ending: Array(entry.ending.utf8), replacement: Array(entry.replacement.utf8),
                shortestRest: entry.shortestRest,
                mayDouble: entry.replacement.isEmpty && entry.ending != "s" && entry.ending != "e")
        }
    }

    private static func removeDoubling(from word: inout [UInt8]) {
        guard word.count > 3, let last = word.last, last == word[word.count - 2] else { return }
        if !"aeiouls".utf8.contains(last) { word.removeLast() }
    }
}
