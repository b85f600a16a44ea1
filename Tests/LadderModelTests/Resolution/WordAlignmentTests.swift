import Testing

@testable import LadderModel

struct WordAlignmentTests {
    /// The length of the longest common row, from the plain table.
    private func longest(_ old: [Substring], _ new: [Substring]) -> Int {
        var row = Array(repeating: 0, count: new.count + 1)
        for word in old {
            var next = row
            for place in new.indices {
                next[place + 1] = word == new[place] ? row[place] + 1 : max(next[place], row[place + 1])
            }
            row = next
        }
        return row[new.count]
    }

    /// Around the ends of the pieces of 64 words, with few words and with many.
    @Test(arguments: [2, 5, 40, 400]) func itIsALongestRow(vocabulary: Int) {
        var random = SeededGenerator(seed: UInt64(vocabulary))
        for length in [0, 1, 3, 10, 63, 64, 65, 127, 128, 129, 200] {
            for other in [0, 1, 7, 64, 65, 130] {
                let (old, new) = (words(length, of: vocabulary, &random), words(other, of: vocabulary, &random))
                let aligned = WordAlignment(old[...], new[...])
                let staying = zip(old, aligned.staysInOld).filter(\.1).map(\.0)
                #expect(staying == zip(new, aligned.wasInNew).filter(\.1).map(\.0))
                #expect(staying.count == aligned.count)
                #expect(aligned.count == longest(old, new), "\(length) and \(other) words")
            }
        }
    }

    private func words(_ count: Int, of vocabulary: Int, _ random: inout SeededGenerator) -> [Substring] {
        (0..<count).map { _ in "w\(random.number(1...vocabulary))"[...] }
    }
}
