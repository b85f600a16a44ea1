internal import LadderModel
internal import LadderSource

/// The heading cells that the tables of a matrix page share, with the names by which its script knows them.
struct MatrixHeadings {
    let ladder: Ladder
    let words: ThemeWords
    /// The rows: the ladder's own categories, or those of all that holds.
    let categories: [LadderModel.Category]

    /// How the script and the page's address call the column of what holds at all levels.
    static let allLevels: StaticString = "all-levels"

    private var hasGroups: Bool { categories.contains { $0.group != nil } }

    /// The categories' groups; all categories as one, where they have none.
    var blocks: [CategoryGroup] {
        hasGroups ? categories.groups : [CategoryGroup(name: nil, categories: categories.indices)]
    }

    /// A table's start, in a region that scrolls and has the caption's name.
    ///
    /// - Parameter corner: what the first column has.
    func writeStart(
        _ kind: StaticString, captionID: StaticString, _ caption: String, corner: String, to page: inout PageBuffer
    ) {
        page.put("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
        page.put(captionID)
        page.put("\">\n<table class=\"")
        page.put(kind)
        page.put("\">\n<caption id=\"")
        page.put(captionID)
        page.put("\"><span>")
        page.put(text: caption)
        page.put("</span></caption>\n<thead>\n<tr><th scope=\"col\">")
        page.put(text: corner)
        page.put("</th>")
    }

    /// - Parameter index: the level's.
    func write(level index: Int, to page: inout PageBuffer) {
        let level = ladder.levels[index]
        page.put("<th scope=\"col\" data-levels=\"")
        page.put(text: level.id)
        page.put("\"><a href=\"")
        page.put(href: SiteTarget(page: ladder.levelPages[index]))
        page.put("\">")
        page.put(nameOf: level, in: ladder)
        page.put("</a>")
        if let title = level.title {
            page.put(" <small>")
            page.put(text: title)
            page.put("</small>")
        }
        if level.isDraft { page.put(draftMark: words) }
        page.put("</th>")
    }

    func write(_ group: CategoryGroup, columns: Int, to page: inout PageBuffer) {
        if let name = group.name { page.put(rowOfGroup: name, columns: columns) }
    }

    /// A category's row as far as its first cell.
    func writeRowStart(_ category: Int, to page: inout PageBuffer) {
        page.put("<tr")
        writeMarks(of: category, to: &page)
        page.put("><th scope=\"row\">")
        page.put(text: categories[category].name)
        writeDefinition(of: category, to: &page)
        page.put("</th>")
    }

    /// The start of a category's rows, where it has several: the row that has its name, as far as its first cell.
    ///
    /// - Parameter isDefined: whether what the category means stands with the name.
    func writeBlockStart(_ category: Int, isDefined: Bool, to page: inout PageBuffer) {
        page.put("<tbody")
        writeMarks(of: category, to: &page)
        page.put(">\n<tr><th scope=\"rowgroup\">")
        page.put(text: categories[category].name)
        if isDefined { writeDefinition(of: category, to: &page) }
        page.put("</th>")
    }

    /// What a category means, in small print; nothing for one of which nothing is said.
    func writeDefinition(of category: Int, to page: inout PageBuffer) {
        guard let definition = categories[category].definition else { return }
        page.put(" <small>")
        page.put(definition.html)
        page.put("</small>")
    }

    /// The category's colour, which is the same in all tables, and the name by which the script knows it.
    private func writeMarks(of category: Int, to page: inout PageBuffer) {
        page.put(" class=\"hue-")
        page.put(number: category % 4)
        page.put("\" data-categories=\"")
        page.put(text: categories[category].id)
        page.put("\"")
    }
}

extension PageBuffer {
    /// - Parameter columns: those of a matrix beside its headings.
    mutating func put(rowOfGroup name: String, columns: Int) {
        put("<tr class=\"category-group\"><th scope=\"rowgroup\" colspan=\"")
        put(number: 1 + columns)
        put("\"><span>")
        put(text: name)
        put("</span></th></tr>\n")
    }
}
