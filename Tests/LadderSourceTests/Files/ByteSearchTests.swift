import LadderSource
import Testing

struct ByteSearchTests {
    @Test(arguments: ["", "a", "ab", "aab", "aaab", "b", "abab", "abc", "xaabx"])
    func theSearchFindsWhatTheGeneralOneFinds(word: String) {
        for text in ["", "a", "ab", "aab", "aaaab", "xxaabab", "ababab", "abxaabxab"] {
            let bytes = Array("ab\(text)".utf8)[2...]
            let expected = word.isEmpty ? nil : bytes.firstRange(of: Array(word.utf8))
            #expect(bytes.firstPlace(of: Array(word.utf8)) == expected, "“\(word)” in “\(text)”")
        }
    }
}
