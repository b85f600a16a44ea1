internal import LadderModel
internal import LadderSource

/// The choice of what a matrix page shows: hidden, because it is of use only with the script that shows it.
struct MatrixForm {
    let resolved: ResolvedLadder
    /// Whether there is a table of everything that holds.
    let offersHolding: Bool
    let words: ThemeWords

    func write(to page: inout PageBuffer) {
        guard offersHolding || resolved.levels.count > 1 || resolved.categories.count > 1 else { return }
        page.put("<form class=\"matrix-form\" autocomplete=\"off\" hidden")
        put("levels-shown", words.levelsShown("{count}"), to: &page)
        put("categories-shown", words.categoriesShown("{count}"), to: &page)
        put("nothing-chosen", words.nothingChosen, to: &page)
        if offersHolding { put("nothing-differs", words.nothingDiffers, to: &page) }
        page.put(">\n")
        if offersHolding { writeTables(to: &page) }
        if resolved.levels.count > 1 {
            writeChoice("levels", words.levelsToShow, to: &page) { page in
                if let allLevels = resolved.ladder.allLevels {
                    writeBox("levels", "\(MatrixHeadings.allLevels)", allLevels.heading.text, to: &page)
                }
                for level in resolved.ladder.levels { writeBox("levels", level.id, level.shownName, to: &page) }
            }
        }
        if resolved.categories.count > 1 {
            writeChoice("categories", words.categoriesToShow, to: &page) { page in
                for category in resolved.categories { writeBox("categories", category.id, category.name, to: &page) }
            }
        }
        page.put("<p class=\"matrix-actions\"><button type=\"button\" name=\"start\">")
        page.put(text: words.reset)
        page.put("</button> <output name=\"shown\"></output></p>\n</form>\n")
    }

    /// A text for the script.
    private func put(_ name: StaticString, _ text: String, to page: inout PageBuffer) {
        page.put(" data-")
        page.put(name)
        page.put("=\"")
        page.put(text: text)
        page.put("\"")
    }

    private func writeTables(to page: inout PageBuffer) {
        writeStart(words.show, to: &page)
        page.put("<label><input type=\"radio\" name=\"show\" value=\"own\" checked> ")
        page.put(text: words.ownExpectations)
        page.put("</label>\n<label><input type=\"radio\" name=\"show\" value=\"all\"> ")
        page.put(text: words.allThatHolds)
        page.put("</label>\n<label><input type=\"checkbox\" name=\"same\"> ")
        page.put(text: words.leaveOutSame)
        page.put("</label>\n</fieldset>\n")
    }

    private func writeChoice(
        _ name: StaticString, _ title: String, to page: inout PageBuffer, boxes: (inout PageBuffer) -> Void
    ) {
        writeStart(title, to: &page)
        boxes(&page)
        for (value, text) in [("all", words.checkAll), ("none", words.checkNone)] as [(StaticString, String)] {
            page.put("<button type=\"button\" name=\"")
            page.put(name)
            page.put("\" value=\"")
            page.put(value)
            page.put("\">")
            page.put(text: text)
            page.put("</button>\n")
        }
        page.put("</fieldset>\n")
    }

    private func writeStart(_ title: String, to page: inout PageBuffer) {
        page.put("<fieldset>\n<legend>")
        page.put(text: title)
        page.put("</legend>\n")
    }

    private func writeBox(_ name: StaticString, _ value: String, _ text: String, to page: inout PageBuffer) {
        page.put("<label><input type=\"checkbox\" name=\"")
        page.put(name)
        page.put("\" value=\"")
        page.put(text: value)
        page.put("\" checked> ")
        page.put(text: text)
        page.put("</label>\n")
    }
}
