internal import LadderModel
internal import LadderSource

/// Facts about a level, each with its label.
struct AttributesMarkdown {
    let attributes: [LabelledText]

    func write(to page: inout MarkdownBuffer) {
        guard !attributes.isEmpty else { return }
        page.startBlock()
        for attribute in attributes {
            page.item { $0.put(label: attribute.label, attribute.value) }
        }
    }
}
