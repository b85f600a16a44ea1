/// Finds among a handbook's texts those that may say nearly the same as one of them.
///
/// Each text is looked up by a few keys, and compared with a limited number of others. So the time for a text depends
/// on its length alone, however many there are. All lists are parts of a few flat ones: lists for each key or text
/// would cost more than what they hold.
struct NearTextIndex {
    /// The stems of all texts.
    private var stems: [Int32] = []
    private var texts: [Text] = []
    private var sketches: [TextSketch] = []
    private var slots: [UInt32] = []
    /// Where the holders of each slot begin; the last one is where they end.
    private var starts: [UInt32] = []
    /// The texts of each slot, in order; none of a slot that only one has.
    private var holders: [Int32] = []
    private let weights: [Double]
    private let leastOverlap: Double

    /// With how many a text is compared, those of its rarest keys first; among few texts in effect with all.
    private let mostCandidates: Int

    private struct Text {
        let stems: Range<Int>
        let slots: Range<Int>
    }

    /// - Parameter texts: each once.
    init(_ texts: [ContentWords], _ vocabulary: Vocabulary) {
        weights = vocabulary.weights
        leastOverlap = Similarity.leastOverlap(isEnglish: vocabulary.isEnglish) - 1e-9
        mostCandidates = max(64, 2_000_000 / max(texts.count, 1))
        self.texts.reserveCapacity(texts.count)
        sketches.reserveCapacity(texts.count)
        stems.reserveCapacity(texts.reduce(0) { $0 + $1.stems.count })
        var keys = RareStemKeys(vocabulary, leastKept: leastOverlap / (2 - leastOverlap))
        for text in texts {
            keys.read(text)
            let (stem, slot) = (stems.count, slots.count)
            stems += text.stems
            for key in keys.keys { slots.append(UInt32(key >> 32)) }
            self.texts.append(Text(stems: stem..<stems.count, slots: slot..<slots.count))
            sketches.append(TextSketch(text, vocabulary))
        }
        sortHolders()
    }

    private mutating func sortHolders() {
        // As many slots as keys, or up to twice as many: few are shared by two keys.
        let bits = max(1, UInt32.bitWidth - UInt32(clamping: slots.count).leadingZeroBitCount)
        for place in slots.indices { slots[place] >>= UInt32(UInt32.bitWidth - bits) }
        starts = Array(repeating: 0, count: 1 << bits + 1)
        for slot in slots { starts[Int(slot)] += 1 }
        var isShared = Array(repeating: false, count: starts.count)
        var end: UInt32 = 0
        for slot in starts.indices {
            // What only one text has leads to no other: most keys are such.
            isShared[slot] = starts[slot] > 1
            if isShared[slot] { end += starts[slot] }
            starts[slot] = end
        }
        holders = Array(repeating: 0, count: Int(end))
        // From behind: each start moves from the end of its texts to where they begin.
        for text in texts.indices.reversed() {
            for slot in slots[texts[text].slots].lazy.map(Int.init) where isShared[slot] {
                starts[slot] -= 1
                holders[Int(starts[slot])] = Int32(text)
            }
        }
    }

    /// The numbers of the texts before a given one that share enough with another, in order.
    func near(_ text: Int, before end: Int) -> [Int] {
        let sketch = sketches[text]
        var met: [Int] = []
        var left = mostCandidates
        for slot in bySize(texts[text].slots) {
            for holder in holders[slot].prefix(left) {
                guard holder < end else { break }
                left -= 1
                let other = sketches[Int(holder)]
                if sketch.mayShare(needed(sketch, other), with: other) { met.append(Int(holder)) }
            }
        }
        met.sort()
        var near: [Int] = []
        for other in met where near.last != other && overlap(text, other) { near.append(other) }
        return near
    }

    /// How much weight two texts must share.
    private func needed(_ first: TextSketch, _ second: TextSketch) -> Double {
        leastOverlap / 2 * (first.weight + second.weight)
    }

    /// What the slots hold, the fewest first.
    private func bySize(_ slots: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for slot in self.slots[slots] {
            let range = Int(starts[Int(slot)])..<Int(starts[Int(slot) + 1])
            if !range.isEmpty { ranges.append(range) }
        }
        ranges.sort { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
        return ranges
    }

    private func overlap(_ first: Int, _ second: Int) -> Bool {
        let needed = needed(sketches[first], sketches[second])
        let (first, second) = (texts[first].stems, texts[second].stems)
        var shared = 0.0
        var (left, right) = (first.lowerBound, second.lowerBound)
        while left < first.upperBound, right < second.upperBound {
            let (one, other) = (stems[left], stems[right])
            if one == other { shared += weights[Int(one)] }
            if one <= other { left += 1 }
            if other <= one { right += 1 }
        }
        return shared >= needed
    }
}
