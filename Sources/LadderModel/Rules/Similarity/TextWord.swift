/// A word of a text with its place.
struct TextWord {
    /// In lower case; in English without what follows an apostrophe.
    let word: String
    let range: Range<String.Index>

    var isStopWord: Bool { EnglishWords.stopWords.contains(word) }

    /// Words are runs of letters and digits; signs of scripts without spaces stand for themselves.
    static func words(of text: String, isEnglish: Bool = true) -> [TextWord] {
        var words: [TextWord] = []
        var start: String.Index?
        let scalars = text.unicodeScalars
        func close(at end: String.Index) {
            guard let begin = start else { return }
            start = nil
            let word = text[begin..<end]
            words.append(TextWord(word: isEnglish ? plain(word) : same(word), range: begin..<end))
        }
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if isLetter(scalar) {
                if scalar.value > 0x2E7F, scalar.properties.isIdeographic {
                    close(at: index)
                    start = index
                    close(at: next)
                } else if start == nil {
                    start = index
                }
            } else if isApostrophe(scalar), start != nil, next < scalars.endIndex, isLetter(scalars[next]) {
                // A part of the word.
            } else {
                close(at: index)
            }
            index = next
        }
        close(at: scalars.endIndex)
        return words
    }

    private static func plain(_ word: Substring) -> String {
        let lower = word.lowercased()
        guard let apostrophe = lower.unicodeScalars.firstIndex(where: isApostrophe) else { return lower }
        let (before, behind) = (lower[..<apostrophe], lower[apostrophe...].dropFirst())
        return before.hasSuffix("n") && behind == "t" ? "not" : String(before)
    }

    /// Elsewhere the word stands behind the apostrophe: “l’équipe”.
    private static func same(_ word: Substring) -> String { word.lowercased().replacing("’", with: "'") }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case ..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}
