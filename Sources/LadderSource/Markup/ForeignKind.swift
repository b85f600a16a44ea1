/// What other programs read in Markdown and this one doesn't.
enum ForeignKind: CaseIterable {
    case admonition, shortcode, strikethrough, taskBox, footnote, bareURL, module, mergeConflict

    var message: String {
        name.map { "\($0) of other programs stays plain text here" }
            ?? "a merge of two versions is unfinished here, and its marks are shown as text"
    }

    private var name: String? {
        switch self {
        case .admonition: "an admonition"
        case .shortcode: "a shortcode"
        case .strikethrough: "struck-out text"
        case .taskBox: "a task-list box"
        case .footnote: "a footnote"
        case .bareURL: "a bare URL"
        case .module: "an MDX line"
        case .mergeConflict: nil
        }
    }

    var help: String {
        switch self {
        case .admonition: "write a paragraph that begins with a bold word, or a quote"
        case .shortcode: "write what it stands for"
        case .strikethrough: "remove what no longer holds, or remove the tildes"
        case .taskBox: "remove the box"
        case .footnote: "write the remark in parentheses, or as a paragraph"
        case .bareURL: "write `<https://…>` or `[words](https://…)` for a link"
        case .module: "remove it, or write it between backticks"
        case .mergeConflict: "keep what holds, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`"
        }
    }
}
