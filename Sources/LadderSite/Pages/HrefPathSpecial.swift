internal import LadderSource

/// What can't stand as it is in the path of an attribute's URL: all but letters, digits and a few signs.
enum HrefPathSpecial: ByteKind {
    @inline(__always)
    static func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            // The digits among them.
            UInt8(ascii: "(")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: ";"),
            UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            false
        default: true
        }
    }

    /// All but what most paths are made of, which rarely have capitals.
    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        let letters = word.marks(from: UInt8(ascii: "a"), through: UInt8(ascii: "z"))
        let others = word.marks(from: UInt8(ascii: "-"), through: UInt8(ascii: "9"))
        return ~(letters | others)
    }
}
