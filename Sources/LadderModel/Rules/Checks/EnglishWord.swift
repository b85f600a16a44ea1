/// A word of a text, in small letters, with its place in the text's bytes.
struct EnglishWord {
    let text: String
    let range: Range<Int>

    static func all(in text: String) -> [EnglishWord] { sentences(in: text).flatMap(\.self) }

    /// The words by sentences, without those of code; a colon and a semicolon end a sentence too.
    static func sentences(in text: String) -> [[EnglishWord]] {
        let bytes = Array(text.utf8)
        var sentences: [[EnglishWord]] = [[]]
        var start: Int?
        var isCode = false
        for offset in 0...bytes.count {
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "`") { isCode.toggle() }
            let isWord = offset < bytes.count && !isCode && isPart(bytes[offset])
            if isWord {
                start = start ?? offset
                continue
            }
            if let first = start {
                let word = String(decoding: bytes[first..<offset], as: UTF8.self).lowercased()
                sentences[sentences.count - 1].append(EnglishWord(text: word, range: first..<offset))
                start = nil
            }
            if offset < bytes.count, ".!?:;".utf8.contains(bytes[offset]) { sentences.append([]) }
        }
        return sentences
    }

    /// Letters, digits and the straight apostrophe; of other scripts, whatever isn't ASCII.
    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), 0x80...:
            true
        default: false
        }
    }
}
