internal import LadderModel

/// The markup of a list that lead-ins divide.
struct ListTags {
    let start: StaticString
    let leadIn: StaticString
    let end: StaticString

    /// In a table's cell, whose markup handbooks style and link to.
    static let cell = ListTags(start: "<ul>", leadIn: "<li>", end: "</ul>")
    static let plain = ListTags(start: "<ul>\n", leadIn: "<li class=\"lead-in\">", end: "</ul>\n")
    /// What holds at a level.
    static let holding = ListTags(
        start: "<ul class=\"expectations\">\n", leadIn: "<li class=\"lead-in\">", end: "</ul>\n")
}

extension PageBuffer {
    /// A list in its order, with neighbours that stand below the same lead-in under it. Nothing for an empty one.
    ///
    /// It is part of each caller, so that the many lists without lead-ins are plain loops and call no closures.
    ///
    /// - Parameter leadIns: those that an item stands below, the outermost first.
    @inline(__always)
    mutating func put<Items: Collection>(
        list items: Items, _ tags: ListTags, leadIns: (Items.Element) -> [LeadIn],
        item: (Items.Element, inout PageBuffer) -> Void
    ) {
        guard !items.isEmpty else { return }
        guard items.allSatisfy({ leadIns($0).isEmpty }) else {
            return put(LedList(Array(items), leadIns: leadIns), tags, item: item)
        }
        // Most are without lead-ins.
        put(tags.start)
        for single in items { item(single, &self) }
        put(tags.end)
    }

    /// A list; what stands below a lead-in is nested in the lead-in's item. Nothing for an empty one.
    private mutating func put<Item>(_ list: LedList<Item>, _ tags: ListTags, item: (Item, inout PageBuffer) -> Void) {
        guard !list.isEmpty else { return }
        put(tags.start)
        list.forEach { entry in
            switch entry {
            case .item(let single): item(single, &self)
            case .leadIn(let leadIn, let below):
                put(tags.leadIn)
                put(leadIn.text.html)
                put("\n")
                put(below, tags, item: item)
                put("</li>\n")
            }
        }
        put(tags.end)
    }

    /// An expectation's words behind those that lead into its list, in one line.
    mutating func put(fullTextOf expectation: Expectation) {
        for leadIn in expectation.leadIns {
            put(leadIn.text.html)
            put(" ")
        }
        put(expectation.html)
    }
}
