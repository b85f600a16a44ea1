import Testing

@testable import LadderSource

/// Texts have the same digest where they are the same, and nowhere else.
struct TextDigestTests {
    private func digest(_ texts: [String]) -> TextDigest {
        var digest = TextDigest()
        for text in texts { digest.add(text) }
        return digest
    }

    @Test func eachByteCounts() {
        var digests: Set<TextDigest> = [TextDigest()]
        var hashes: Set<UInt64> = []
        for length in 0..<40 {
            let text = [UInt8](repeating: UInt8(ascii: "a"), count: length)
            for place in 0...length {
                var other = text
                if place < length { other[place] = 0 }
                let bytes = String(decoding: other, as: UTF8.self)
                #expect(digest([bytes]) == digest([bytes]))
                #expect(digests.insert(digest([bytes])).inserted, "\(place) of \(length)")
                #expect(hashes.insert(bytes.withBytes(TextDigest.hash)).inserted, "\(place) of \(length)")
            }
        }
    }

    @Test func whereATextEndsCounts() {
        let texts = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["c", "ab"], []]
        #expect(Set(texts.map(digest)).count == texts.count)
    }

    @Test func theWaysToTypeALetterMakeNoDifference() {
        #expect(digest(["u\u{308}"]) == digest(["ü"]))
        #expect(digest(["\u{212A}"]) == digest(["K"]))
    }
}
