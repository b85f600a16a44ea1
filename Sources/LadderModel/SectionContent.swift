public import LadderSource

/// What a level's section, or the all-levels block, states.
public struct SectionContent: Sendable {
    public internal(set) var summary: RichText?
    /// What else stands before, between and after the categories, in order.
    public internal(set) var notes: [RenderedMarkup] = []
    public internal(set) var attributes: [LabelledText] = []
    public internal(set) var lists: [OwnList] = []
    /// One for each of the ladder's categories.
    public internal(set) var cells: [Cell]

    init(categories: Int) {
        cells = []
        cells.reserveCapacity(categories)
        for _ in 0..<categories { cells.append(Cell()) }
    }

    /// Whether no category has anything.
    @inlinable public var isEmpty: Bool { cells.allSatisfy { $0.isEmpty } }

    /// A list that belongs to the level alone and isn't inherited.
    public struct OwnList: Sendable {
        public let label: String
        public let items: [RenderedMarkup]
    }

    /// What a level says of one category.
    public struct Cell: Sendable {
        /// One or, for most, none: a lone reference takes less room than what it refers to.
        @usableFromInline var surroundings: [Surroundings] = []
        @usableFromInline var start: Int32 = 0
        @usableFromInline var end: Int32 = 0
        /// Whether the expectations stood in a list, and not as paragraphs.
        public internal(set) var isList = false

        @usableFromInline
        init() {}

        /// What is said beside the expectations.
        @usableFromInline
        struct Surroundings: Sendable {
            /// The paragraphs above the list.
            @usableFromInline var summary: [RichText] = []
            /// A short text from a table.
            @usableFromInline var rating: RichText?
            /// Lists of examples for the category as a whole, folded away.
            @usableFromInline var examples: [RenderedMarkup] = []
            /// Other blocks, shown on the level's own page.
            @usableFromInline var notes: [RenderedMarkup] = []

            fileprivate var isEmpty: Bool {
                summary.isEmpty && rating == nil && examples.isEmpty && notes.isEmpty
            }
        }

        /// Indices into the ladder's expectations.
        public internal(set) var expectations: Range<Int> {
            @inlinable get { Int(start)..<Int(end) }
            set { (start, end) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
        }

        var around: Surroundings {
            get { surroundings.first ?? Surroundings() }
            set { surroundings = newValue.isEmpty ? [] : [newValue] }
        }

        /// Whether anything is said beside the expectations.
        @inlinable public var hasSurroundings: Bool { !surroundings.isEmpty }

        @inlinable public var summary: [RichText] { surroundings.first?.summary ?? [] }
        @inlinable public var rating: RichText? { surroundings.first?.rating }
        @inlinable public var examples: [RenderedMarkup] { surroundings.first?.examples ?? [] }
        @inlinable public var notes: [RenderedMarkup] { surroundings.first?.notes ?? [] }

        @inlinable public var isEmpty: Bool { expectations.isEmpty && surroundings.isEmpty }
    }
}
