internal import CEmbedded

/// What a ladder's JSON looks like, as JSON Schema (draft 2020-12), which is part of the program.
///
/// It has no `$id`: its address on the site is its identity. A change that old readers would not understand gets a new
/// number, here and in `LadderJSON`.
enum LadderSchema {
    /// From the site's root.
    static let path = "schema/ladder-1.json"
    /// The number in the path, which the data say too.
    static let format = 1

    static func bytes() -> [UInt8] {
        var length = 0
        let bytes = ladderdoc_ladder_schema(&length)
        return Array(UnsafeBufferPointer(start: bytes, count: length))
    }
}
