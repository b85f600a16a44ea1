import Foundation

/// The words of a text that must not be lost: `w`, digits and `x`.
struct MarkedWords {
    let words: Set<String>

    init(_ text: some Sequence<UInt8>) {
        var words: Set<String> = []
        var word: [UInt8] = []
        for byte in text {
            if byte == UInt8(ascii: "w") {
                word = [byte]
            } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), !word.isEmpty {
                word.append(byte)
            } else {
                if byte == UInt8(ascii: "x"), word.count > 1 {
                    words.insert(String(decoding: word, as: UTF8.self) + "x")
                }
                word = []
            }
        }
        self.words = words
    }

    /// Those of a Markdown source that readers must see, or authors be told of. CommonMark itself drops what only names
    /// things: link definitions and what stands behind a code block's language; and comments are there to be dropped. An
    /// expectation's id is a name too.
    static func kept(of source: [UInt8]) -> Set<String> {
        let text = String(decoding: source, as: UTF8.self)
        if text.contains("<!") || text.contains("<?") || text.contains("]:") { return [] }
        let lines = text.split { ["\n", "\r", "\r\n"].contains($0) }
        let informing = lines.filter { $0.contains("```") || $0.contains("~~~") }.joined(separator: "\n")
        let ids = text.components(separatedBy: "{#").dropFirst().map { $0.prefix { $0 != "}" } + " " }.joined()
        return MarkedWords(source).words.subtracting(MarkedWords((informing + " " + ids).utf8).words)
    }
}
