internal import LadderSource

/// A paragraph divided at the lines that start with a bold label, each with the lines that continue it.
struct LabelledParagraph {
    struct Part {
        let label: String
        /// The category that the label names; nil for an attribute's label.
        let category: Int?
        fileprivate var lines: [Inlines]
        /// Which of the paragraph's lines it takes, from 0.
        fileprivate(set) var places: Range<Int>

        var value: Inlines { Inlines(lines: lines) }
    }

    private(set) var parts: [Part] = []
    private let lineCount: Int

    /// The place of a part, in that of the paragraph.
    func span(of part: Part, in paragraph: SourceSpan) -> SourceSpan {
        paragraph.part(onLines: part.places, of: lineCount)
    }

    /// Divides a paragraph whose first lines have no label from the line on that has one; nil where no other line has.
    static func divide(
        _ inlines: Inlines, at span: SourceSpan, _ categories: NameIndex
    ) -> [(text: Inlines, span: SourceSpan)]? {
        guard inlines.hasLines, inlines.contains(.strong) else { return nil }
        let lines = LabelledInlines.lines(of: inlines)
        let place = lines.dropFirst().firstIndex {
            LabelledParagraph($0, categories: categories, takesAttributes: true) != nil
        }
        return place.map { place in
            [0..<place, place..<lines.count].map { part in
                (Inlines(lines: Array(lines[part])), span.part(onLines: part, of: lines.count))
            }
        }
    }

    /// Nil for a paragraph that doesn't start with such a label.
    ///
    /// - Parameter takesAttributes: whether labels of no category count.
    init?(_ inlines: Inlines, categories: NameIndex, takesAttributes: Bool) {
        guard inlines.boldStart != nil, let start = LabelledInlines(inlines), start.isBold else { return nil }
        let isAttribute = takesAttributes && start.hasColon && !start.rest.isEmpty
        guard isAttribute || categories.place(of: start.label) != nil else { return nil }
        let lines = LabelledInlines.lines(of: inlines)
        lineCount = lines.count
        for (place, line) in lines.enumerated() {
            let labelled = LabelledInlines(line).flatMap { $0.isBold ? $0 : nil }
            let category = labelled.flatMap { categories.place(of: $0.label) }
            if let labelled, category != nil || (takesAttributes && labelled.hasColon) {
                parts.append(
                    Part(
                        label: labelled.label, category: category, lines: [labelled.rest],
                        places: place..<place + 1))
            } else if let last = parts.indices.last {
                // A label may stand alone on its line.
                if parts[last].lines.allSatisfy(\.isEmpty) { parts[last].lines = [] }
                parts[last].lines.append(line)
                parts[last].places = parts[last].places.lowerBound..<place + 1
            }
        }
    }
}
