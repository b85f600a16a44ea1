internal import LadderModel
internal import LadderSource

/// The parts of a level's page.
struct LevelPage {
    let resolved: ResolvedLadder
    let index: Int
    let words: ThemeWords

    private var ladder: Ladder { resolved.ladder }
    private var level: Level { ladder.levels[index] }
    /// A level that is the same as another says what that one says.
    private var content: SectionContent { level.sameAs.map { ladder.levels[$0].content } ?? level.content }

    /// The summary, the attributes and the notes.
    func writeIntroduction(to page: inout PageBuffer) {
        if let sameAs = level.sameAs {
            let target = SiteTarget(path: HandbookPath.page("\(ladder.id)/\(ladder.levels[sameAs].id)"))
            page.put("<p class=\"same-as\">")
            page.put(link: target, words.sameAs(ladder.levels[sameAs].name))
            page.put("</p>\n")
        }
        if let summary = content.summary {
            page.put("<p class=\"summary\">")
            page.put(summary.html)
            page.put("</p>\n")
        } else if content.isEmpty, content.notes.isEmpty {
            page.put("<p class=\"summary\">")
            page.put(text: words.notFinalised)
            page.put("</p>\n")
        }
        writeAttributes(content.attributes + level.tableAttributes, to: &page)
        for note in content.notes { page.put(note) }
    }

    private func writeAttributes(_ attributes: [LabelledText], to page: inout PageBuffer) {
        guard !attributes.isEmpty else { return }
        page.put("<dl class=\"attributes\">\n")
        for attribute in attributes {
            page.put("<div><dt>")
            page.put(text: attribute.label)
            page.put("</dt> <dd>")
            page.put(attribute.value.html)
            page.put("</dd></div>\n")
        }
        page.put("</dl>\n")
    }

    /// Everything that holds at the level, by category, each with where it comes from.
    func writeExpectations(to page: inout PageBuffer) {
        let standing = resolved.standing(at: index)
        var group: String?
        for (category, held) in resolved.levels[index].holds.enumerated() {
            let cell = resolved.cell(of: category, at: index)
            guard resolved.says(ofCategory: category, at: index) else { continue }
            if let name = resolved.categories[category].group, name != group { writeGroup(name, to: &page) }
            group = resolved.categories[category].group
            page.put("<section class=\"category\">\n")
            writeHeading(resolved.categories[category], to: &page)
            for summary in cell.summary {
                page.put("<p class=\"category-summary\">")
                page.put(summary.html)
                page.put("</p>\n")
            }
            if let rating = cell.rating {
                page.put("<p class=\"rating\">")
                page.put(rating.html)
                page.put("</p>\n")
            }
            let list = LedList(held) { resolved.pool[$0].leadIns }
            page.put(list, .holding) { expectation, page in write(expectation, standing, to: &page) }
            for examples in cell.examples { page.put(examples: examples) }
            for note in cell.notes { page.put(note) }
            page.put("</section>\n")
        }
    }

    private func writeGroup(_ name: String, to page: inout PageBuffer) {
        page.put("<h3 class=\"category-group\">")
        page.put(text: name)
        page.put("</h3>\n")
    }

    private func writeHeading(_ category: LadderModel.Category, to page: inout PageBuffer) {
        let rank = category.group == nil ? 3 : 4
        page.put("<h")
        page.put(number: rank)
        page.put(" id=\"category-")
        page.put(text: category.id)
        page.put("\">")
        page.put(text: category.name)
        page.put(anchor: "category-\(category.id)", label: words.linkTo(category.name))
        page.put("</h")
        page.put(number: rank)
        page.put(">\n")
        if let definition = category.definition {
            page.put("<p class=\"definition\">")
            page.put(definition.html)
            page.put("</p>\n")
        }
    }

    private func write(_ expectationIndex: Int, _ standing: Standing, to page: inout PageBuffer) {
        let expectation = resolved.pool[expectationIndex]
        let anchor = resolved.anchor(of: expectationIndex)
        let isOwn = resolved.isOwn(expectationIndex, of: index)
        let restated = isOwn ? standing.restated[expectationIndex] : nil
        if isOwn, restated == nil {
            page.put("<li class=\"expectation own\" id=\"")
        } else {
            page.put("<li class=\"expectation\" id=\"")
        }
        page.put(text: anchor)
        page.put("\" data-origin=\"")
        page.put(text: expectation.origin)
        page.put("\">")
        page.put(expectation.body.html)
        if let examples = expectation.examples {
            page.put(examples: examples)
        }
        page.put(" <span class=\"origin\">")
        if let restated {
            let origin = ExpectationOrigin(resolved: resolved, expectation: restated)
            page.put(link: origin.target, words.sameAs(origin.name))
        } else if isOwn {
            page.put(text: words.newHere)
        } else {
            let origin = ExpectationOrigin(resolved: resolved, expectation: expectationIndex)
            page.put(link: origin.target, origin.name)
        }
        for old in standing.strengthened(by: expectationIndex) {
            let origin = ExpectationOrigin(resolved: resolved, expectation: old)
            page.put(" · ")
            page.put(link: origin.target, words.strengthens(origin.name))
        }
        page.put("</span>")
        page.put(anchor: anchor, label: words.linkTo(words.expectation))
        page.put("</li>\n")
    }

    /// Lists that are the level's alone.
    func writeLists(to page: inout PageBuffer) { OwnLists(lists: content.lists).write(to: &page, rank: 3) }
}
