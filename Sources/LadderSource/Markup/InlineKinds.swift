/// Which kinds of things stand in a text, also in its marks.
struct InlineKinds {
    private var bits: UInt16 = 0

    init(of inlines: Inlines) {
        inlines.store.nodes.withUnsafeBufferPointer { nodes in
            for place in inlines.startIndex..<inlines.endIndex { bits |= Self.bit(of: nodes[place].kind) }
        }
    }

    func contains(_ kind: Inline) -> Bool { bits & Self.bit(of: kind) != 0 }

    /// Whether it is more than words, on however many lines.
    var hasMarks: Bool { bits & ~(Self.bit(of: .text) | Self.bit(of: .softBreak)) != 0 }

    private static func bit(of kind: Inline) -> UInt16 { 1 &<< UInt16(kind.rawValue) }
}
