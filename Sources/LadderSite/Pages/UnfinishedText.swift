internal import LadderModel
internal import LadderSource

/// What is said of a level that has no expectations: its summary and notes, or the theme's words.
struct UnfinishedText {
    let content: SectionContent
    let words: ThemeWords
    /// Whether the page has the text elsewhere too, with its headings' ids.
    var isRepeated = false

    func write(to page: inout PageBuffer) {
        switch (content.summary, content.notes.isEmpty) {
        case (nil, true): page.put(text: words.notFinalised)
        case (let summary?, true): page.put(summary.html)
        case (let summary, false):
            if let summary { page.put(paragraph: summary) }
            for note in content.notes { if isRepeated { page.put(again: note.html) } else { page.put(note) } }
        }
    }
}
