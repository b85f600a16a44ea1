internal import LadderSource

/// Looks for categories' names that open nothing and were surely meant to: nothing is passed over in silence.
struct CategoryDoubts {
    let header: LadderHeader

    /// A heading that says more than the name, such as a title; whether it was one.
    func check(heading: String, _ span: SourceSpan, _ diagnostics: inout Diagnostics) -> Bool {
        let names = HeadingName.candidates(heading).map(\.name)
        guard let name = names.lazy.compactMap({ name(of: $0) }).first else { return false }
        report(
            "this heading says more than the category's name “\(name)”, and opens nothing", span.firstLine,
            "leave the name alone in the heading, and write the rest below it", &diagnostics)
        return true
    }

    /// A paragraph that begins with the name as plain text, alone on its line or before a colon.
    func check(_ inlines: Inlines, _ block: Block, _ diagnostics: inout Diagnostics) {
        let line = inlines.prefix { !$0.isBreak }.plainText
        if let name = name(of: line.withoutLastColon) {
            report(
                "“\(name)” is a category's name, and this line is plain text", block.span.firstLine,
                "make it a heading, `### \(name)`, or bold, `**\(name)**`", &diagnostics)
        } else if inlines.first == .text || inlines.first == .emphasis, line.mayHoldColon,
            let colon = line.firstIndex(where: \.isColon), let name = name(of: line[..<colon])
        {
            report(
                "“\(name)” is a category's name, and this paragraph is plain text", block.span.firstLine,
                "make the name bold, `**\(name)**: …`, or begin the line with `- `", &diagnostics)
        } else if inlines.first == .text, let dash = line.spacedDash, let name = name(of: line[..<dash]) {
            report(
                "“\(name)” is a category's name, and no colon stands behind it", block.span.firstLine,
                "write a colon for the dash, or the name as a heading, `### \(name)`", &diagnostics)
        } else if let name = Self.unclosedBold(line).flatMap(name(of:)) {
            report(
                "“\(name)” is a category's name, and Markdown doesn't take its asterisks for bold",
                block.span.firstLine,
                "write two on each side of the name, and a colon or a space behind them: `**\(name)**: …`", &diagnostics
            )
        }
    }

    /// The category whose name stands bold at the start of a line, and whether a full stop, a dash or the like stands in it or
    /// behind it: else it may be a sentence's first word. Nil also for one with a colon.
    func boldName(of line: Inlines) -> (category: Int, hasSign: Bool)? {
        guard line.first == .strong || line.first == .emphasis else { return nil }
        let bold = line.content(at: line.startIndex).plainText
        if bold.last.map(Self.isSign) == true {
            return header.categoryIndex.place(of: bold.dropLast()).map { ($0, true) }
        }
        guard let category = header.categoryIndex.place(of: bold) else { return nil }
        let rest = line.dropFirst()
        guard rest.first == .text, let sign = rest.text(at: rest.startIndex).first else { return nil }
        if let next = rest.plainText.first, Self.isSign(next) { return (category, true) }
        return sign.isWhitespace ? (category, false) : nil
    }

    /// A full stop and its likes in any script, and what else stands for a colon.
    private static func isSign(_ sign: Character) -> Bool {
        sign.isDash || stops.contains(sign)
    }

    private static let stops: Set<Character> = [
        ".", ",", ";", "!", "?", "…", "|", "(", "。", "．", "，", "、", "；", "！", "？", "،", "؛", "؟", "۔", "।",
    ]

    func reportBold(_ category: Int, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let name = header.categories[category].name
        report(
            "“\(name)” is a category's name, and no colon stands behind it", span.firstLine,
            "write `**\(name)**: …`; a sentence about it may begin with another word", &diagnostics)
    }

    /// The text between asterisks that close nothing, for a letter follows a colon before them, `**影响：**交付`; or behind some
    /// that nothing closes.
    private static func unclosedBold(_ line: String) -> Substring? {
        guard line.hasPrefix("**") else { return nil }
        let text = line.dropFirst(2)
        return text[..<(text.firstRange(of: "**")?.lowerBound ?? text.endIndex)].withoutLastColon
    }

    /// What stands in a list, and names a category that it doesn't open.
    ///
    /// - Parameter open: the category to which the list belongs; nil outside of any.
    func check(_ list: MarkdownList, in open: Int? = nil, _ diagnostics: inout Diagnostics) {
        for item in list.items.indices {
            let text = list.items[item].paragraph
            if let open, let text { check(text.text, text.span, in: open, &diagnostics) }
            // Most begin with a single line.
            let isSimple = text.map { !$0.text.hasLines } ?? false
            let blocks = isSimple ? list.items[item].further : list.items[item].blocks
            for (place, block) in blocks.enumerated() {
                switch block.content {
                case .list(let inner): check(inner, &diagnostics)
                case .code(_, let text): check(code: text, block.span, &diagnostics)
                case .paragraph(let inlines):
                    check(linesOf: inlines, from: isSimple || place > 0 ? 0 : 1, block.span, &diagnostics)
                default: break
                }
            }
        }
    }

    /// A bold name on a further line of an item, or in a further paragraph: Markdown takes it for the item's text.
    private func check(
        linesOf inlines: Inlines, from first: Int, _ span: SourceSpan, _ diagnostics: inout Diagnostics
    ) {
        let lines = LabelledInlines.lines(of: inlines)
        for (place, line) in lines.enumerated().dropFirst(first) {
            let span = span.part(onLines: place..<place + 1, of: lines.count)
            let labelled = LabelledInlines(line).flatMap { $0.isBold ? name(of: $0.label) : nil }
            if let name = labelled {
                report(
                    "“\(name)” is a category's name, and stands in the text of this item", span.firstLine,
                    "leave an empty line before `**\(name)**`, and begin it where the list's sign stands", &diagnostics)
            } else if let bold = boldName(of: line), bold.hasSign {
                reportBold(bold.category, span, &diagnostics)
            }
        }
    }

    /// An item that begins with the name of a category, in the list of another one.
    private func check(_ item: Inlines, _ span: SourceSpan, in open: Int, _ diagnostics: inout Diagnostics) {
        guard item.first != .text || item.mayHoldColon(within: header.categoryIndex.longest + Self.mostBlanks),
            let label = LabelledInlines(item)?.label, let category = header.categoryIndex.place(of: label),
            category != open
        else { return }
        let (name, other) = (header.categories[category].name, header.categories[open].name)
        report(
            "“\(name)” is a category's name, and this item stands in the list of “\(other)”", span.firstLine,
            "open the category with a heading, `### \(name)`, or begin the item with another word", &diagnostics)
    }

    /// How many bytes a name may have beside those that are compared.
    private static let mostBlanks = 16

    /// A category's item in a list of the level's own: Markdown makes one list of two with nothing between.
    func reportSwallowed(_ item: ListItem, by label: String, _ diagnostics: inout Diagnostics) {
        report(
            "this item starts with the name of a category or step, and belongs to the list “\(label)”",
            item.span.firstLine,
            "write the category as a heading, or begin its item with `*` so that a new list starts", &diagnostics)
    }

    /// Items of a list in which none opens a category: they may have been meant to.
    func checkUnopened(_ items: [ListItem], _ diagnostics: inout Diagnostics) {
        for item in items {
            guard let first = item.first, case .paragraph(let inlines) = first.content else { continue }
            if case .list(let inner)? = item.further.first?.content,
                inner.items.contains(where: { CategoryItem($0, categories: header.categoryIndex) != nil })
            {
                reportUnplaced(
                    item, "the items below this one name categories, and stand too deep to open them", &diagnostics)
                continue
            }
            check(inlines, first, &diagnostics)
            guard let label = LabelledInlines(inlines), label.hasColon, nearest(to: label.label) != nil else {
                continue
            }
            reportUnplaced(item, "“\(label.label)” is no category's name, so this item opens none", &diagnostics)
        }
    }

    /// A list of an open category, below words that were meant to open another one.
    func reportOpenList(
        below label: String, of category: Int, _ span: SourceSpan, _ diagnostics: inout Diagnostics
    ) {
        let label = label.withoutLastColon
        let nearest = nearest(to: String(label))
        diagnostics.report(
            LadderRule.undeclaredCategory,
            "“\(label)” is no declared category, so the list below it belongs to “\(header.categories[category].name)”",
            at: span.firstLine, label: nearest.map { "did you mean “\($0)”?" },
            help: nearest.map { ["write `\($0)`, or add this name to its `aliases`"] } ?? [
                "make it an item with the list below it, `- \(label):`, for its words to stay with the list",
                "or declare it as a category; a list of the level's own stands above the first category",
            ])
    }

    /// The first list of a level that has no expectations.
    func reportLoose(_ list: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            LadderRule.unplacedItem, "this list stands in no category, so nothing in it is an expectation",
            at: list.firstLine,
            help: [
                "write the name of a category above it, such as `### \(names.first ?? "…")`",
                "the categories are \(names.joined(separator: ", "))",
            ])
    }

    /// A list right below the heading of a group.
    func reportLoose(_ list: SourceSpan, below group: String, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            LadderRule.unplacedItem,
            "this list stands below the group “\(group)” and in no category, so nothing in it is an expectation",
            at: list.firstLine, help: ["write the name of a category above it, such as `### \(names.first ?? "…")`"])
    }

    /// A list that is indented so far that Markdown takes it for code.
    func check(code: String, _ span: SourceSpan, _ diagnostics: inout Diagnostics) {
        let first = span.text.first { !$0.isWhitespace }
        guard first != "`", first != "~",
            let sign = code.split(maxSplits: 1, whereSeparator: \.isWhitespace).first,
            ["-", "*", "+", "•"].contains(sign)
        else { return }
        diagnostics.report(
            LadderRule.unplacedItem, "this list is indented by four spaces or more, so Markdown takes it for code",
            at: span.firstLine, help: ["remove the spaces or the tab before its lines"])
    }

    /// Raw HTML with a list or a table, of which no expectation is read.
    func reportHTML(in category: Int, _ html: SourceSpan, _ diagnostics: inout Diagnostics) {
        let name = header.categories[category].name
        diagnostics.report(
            LadderRule.unplacedItem, "no expectations are read from HTML, and “\(name)” has no others here",
            at: html.firstLine, help: ["write them as a list, each on a line of its own that begins with `- `"])
    }

    /// An item that opens no category, among some that do.
    func reportNeighbour(_ item: ListItem, _ diagnostics: inout Diagnostics) {
        if let first = item.first, case .paragraph(let inlines) = first.content {
            if let bold = boldName(of: inlines) { return reportBold(bold.category, first.span, &diagnostics) }
            if name(of: inlines.prefix { !$0.isBreak }.plainText) != nil { return check(inlines, first, &diagnostics) }
        }
        reportUnplaced(item, "this item starts with no category's name, and its neighbours do", &diagnostics)
    }

    func reportUnplaced(_ item: ListItem, _ message: String, _ diagnostics: inout Diagnostics) {
        let words = (item.first?.span ?? item.span).text.prefix { !$0.isColon && !$0.isNewline }
        let nearest = nearest(to: words.filter { $0 != "*" })
        diagnostics.report(
            LadderRule.unplacedItem, message, at: item.span.firstLine,
            label: nearest.map { "did you mean “\($0)”?" },
            help: [
                "it is shown among the level's notes and is no expectation",
                "the categories are \(names.joined(separator: ", "))",
            ] + (steps.isEmpty ? [] : ["or begin it with a step and a colon: \(steps.joined(separator: ", "))"]))
    }

    private var steps: [String] { header.steps.names }

    /// A bold label that is a category's name misspelt: it opens none.
    ///
    /// - Parameter instead: what it is taken for.
    func check(label: String, _ span: SourceSpan, takenFor instead: String, _ diagnostics: inout Diagnostics) {
        guard let nearest = nearest(to: label) else { return }
        diagnostics.report(
            LadderRule.undeclaredCategory, "“\(label)” is no declared category, so this is \(instead)",
            at: span.firstLine, label: "did you mean “\(nearest)”?",
            help: ["write the category's name, or add this one to its `aliases`"])
    }

    /// The category that a name is nearly.
    func nearest(to name: String) -> String? { header.nearestCategory.suggestion(for: name) }

    private var names: [String] { header.categories.map(\.name) }

    private func name(of text: some StringProtocol) -> String? {
        header.categoryIndex.place(of: text).map { header.categories[$0].name }
    }

    private func report(_ message: String, _ span: SourceSpan, _ help: String, _ diagnostics: inout Diagnostics) {
        diagnostics.report(LadderRule.plainCategory, message, at: span, help: [help])
    }
}
