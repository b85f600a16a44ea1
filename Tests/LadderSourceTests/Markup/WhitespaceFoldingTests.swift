import LadderSource
import Testing

struct WhitespaceFoldingTests {
    @Test(arguments: [
        "", " ", "a", " a", "a ", "a b", "a  b", "a\tb", "a\r\n b", "! a !  b", "\u{0B}a\u{0C}", "é  ü", "a !\"  b c",
    ])
    func eachRunOfWhiteSpaceBecomesOneSpace(text: String) {
        // At every place in a word of the machine's.
        for letters in 0...17 {
            let text = String(repeating: "m", count: letters) + text + String(repeating: "n", count: letters % 5)
            #expect(text.foldingWhitespace() == Self.folded(text))
        }
    }

    private static func folded(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if ["\t", "\n", "\r", " "].contains(scalar) {
                if !result.isEmpty, !result.hasSuffix(" ") { result += " " }
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result.hasSuffix(" ") ? String(result.dropLast()) : result
    }
}
