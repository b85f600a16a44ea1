/// Which words of two texts are the longest row that both have: Hyyrö, Bit-Parallel LCS-Length Computation Revisited, 2004.
///
/// The time grows with the product of both lengths, and a step takes 64 words.
struct WordAlignment {
    /// Of each word of the old text, whether it stays.
    private(set) var staysInOld: [Bool]
    /// Of each word of the new text, whether it was there.
    private(set) var wasInNew: [Bool]
    private(set) var count = 0

    init(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) {
        staysInOld = Array(repeating: false, count: old.count)
        wasInNew = Array(repeating: false, count: new.count)
        walkBack(through: Self.rows(old, new))
    }

    /// For each word of the new text as many bits as the old one has words. A bit is 0 where that old word makes the longest
    /// row of the words so far longer by one.
    private static func rows(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) -> [[UInt64]] {
        let width = (old.count + 63) / 64
        var places: [Substring: [UInt64]] = [:]
        for (place, word) in old.enumerated() {
            places[word, default: Array(repeating: 0, count: width)][place / 64] |= 1 << (place % 64)
        }
        var row = [UInt64](repeating: .max, count: width)
        return new.map { word in
            guard let matches = places[word] else { return row }
            var carry: UInt64 = 0
            for part in row.indices {
                let (sum, overflow) = row[part].addingReportingOverflow(row[part] & matches[part])
                let (whole, overflowOfCarry) = sum.addingReportingOverflow(carry)
                carry = overflow || overflowOfCarry ? 1 : 0
                row[part] = whole | (row[part] & ~matches[part])
            }
            return row
        }
    }

    private mutating func walkBack(through rows: [[UInt64]]) {
        func lengthens(_ old: Int, _ new: Int) -> Bool { rows[new][old / 64] & (1 << (old % 64)) == 0 }
        var (old, new) = (staysInOld.count - 1, wasInNew.count - 1)
        while old >= 0, new >= 0 {
            if !lengthens(old, new) {
                old -= 1
            } else if new > 0, lengthens(old, new - 1) {
                new -= 1
            } else {
                staysInOld[old] = true
                wasInNew[new] = true
                count += 1
                (old, new) = (old - 1, new - 1)
            }
        }
    }
}
