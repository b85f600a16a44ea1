/// What tells of most pairs of texts that they don't overlap enough, without a look at their stems.
struct TextSketch {
    /// What the text's stems weigh together.
    let weight: Double
    /// A bit for each stem that weighs its full weight; some share one.
    private let marks: UInt64
    /// The least that such a stem weighs.
    private let lightest: Double

    init(_ text: ContentWords, _ vocabulary: Vocabulary) {
        var marks: UInt64 = 0
        var lightest = text.weight
        for stem in text.stems where !vocabulary.isQualifier(stem) {
            marks |= 1 << UInt64(stem & 63)
            lightest = min(lightest, vocabulary.weight(of: stem))
        }
        weight = text.weight
        self.marks = marks
        self.lightest = lightest
    }

    /// - Parameter needed: how much weight the two must share.
    func mayShare(_ needed: Double, with other: TextSketch) -> Bool {
        // Each bit that the other lacks is a stem that it lacks, at least one.
        let missing = Double((marks & ~other.marks).nonzeroBitCount) * lightest
        return min(weight - missing, other.weight) >= needed
    }
}
