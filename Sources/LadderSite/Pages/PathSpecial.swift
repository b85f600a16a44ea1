internal import LadderSource

/// What would end a path in a URL, or mean something else there.
enum PathSpecial: ByteKind {
    static func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "'"),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }

    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(from: UInt8(ascii: "#"), through: UInt8(ascii: "'")) | word.marks(of: UInt8(ascii: ":"))
            | word.marks(of: UInt8(ascii: "?"))
    }
}
