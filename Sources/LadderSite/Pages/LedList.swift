internal import LadderModel

/// A list in its order, with neighbours that stand below the same lead-in under it.
struct LedList<Item> {
    enum Entry {
        case item(Item)
        case leadIn(LeadIn, LedList)
    }

    let entries: [Entry]

    /// - Parameter leadIns: those that an item stands below, the outermost first.
    init(_ items: [Item], leadIns: (Item) -> [LeadIn]) {
        let isFlat = items.allSatisfy { leadIns($0).isEmpty }
        self =
            isFlat
            ? LedList(entries: items.map(Entry.item)) : LedList(items.map { ($0, leadIns($0)) }[...], depth: 0)
    }

    private init(entries: [Entry]) { self.entries = entries }

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
        self.entries = entries
    }
}

extension LedList<Expectation> {
    init(_ expectations: [Expectation]) { self.init(expectations, leadIns: \.leadIns) }
}
