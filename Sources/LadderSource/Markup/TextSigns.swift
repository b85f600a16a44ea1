/// What the bytes of a text tell of all that is made of it.
struct TextSigns {
    /// Whether one may have to be escaped in HTML.
    private(set) var mayHoldHTML = false
    /// Whether one may be read as a mark of Markdown within a line.
    private(set) var mayHoldMarks = false
    private(set) var isASCII = true
    /// Whether no white space is to be folded; it may be so also where the answer is no.
    private(set) var isFolded: Bool

    init(in text: UnsafeBufferPointer<UInt8>) {
        // Most are nothing but words and the signs between them.
        if Self.isPlain(text) {
            isFolded = true
            return
        }
        var (html, marks, others) = (ByteMarks.none, ByteMarks.none, ByteMarks.none)
        text.forEachWord { word in
            html = html | HTMLSpecial.candidates(in: word)
            marks = marks | MarkdownSpecial.candidates(in: word)
            others = others | word.marksBeyondASCII
        }
        (mayHoldHTML, mayHoldMarks, isASCII) = (html.isAny, marks.isAny, !others.isAny)
        isFolded = WhitespaceFolding.isFolded(text)
    }

    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = text.baseAddress, text.count > ByteWord.length else { return false }
        if text[0] == .space || text[text.count - 1] == .space { return false }
        var found = unusual(in: ByteWord(at: start), ByteWord(at: start + 1))
        // The last word ends with the text.
        let end = text.count &- ByteWord.length
        var place = 0
        while place < end {
            place = min(place &+ ByteWord.length, end)
            found = found | unusual(in: ByteWord(at: start + place), ByteWord(at: start + place - 1))
        }
        return !found.isAny
    }

    /// What is neither a letter, a digit, one of `'(),-./:;` nor a lone space.
    ///
    /// - Parameter neighbours: the bytes beside those of the word.
    @inline(__always)
    private static func unusual(in word: ByteWord, _ neighbours: ByteWord) -> ByteMarks {
        let spaces = word.marks(of: .space)
        let signs =
            word.marks(from: UInt8(ascii: "'"), through: UInt8(ascii: ")"))
            | word.marks(from: UInt8(ascii: ","), through: UInt8(ascii: ";"))
        return ~(word.lowercased.marks(from: UInt8(ascii: "a"), through: UInt8(ascii: "z")) | signs | spaces)
            | spaces & neighbours.marks(of: .space)
    }
}
