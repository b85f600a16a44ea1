/// Whether a text that is written alone may hold anything to escape: most hold nothing, which one look at its words tells
/// of all its forms.
struct SpecialSigns {
    let ofHTML: Bool
    let ofMarkdown: Bool

    init(in text: Inlines) {
        var (html, markdown) = (ByteMarks.none, ByteMarks.none)
        text.withWords { words in
            words.forEachWord { word in
                html = html | HTMLSpecial.candidates(in: word)
                markdown = markdown | MarkdownSpecial.candidates(in: word)
            }
        }
        (ofHTML, ofMarkdown) = (html.isAny, markdown.isAny)
    }
}
