internal import LadderModel

extension PageBuffer {
    /// A level's name, the letters that stand for something marked: `<abbr title="…">IC</abbr>1`.
    mutating func put(nameOf level: Level, in ladder: Ladder) {
        guard
            let abbreviation = ladder.abbreviations.first(where: {
                level.name.hasPrefix($0.letters) && !$0.letters.isEmpty
            })
        else { return put(text: level.name) }
        put("<abbr title=\"")
        put(text: abbreviation.meaning)
        put("\">")
        put(text: abbreviation.letters)
        put("</abbr>")
        put(text: String(level.name.dropFirst(abbreviation.letters.count)))
    }
}

extension PageBuffer {
    /// A mark behind the name of a level that isn't finalised.
    mutating func put(draftMark words: ThemeWords) {
        put(" <span class=\"draft\">")
        put(text: words.draft)
        put("</span>")
    }
}

extension Level {
    /// The name with the title: `IC4 – Staff engineer`.
    var fullName: String { title.map { name + " – " + $0 } ?? name }
}
