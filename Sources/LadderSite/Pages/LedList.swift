internal import LadderModel

/// A list in its order, with neighbours that stand below the same lead-in under it.
enum LedList<Item> {
    /// Without lead-ins, as most are.
    case flat([Item])
    case led([Entry])

    enum Entry {
        case item(Item)
        case leadIn(LeadIn, LedList)
    }

    /// - Parameter leadIns: those that an item stands below, the outermost first.
    init(_ items: [Item], leadIns: (Item) -> [LeadIn]) {
        let isFlat = items.allSatisfy { leadIns($0).isEmpty }
        self = isFlat ? .flat(items) : LedList(items.map { ($0, leadIns($0)) }[...], depth: 0)
    }

    func forEach(_ body: (Entry) -> Void) {
        switch self {
        case .flat(let items): for item in items { body(.item(item)) }
        case .led(let entries): entries.forEach(body)
        }
    }

    var isEmpty: Bool {
        switch self {
        case .flat(let items): items.isEmpty
        case .led(let entries): entries.isEmpty
        }
    }

    private init(_ items: ArraySlice<(item: Item, leadIns: [LeadIn])>, depth: Int) {
        var entries: [Entry] = []
        var rest = items
        while let first = rest.first {
            guard first.leadIns.count > depth else {
                entries.append(.item(first.item))
                rest.removeFirst()
                continue
            }
            let leadIn = first.leadIns[depth]
            let below = rest.prefix { $0.leadIns.count > depth && $0.leadIns[depth] == leadIn }
            entries.append(.leadIn(leadIn, LedList(below, depth: depth + 1)))
            rest = rest.dropFirst(below.count)
        }
        self = .led(entries)
    }
}

extension LedList<Expectation> {
    init(_ expectations: [Expectation]) { self.init(expectations, leadIns: \.leadIns) }
}
