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
        cells = Array(repeating: Cell(), count: categories)
    }

    /// Whether no category has anything.
    public var isEmpty: Bool { cells.allSatisfy { $0.isEmpty } }

    /// A list that belongs to the level alone and isn't inherited.
    public struct OwnList: Sendable {
        public let label: String
        public let items: [RenderedMarkup]
    }

    /// What a level says of one category.
    public struct Cell: Sendable {
        /// The paragraphs above the list.
        public internal(set) var summary: [RichText] = []
        /// Indices into the ladder's expectations.
        public internal(set) var expectations = 0..<0
        /// Whether the expectations stood in a list, and not as paragraphs.
        public internal(set) var isList = false
        /// One or, for most, none, which takes less room so.
        private var ratings: [RichText] = []
        /// Lists of examples for the category as a whole, folded away.
        public internal(set) var examples: [RenderedMarkup] = []
        /// Other blocks, shown on the level's own page.
        public internal(set) var notes: [RenderedMarkup] = []

        /// A short text from a table.
        public internal(set) var rating: RichText? {
            get { ratings.first }
            set { ratings = newValue.map { [$0] } ?? [] }
        }

        public var isEmpty: Bool {
            summary.isEmpty && expectations.isEmpty && ratings.isEmpty && examples.isEmpty && notes.isEmpty
        }
    }
}
