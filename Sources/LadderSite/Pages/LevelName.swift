internal import LadderModel

extension PageBuffer {
    /// A level's name, the letters that stand for something marked: `<abbr title="…">IC</abbr>1`.
    mutating func put(nameOf level: Level, in ladder: Ladder) {
        guard
            let abbreviation = ladder.abbreviations.first(where: {
                level.shownName.hasPrefix($0.letters) && !$0.letters.isEmpty
            })
        else { return put(text: level.shownName) }
        put("<abbr title=\"")
        put(text: abbreviation.meaning)
        put("\">")
        put(text: abbreviation.letters)
        put("</abbr>")
        put(text: String(level.shownName.dropFirst(abbreviation.letters.count)))
    }
}

extension PageBuffer {
    /// What heads a level's row or column on paper: the name, its title and whether it is a draft.
    mutating func put(printedHeadOf level: Level, in ladder: Ladder, _ words: ThemeWords) {
        put(nameOf: level, in: ladder)
        if let title = level.title {
            put(" <small>")
            put(text: title)
            put("</small>")
        }
        if level.isDraft { put(draftMark: words) }
    }

    /// A mark behind the name of a level that isn't finalised.
    mutating func put(draftMark words: ThemeWords) {
        put(" <span class=\"draft\">")
        put(text: words.draft)
        put("</span>")
    }
}

extension Level {
    /// The name with the title: `IC4 – Staff engineer`.
    var fullName: String { title.map { shownName + " – " + $0 } ?? shownName }
}
