/// The finished forms of a document's texts, one behind the other in one piece of memory: there are thousands of them.
///
/// Only what makes a model of the document adds to it, and nobody else sees a text before that has ended: then it
/// doesn't change any more. That is why no access asks whether somebody else is at it.
public final class MarkupStore: @unchecked Sendable {
    /// The source, in which many texts stand as they are written anew.
    @usableFromInline let file: SourceFile?
    @exclusivity(unchecked) @usableFromInline var buffer: ByteBuffer
    /// In the order of their offsets in the store.
    @exclusivity(unchecked) @usableFromInline var holes: [MarkupHole] = []
    /// The places of links that a text shows among the document's; empty once no more will come.
    @exclusivity(unchecked) private(set) var shownLinks: [Int32] = []
    /// Memory for the next text.
    @exclusivity(unchecked) private var spare: MarkupDraft?
    @exclusivity(unchecked) private var makeHeadingIDs: @Sendable () -> [Int: String]
    /// The ids of the document's headings by their offsets; made when the first is shown, for of most ladders none is.
    private(set) lazy var headingIDs = makeHeadingIDs()

    /// - Parameters:
    ///   - room: how many bytes it will hold, as far as that is known.
    ///   - headingIDs: makes the ids of the document's headings by their offsets.
    init(file: SourceFile? = nil, room: Int, headingIDs: @escaping @Sendable () -> [Int: String] = { [:] }) {
        self.file = file
        buffer = ByteBuffer(capacity: max(room, 16))
        makeHeadingIDs = headingIDs
    }

    /// What a text is written into.
    func draft() -> MarkupDraft { spare.take() ?? MarkupDraft() }

    /// Keeps a text that was written into a draft.
    func add(_ draft: consuming MarkupDraft) -> MarkupPlace {
        let place = MarkupPlace(start: Int32(buffer.count), count: Int32(draft.bytes.count))
        buffer.append(draft.bytes)
        if !draft.holes.isEmpty {
            holes += draft.holes.map {
                MarkupHole(offset: Int(place.start) + $0.offset, link: $0.link, isInHTML: $0.isInHTML)
            }
        }
        reuse(draft)
        return place
    }

    func add(_ bytes: UnsafeBufferPointer<UInt8>) -> MarkupPlace {
        let start = buffer.count
        buffer.append(bytes)
        return MarkupPlace(start: Int32(start), count: Int32(bytes.count))
    }

    /// Keeps the slug of a text's first words.
    func add(slugOf text: Inlines, words: Int) -> MarkupPlace {
        let start = buffer.count
        let isASCII = text.withWords { text in
            buffer.append(upTo: text.count) { Slug.writeASCII(text, words: words, to: $0) }
        }
        if !isASCII { buffer.append(raw: Slug.makeUnicode(text.plainText, words: words)) }
        return MarkupPlace(start: Int32(start), count: Int32(buffer.count - start))
    }

    /// Keeps a text of two parts.
    func add(_ first: String, _ second: String) -> MarkupPlace {
        let start = buffer.count
        buffer.append(raw: first)
        buffer.append(raw: second)
        return MarkupPlace(start: Int32(start), count: Int32(buffer.count - start))
    }

    /// Keeps the memory of a draft that isn't needed.
    func reuse(_ draft: consuming MarkupDraft) {
        draft.removeAll()
        spare = consume draft
    }

    func note(shownLink index: Int) { shownLinks.append(Int32(index)) }

    /// Gives back what memory the texts don't need; called when no more will come.
    func finish() {
        shownLinks = []
        buffer.trim()
        spare = nil
        headingIDs = [:]
        makeHeadingIDs = { [:] }
    }

    @inlinable
    func withBytes<Result>(
        at place: MarkupPlace, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        if let offset = place.sourceOffset, let file {
            return try file.bytes.withUnsafeBufferPointer { try body($0[part: offset..<(offset + Int(place.count))]) }
        }
        return try buffer.withUnsafeBytes { try body($0[part: Int(place.start)..<Int(place.start + place.count)]) }
    }

    @inlinable
    func hasHoles(at place: MarkupPlace) -> Bool { !holes.isEmpty && !holes(at: place).isEmpty }

    /// The holes of the text at a place, with their offsets in the store.
    @usableFromInline
    func holes(at place: MarkupPlace) -> ArraySlice<MarkupHole> {
        guard !holes.isEmpty, place.sourceOffset == nil else { return [] }
        let start = Int(place.start)
        let end = Int(place.start + place.count)
        return holes[holes.partitionPoint { $0.offset < start }...].prefix { $0.offset < end }
    }
}
