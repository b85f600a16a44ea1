internal import LadderSource

/// A paragraph divided at the lines that start with a bold label, each with the lines that continue it.
struct LabelledParagraph {
    struct Part {
        let label: String
        /// The category that the label names; nil for an attribute's label.
        let category: Int?
        fileprivate var lines: [Inlines]

        var value: Inlines { Inlines(lines: lines) }
    }

    private(set) var parts: [Part] = []

    /// Divides a paragraph whose first lines have no label from the line on that has one; nil where no other line has.
    static func divide(_ inlines: Inlines, _ categories: NameIndex) -> (words: Inlines, labelled: Inlines)? {
        guard inlines.hasLines, inlines.contains(.strong) else { return nil }
        let lines = LabelledInlines.lines(of: inlines)
        let place = lines.dropFirst().firstIndex {
            LabelledParagraph($0, categories: categories, takesAttributes: true) != nil
        }
        return place.map { (Inlines(lines: Array(lines[..<$0])), Inlines(lines: Array(lines[$0...]))) }
    }

    /// Nil for a paragraph that doesn't start with such a label.
    ///
    /// - Parameter takesAttributes: whether labels of no category count.
    init?(_ inlines: Inlines, categories: NameIndex, takesAttributes: Bool) {
        guard inlines.first == .strong, let start = LabelledInlines(inlines), start.isBold else { return nil }
        let isAttribute = takesAttributes && start.hasColon && !start.rest.isEmpty
        guard isAttribute || categories.place(of: start.label) != nil else { return nil }
        for line in LabelledInlines.lines(of: inlines) {
            let labelled = LabelledInlines(line).flatMap { $0.isBold ? $0 : nil }
            let category = labelled.flatMap { categories.place(of: $0.label) }
            if let labelled, category != nil || (takesAttributes && labelled.hasColon) {
                parts.append(Part(label: labelled.label, category: category, lines: [labelled.rest]))
            } else if let last = parts.indices.last {
                // A label may stand alone on its line.
                if parts[last].lines.allSatisfy(\.isEmpty) { parts[last].lines = [] }
                parts[last].lines.append(line)
            }
        }
    }
}
