import Testing

@testable import LadderModel

struct NearTextIndexTests {
    /// Words of very different frequency, as in any language.
    private static let words = (0..<60).map {
        "k\(String(repeating: "x", count: $0 % 7))\(String(repeating: "o", count: $0 / 7))"
    }

    /// Texts of which some are others with a few words more, fewer or in other places.
    private static func texts(_ count: Int, seed: UInt64) -> [String] {
        var numbers = SeededGenerator(seed: seed)
        var texts: [[String]] = []
        for _ in 0..<count {
            var text = texts.isEmpty ? [] : texts[numbers.number(0...texts.count - 1)]
            if text.isEmpty || numbers.happens(35) {
                text = (0..<numbers.number(3...20)).map { _ in
                    words[min(numbers.number(0...words.count - 1), numbers.number(0...words.count - 1))]
                }
            }
            for _ in 0..<numbers.number(0...2) where text.count > 3 {
                let place = numbers.number(0...text.count - 1)
                if numbers.happens(50) {
                    text.remove(at: place)
                } else {
                    text.insert(words[numbers.number(0...words.count - 1)], at: place)
                }
            }
            texts.append(text)
        }
        return texts.map { $0.joined(separator: " ") }
    }

    @Test(arguments: [true, false])
    func allThatSayNearlyTheSameAreFound(isEnglish: Bool) {
        let read = ReadTexts(Self.texts(300, seed: 7), isEnglish: isEnglish)
        let index = NearTextIndex(read.texts, read.vocabulary)
        var pairs = 0
        for text in read.texts.indices {
            let expected = (0..<text).filter {
                Similarity(of: read.texts[text], to: read.texts[$0], read.vocabulary).isNearlyEqual
            }
            let found = index.near(text, before: text)
            #expect(found == found.sorted())
            #expect(Set(expected).isSubset(of: found), "\(text)")
            pairs += expected.count
        }
        #expect(pairs > 5)
    }

    @Test func noneIsFoundThatDoesNotOverlap() {
        let read = ReadTexts(Self.texts(300, seed: 3), isEnglish: true)
        let index = NearTextIndex(read.texts, read.vocabulary)
        let found = read.texts.indices.reduce(0) { $0 + index.near($1, before: $1).count }
        let near = read.texts.indices.reduce(0) { count, text in
            count
                + (0..<text).count {
                    let similarity = Similarity(of: read.texts[text], to: read.texts[$0], read.vocabulary)
                    return similarity.overlap >= 0.8 && similarity.shared >= 3
                }
        }
        #expect(found == near)
    }

    @Test func amongVeryManyAlikeSomeAreFound() {
        let read = ReadTexts(
            (0..<3000).map { "Reviews careful changes to shared code for service number \($0)" }, isEnglish: true)
        let index = NearTextIndex(read.texts, read.vocabulary)
        let found = index.near(2999, before: 2999)
        #expect(!found.isEmpty)
        #expect(found.count <= 700)
    }

    @Test(arguments: [[], [""], ["", "the of"], ["One", "one of us"]])
    func textsOfHardlyAnyWordsDoNoHarm(texts: [String]) {
        let read = ReadTexts(texts, isEnglish: true)
        let index = NearTextIndex(read.texts, read.vocabulary)
        for text in read.texts.indices { #expect(index.near(text, before: text).allSatisfy { $0 < text }) }
    }
}

/// Texts as the rules read them.
private struct ReadTexts {
    var texts: [ContentWords] = []
    var vocabulary: Vocabulary

    init(_ texts: [String], isEnglish: Bool) {
        vocabulary = Vocabulary(isEnglish: isEnglish)
        for text in texts {
            let words = TextWord.words(of: text, isEnglish: isEnglish)
            let read = ContentWords(words.compactMap { vocabulary.number(of: $0.word) }, vocabulary)
            vocabulary.count(read.stems)
            if !self.texts.contains(read) { self.texts.append(read) }
        }
        vocabulary.weigh()
        for place in self.texts.indices { self.texts[place].weigh(vocabulary) }
    }
}
