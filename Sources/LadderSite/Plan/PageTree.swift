internal import LadderModel

/// Which pages and ladders belong to which page: the nearest one that stands for a folder around them.
struct PageTree: Sendable {
    /// A ladder or a page, by its index in the handbook.
    enum Entry: Sendable {
        case ladder(Int)
        case baseline(Int)
        case page(Int)
    }

    /// Ladders and pages in the order of the navigation, of which pages name a limited number of ladders.
    struct Branch: Sendable {
        private let pageLimit: Int
        private(set) var entries: [Entry] = []
        /// Whether there are more ladders than a page names.
        private(set) var hasMoreLadders = false
        private var counts = (ladders: 0, pages: 0)

        fileprivate init(pageLimit: Int = .max) {
            self.pageLimit = pageLimit
        }

        fileprivate mutating func add(_ entry: Entry) {
            switch entry {
            case .ladder:
                counts.ladders += 1
                hasMoreLadders = counts.ladders > Handbook.navigationLimit
                if hasMoreLadders { return }
            case .baseline, .page:
                counts.pages += 1
                if counts.pages > pageLimit { return }
            }
            entries.append(entry)
        }
    }

    /// What belongs to no page.
    private(set) var top = Branch(pageLimit: Handbook.navigationLimit)
    /// By the indices of pages.
    private(set) var children: [Branch]
    /// The pages before and behind a page that belong to the same one, by the page's index.
    private(set) var neighbours: [(previous: Int?, next: Int?)]
    /// The indices of pages by the ids of what belongs to them.
    private var parents: [String: Int] = [:]
    private let pageIDs: [String]

    /// - Parameters:
    ///   - ladders: ids in the order of the navigation.
    ///   - baselines: likewise.
    ///   - pages: likewise.
    init(ladders: [String], baselines: [String] = [], pages: [String], order: NavigationOrder) {
        pageIDs = pages
        children = Array(repeating: Branch(), count: pages.count)
        neighbours = Array(repeating: (nil, nil), count: pages.count)
        let indices = Dictionary(zip(pages, pages.indices), uniquingKeysWith: { first, _ in first })
        let entries =
            Array(zip(ladders, ladders.indices.map(Entry.ladder)))
            + zip(baselines, baselines.indices.map(Entry.baseline)) + zip(pages, pages.indices.map(Entry.page))
        let ordered = entries.enumerated().sorted {
            (order.rank(of: $0.element.0), $0.offset) < (order.rank(of: $1.element.0), $1.offset)
        }
        var latest: [Int: Int] = [:]
        for (id, entry) in ordered.map(\.element) {
            guard let parent = Self.parent(of: id, in: indices) else {
                top.add(entry)
                continue
            }
            parents[id] = parent
            children[parent].add(entry)
            guard case .page(let index) = entry else { continue }
            if let previous = latest.updateValue(index, forKey: parent) {
                neighbours[previous].next = index
                neighbours[index].previous = previous
            }
        }
    }

    /// The pages around a ladder or page, outermost first.
    func ancestors(of id: String) -> [Int] {
        var ancestors: [Int] = []
        var parent = parents[id]
        while let index = parent {
            ancestors.insert(index, at: 0)
            parent = parents[pageIDs[index]]
        }
        return ancestors
    }

    private static func parent(of id: String, in pages: [String: Int]) -> Int? {
        var folder = HandbookPath.folder(of: id)
        while !folder.isEmpty {
            if let index = pages[folder] { return index }
            folder = HandbookPath.folder(of: folder)
        }
        return nil
    }
}
