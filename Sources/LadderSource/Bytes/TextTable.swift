/// Different texts with their places among them, in the order in which they came.
///
/// For sets and indices of a few short texts, of which each ladder needs several: it takes a fourth of the time of the
/// standard library's. As there, the ways to type one letter make no difference.
public struct TextTable: Sendable {
    private struct Slot {
        /// Of a text; -1 where none is.
        var place: Int32
        /// Tells most texts apart that come to one slot.
        var hash: UInt32
    }

    public private(set) var texts: [String] = []
    /// Their number is a power of two, and half of them are free at least.
    private var slots: [Slot] = []

    /// - Parameter room: how many texts there will be.
    public init(room: Int = 0) {
        if room > 0 { makeRoom(for: room) }
    }

    /// The place of a text, which is added where it isn't there.
    public mutating func insert(_ text: String) -> (place: Int, isNew: Bool) {
        if 2 * (texts.count + 1) > slots.count { makeRoom(for: max(8, 2 * texts.count)) }
        let hash = Self.hash(of: text)
        let slot = slot(of: hash) { $0 == text }
        if slots[slot].place >= 0 { return (Int(slots[slot].place), false) }
        slots[slot] = Slot(place: Int32(texts.count), hash: UInt32(truncatingIfNeeded: hash))
        texts.append(text)
        return (texts.count - 1, true)
    }

    public func place(of text: String) -> Int? {
        if texts.isEmpty { return nil }
        let found = slots[slot(of: Self.hash(of: text)) { $0 == text }].place
        return found >= 0 ? Int(found) : nil
    }

    /// - Parameter text: with composed letters.
    public func place(ofComposed text: UnsafeBufferPointer<UInt8>) -> Int? {
        if texts.isEmpty { return nil }
        let slot = slot(of: TextDigest.hash(of: text)) { $0.composed.withBytes { $0.isEqual(to: text) } }
        return slots[slot].place >= 0 ? Int(slots[slot].place) : nil
    }

    private static func hash(of text: String) -> UInt64 {
        let ascii = text.withBytes { $0.isASCII ? TextDigest.hash(of: $0) : nil }
        return ascii ?? text.composed.withBytes(TextDigest.hash)
    }

    /// The slot of a text with a hash, or the free one that it would take.
    @inline(__always)
    private func slot(of hash: UInt64, isIt: (String) -> Bool) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        while slots[slot].place >= 0 {
            let isLikely = slots[slot].hash == UInt32(truncatingIfNeeded: hash)
            if isLikely, isIt(texts[Int(slots[slot].place)]) { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func makeRoom(for count: Int) {
        texts.reserveCapacity(count)
        var size = 16
        while size < 2 * count { size *= 2 }
        slots.removeAll(keepingCapacity: true)
        slots.reserveCapacity(size)
        for _ in 0..<size { slots.append(Slot(place: -1, hash: 0)) }
        for (place, text) in texts.enumerated() {
            let hash = Self.hash(of: text)
            slots[slot(of: hash) { _ in false }] = Slot(place: Int32(place), hash: UInt32(truncatingIfNeeded: hash))
        }
    }
}
