/// What one look at all bytes of a file tells.
struct SourceScan {
    /// The offset of each line's first byte.
    let lineStarts: [Int32]
    let signs: SourceSigns
    /// Whether nothing stands in it but ASCII without control characters.
    let isPlain: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Editors show no byte order mark, so that the first line begins behind it.
        var starts: [Int32] = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        starts.reserveCapacity(bytes.count / 40 + 1)
        var found = ByteSet([])
        var others = ByteMarks.none
        bytes.forEachIndex(marking: { word in
            others = others | word.marksBeyondASCII
            return word.marks(below: .space) | SourceSigns.marks(in: word)
        }) { offset in
            let next = offset + 1
            if bytes[offset] != .newline, bytes[offset] != .carriageReturn {
                found.insert(bytes[offset])
            } else if bytes[offset] == .newline || next == bytes.count || bytes[next] != .newline {
                starts.append(Int32(clamping: next))
            }
        }
        if others.isAny, bytes.contains(SourceSigns.beyondASCII) { found.insert(SourceSigns.beyondASCII) }
        // Without the room that is left, since it is kept.
        lineStarts = Array(starts[...])
        signs = SourceSigns(found)
        isPlain = !others.isAny && found.isDisjoint(with: TextCheck.forbidden)
    }
}
