/// Numbers of which two texts have one in common if they say nearly the same, and others hardly ever.
///
/// Such texts share most of what each weighs. So of a text's stems, the rarest first, one is shared before too little
/// weight is left. Where many texts have that one, the next that is shared is added, and a third: a combination of
/// three common words is rare. In joins of sets this is known as prefix filtering.
struct RareStemKeys {
    /// Those of the text that was read last, each once.
    private(set) var keys: [UInt64] = []
    private var stems: [Stem] = []
    private let vocabulary: Vocabulary
    private let leastKept: Double

    /// A combination that is expected in no more texts is a key.
    private static let fewTexts = 16.0
    private static let mostStems = 3
    /// A long text of common words has very many combinations: so many of the rarest, more among few texts.
    private let mostCombinations: Int

    private struct Stem {
        let number: Int32
        let count: Int
        let weight: Double
        /// What it weighs together with all that are less rare.
        var rest = 0.0
    }

    private struct Combination {
        var key: UInt64 = 0
        var size = 0
        var texts: Double
        var weight = 0.0

        func adding(_ stem: Stem, of all: Double) -> Combination {
            let mixed = (key ^ UInt64(UInt32(bitPattern: stem.number)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
            return Combination(
                key: mixed ^ mixed >> 29, size: size + 1, texts: texts * Double(stem.count) / all,
                weight: weight + stem.weight)
        }
    }

    /// - Parameter leastKept: how much of a text's weight another shares at least.
    init(_ vocabulary: Vocabulary, leastKept: Double) {
        self.vocabulary = vocabulary
        mostCombinations = max(16, 500_000 / max(vocabulary.texts, 1))
        // Sums in another order differ in their last digits.
        self.leastKept = leastKept - 1e-9
    }

    mutating func read(_ text: ContentWords) {
        keys.removeAll(keepingCapacity: true)
        stems.removeAll(keepingCapacity: true)
        for number in text.stems {
            stems.append(
                Stem(number: number, count: vocabulary.count(of: number), weight: vocabulary.weight(of: number)))
        }
        stems.sort { ($0.count, $0.number) < ($1.count, $1.number) }
        var rest = 0.0
        for place in stems.indices.reversed() {
            rest += stems[place].weight
            stems[place].rest = rest
        }
        add(Combination(texts: Double(vocabulary.texts)), from: 0, needed: leastKept * rest)
    }

    private mutating func add(_ combination: Combination, from start: Int, needed: Double) {
        for place in start..<stems.count {
            guard combination.weight + stems[place].rest >= needed else { return }
            let longer = combination.adding(stems[place], of: Double(vocabulary.texts))
            if longer.size > 1, keys.count >= mostCombinations { return }
            if longer.size == Self.mostStems || longer.texts <= Self.fewTexts {
                keys.append(longer.key)
            } else {
                add(longer, from: place + 1, needed: needed)
            }
        }
    }
}
