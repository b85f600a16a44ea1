internal import LadderModel
internal import LadderSource

/// What a level, or the all-levels block, says besides its expectations, as JSON.
struct SectionJSON {
    let categories: [LadderModel.Category]
    let texts: DataText

    /// - Parameter more: attributes that stand elsewhere.
    func write(_ content: SectionContent, more: [LabelledText] = [], to json: inout JSONWriter) {
        json.put("summary", optional: content.summary?.text)
        write("notes", content.notes, to: &json)
        write("attributes", content.attributes + more, to: &json)
        writeLists(content.lists, to: &json)
        // Most sections say of their categories what is expected, and nothing else.
        guard content.cells.contains(where: \.hasSurroundings) else { return }
        write("ratings", content, to: &json) { $0.rating?.text }
        write("summaries", content, to: &json) { cell in
            cell.summary.isEmpty ? nil : cell.summary.map { texts.markdown($0.markdown) }.joined(separator: "\n\n")
        }
        write("category-examples", content, to: &json) { texts($0.examples) }
        write("category-notes", content, to: &json) { texts($0.notes) }
    }

    private func texts(_ markup: [RenderedMarkup]) -> String? {
        markup.isEmpty ? nil : markup.map { texts.markdown($0.markdown) }.joined(separator: "\n\n")
    }

    func write(_ key: StaticString, _ labelled: [LabelledText], to json: inout JSONWriter) {
        guard !labelled.isEmpty else { return }
        json.list(key) { json in
            for text in labelled {
                json.object { json in
                    json.put("label", text.label)
                    json.put("text", text.value.text)
                }
            }
        }
    }

    private func write(_ key: StaticString, _ notes: [RenderedMarkup], to json: inout JSONWriter) {
        guard !notes.isEmpty else { return }
        json.list(key) { json in
            for note in notes { json.put(texts.markdown(note.markdown)) }
        }
    }

    private func writeLists(_ lists: [SectionContent.OwnList], to json: inout JSONWriter) {
        guard !lists.isEmpty else { return }
        json.list("lists") { json in
            for list in lists {
                json.object { json in
                    json.put("label", list.label)
                    write("items", list.items, to: &json)
                }
            }
        }
    }

    /// A text for each category that has one, by the categories' ids.
    private func write(
        _ key: StaticString, _ content: SectionContent, to json: inout JSONWriter,
        _ text: (SectionContent.Cell) -> String?
    ) {
        let texts = zip(categories, content.cells).compactMap { category, cell in text(cell).map { (category.id, $0) } }
        guard !texts.isEmpty else { return }
        json.object(key) { json in
            for (category, text) in texts { json.put(named: category, text) }
        }
    }
}
