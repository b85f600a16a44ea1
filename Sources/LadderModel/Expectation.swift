public import LadderSource

/// One thing that is expected, as a source states it: an entry of its ladder's list.
public struct Expectation: Sendable {
    @usableFromInline let list: ExpectationList
    @usableFromInline let index: Int

    @inlinable @inline(__always)
    init(_ list: ExpectationList, _ index: Int) {
        self.list = list
        self.index = index
    }

    @inlinable @inline(__always) var entry: ExpectationList.Entry { list.entries[index] }

    @inlinable @inline(__always) var cell: ExpectationList.Cell { list.cells[Int(entry.cell)] }

    @inlinable @inline(__always) var store: MarkupStore { list.cells[Int(entry.cell)].store }

    /// The level that states it, by its index; nil for the all-levels block.
    @inlinable @inline(__always) public var level: Int? { cell.level < 0 ? nil : Int(cell.level) }

    /// The category, by its index.
    @inlinable @inline(__always) public var category: Int { Int(cell.category) }

    /// `<ladder>/<level>` or `<ladder>/all-levels`.
    @inlinable @inline(__always) public var origin: String { cell.origin }

    @inlinable @inline(__always) public var body: RichText {
        let entry = entry
        return RichText(RenderedText(at: entry.body, in: store), hasMarks: entry.hasMarks)
    }

    /// Its body's HTML.
    @inlinable @inline(__always) public var html: HTMLFragment { list.html(of: index) }

    @inlinable @inline(__always) public var span: SourceSpan { SourceSpan(file: cell.file, at: entry.span) }

    /// Whether the author wrote the id: only then can the expectation replace another.
    public var hasWrittenID: Bool { entry.hasWrittenID }

    /// Tells whether another expectation says the same.
    var identity: TextIdentity { entry.identity }

    /// `<level>--<category>--<id>`: its id in HTML on every page.
    @inlinable @inline(__always) public var anchor: ExpectationAnchor {
        let entry = entry
        let cell = Int(entry.cell)
        return ExpectationAnchor(start: list.cells[cell].anchorStart, id: entry.id, in: list.cells[cell].store)
    }

    @inlinable @inline(__always) public var storedID: StoredText { StoredText(store, entry.id) }

    public var id: String { storedID.text }

    /// The items that lead into its list, the outermost first; none for most.
    @inlinable @inline(__always) public var leadIns: [LeadIn] { list.leadIns(of: index) }

    /// What stands below its own words: nested items and further blocks.
    @inlinable @inline(__always) public var examples: RenderedMarkup? {
        entry.hasExtras ? list.extras[index]?.examples : nil
    }

    /// All that must be read to understand it alone: what leads into its list, and its own words.
    public var fullText: String {
        leadIns.isEmpty ? body.text : (leadIns.map(\.text) + [body]).map(\.text).joined(separator: " ")
    }
}
