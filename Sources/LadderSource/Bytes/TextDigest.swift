/// A short form of texts for comparisons, under a key that each run of the program makes up.
///
/// Seven bytes at a time, the texts are the coefficients of a polynomial over the whole numbers below the prime 2⁶¹ - 1,
/// and two secret places are put into it. Of n such pieces two different texts have the same digest in one of (2⁶⁰/n)²
/// runs: that is nothing that happens, and nobody who doesn't know the key can bring it about.
public struct TextDigest: Hashable, Sendable {
    private static let first = Key()
    private static let second = Key()

    // The leading coefficient is 1, so that texts of different lengths are different polynomials.
    private var first: UInt64 = 1
    private var second: UInt64 = 1

    public init() {}

    /// Adds a text, of which no part can be taken for the next one's.
    public mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        first = Self.first.digest(of: text, behind: first)
        second = Self.second.digest(of: text, behind: second)
    }

    /// Adds a text of which the ways to type one letter make no difference.
    public mutating func add(_ text: String) { text.composed.withBytes { add($0) } }

    public func hash(into hasher: inout Hasher) { hasher.combine(first) }

    /// Half a digest, for tables of texts.
    static func hash(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        // With a piece more, for the last one moves the lowest bits alone.
        first.next(first.digest(of: text, behind: 1), 0)
    }

    /// A place at which polynomials are evaluated, with its powers.
    private struct Key {
        private static let prime: UInt64 = 1 << 61 - 1
        private static let pieceLength = 7

        let powers: (UInt64, UInt64, UInt64, UInt64)

        init() {
            let key = UInt64.random(in: 1 << 60..<Self.prime)
            var powers = (key, key, key, key)
            powers.1 = Self.reduced(key.multipliedFullWidth(by: powers.0))
            powers.2 = Self.reduced(key.multipliedFullWidth(by: powers.1))
            powers.3 = Self.reduced(key.multipliedFullWidth(by: powers.2))
            self.powers = powers
        }

        /// What a text's length and its pieces make of a digest.
        func digest(of text: UnsafeBufferPointer<UInt8>, behind digest: UInt64) -> UInt64 {
            var digest = next(digest, UInt64(text.count))
            guard let start = text.baseAddress else { return digest }
            let bytes = UnsafeRawPointer(start)
            var offset = 0
            while offset &+ 4 &* Self.pieceLength < text.count {
                digest = next(
                    digest, Self.piece(bytes, offset), Self.piece(bytes, offset &+ Self.pieceLength),
                    Self.piece(bytes, offset &+ 2 &* Self.pieceLength),
                    Self.piece(bytes, offset &+ 3 &* Self.pieceLength))
                offset &+= 4 &* Self.pieceLength
            }
            while offset &+ Self.pieceLength < text.count {
                digest = next(digest, Self.piece(bytes, offset))
                offset &+= Self.pieceLength
            }
            digest = next(digest, Self.rest(of: text, start, from: offset))
            return digest >= Self.prime ? digest &- Self.prime : digest
        }

        /// The last piece, which is shorter than eight bytes.
        @inline(__always)
        private static func rest(
            of text: UnsafeBufferPointer<UInt8>, _ start: UnsafePointer<UInt8>, from offset: Int
        ) -> UInt64 {
            if text.count >= 8 {
                let word = UnsafeRawPointer(start).loadUnaligned(fromByteOffset: text.count &- 8, as: UInt64.self)
                return UInt64(littleEndian: word) &>> UInt64(truncatingIfNeeded: 8 &* (offset &+ 8 &- text.count))
            }
            var rest: UInt64 = 0
            for place in (offset..<text.count).reversed() { rest = rest << 8 | UInt64(start[place]) }
            return rest
        }

        /// - Parameter offset: behind the piece there is one byte more.
        @inline(__always)
        private static func piece(_ bytes: UnsafeRawPointer, _ offset: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) & (1 << 56 - 1)
        }

        /// The digest with one piece more: it may be a little larger than the prime.
        @inline(__always)
        func next(_ digest: UInt64, _ piece: UInt64) -> UInt64 {
            Self.reduced(Self.sum(digest.multipliedFullWidth(by: powers.0), (0, piece)))
        }

        /// The same with four pieces.
        @inline(__always)
        private func next(
            _ digest: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64
        ) -> UInt64 {
            let start = Self.sum(
                digest.multipliedFullWidth(by: powers.3), first.multipliedFullWidth(by: powers.2))
            let end = Self.sum(second.multipliedFullWidth(by: powers.1), third.multipliedFullWidth(by: powers.0))
            return Self.reduced(Self.sum(Self.sum(start, end), (0, fourth)))
        }

        private typealias Product = (high: UInt64, low: UInt64)

        @inline(__always)
        private static func sum(_ left: Product, _ right: Product) -> Product {
            let (low, isOver) = left.low.addingReportingOverflow(right.low)
            return (left.high &+ right.high &+ (isOver ? 1 : 0), low)
        }

        /// - Parameter product: below 2¹²⁴.
        @inline(__always)
        private static func reduced(_ product: Product) -> UInt64 {
            let sum = (product.low & prime) &+ (product.high &<< 3 | product.low &>> 61)
            return (sum & prime) &+ sum &>> 61
        }
    }
}
