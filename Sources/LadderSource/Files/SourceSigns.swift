/// Which of a few signs occur in a file: what needs one that doesn't needn't be looked for.
struct SourceSigns {
    /// With it most signs begin that turn letters.
    static let beyondASCII: UInt8 = 0xE2
    /// Those that are looked for.
    private static let known = ByteSet([beyondASCII] + "&<\\^{|}~".utf8)

    private let found: ByteSet

    /// - Parameter found: all of them that occur in the file, and others.
    init(_ found: ByteSet) { self.found = found }

    /// Those of ASCII, and few others.
    @inline(__always)
    static func marks(in word: ByteWord) -> ByteMarks {
        word.marks(of: UInt8(ascii: "&")) | word.marks(of: UInt8(ascii: "<"))
            | word.marks(from: .backslash, through: UInt8(ascii: "^"))
            | word.marks(from: UInt8(ascii: "{"), through: 0x7F)
    }

    func contains(_ byte: UInt8) -> Bool {
        assert(Self.known.contains(byte))
        return found.contains(byte)
    }

    /// Whether none of a number of signs occurs.
    func isDisjoint(with signs: ByteSet) -> Bool {
        assert(signs.isSubset(of: Self.known))
        return found.isDisjoint(with: signs)
    }
}
