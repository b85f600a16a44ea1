internal import LadderSource

/// What stands between the names in a path.
enum PathSlash: ByteKind {
    @inline(__always)
    static func contains(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") }

    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks { word.marks(of: UInt8(ascii: "/")) }
}
