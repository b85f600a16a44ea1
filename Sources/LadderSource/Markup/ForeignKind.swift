/// What other programs read in Markdown and this one doesn't.
enum ForeignKind: CaseIterable {
    case admonition, shortcode, strikethrough, taskBox, footnote, bareURL, module, attributeList, typedBullet,
        mergeConflict

    var message: String {
        switch self {
        case .admonition: Self.stays("an admonition")
        case .shortcode: Self.stays("a shortcode")
        case .strikethrough: Self.stays("struck-out text")
        case .taskBox: Self.stays("a task-list box")
        case .footnote: Self.stays("a footnote")
        case .bareURL: Self.stays("a bare URL")
        case .module: Self.stays("an MDX line")
        case .attributeList: Self.stays("a heading's attribute list")
        case .typedBullet: "this bullet is typed, and Markdown makes no list of it"
        case .mergeConflict: "a merge of two versions is unfinished here, and its marks are shown as text"
        }
    }

    private static func stays(_ name: String) -> String { "\(name) of other programs stays plain text here" }

    var help: String {
        switch self {
        case .admonition: "write a paragraph that begins with a bold word, or a quote"
        case .shortcode: "write what it stands for"
        case .strikethrough: "remove what no longer holds, or remove the tildes"
        case .taskBox: "remove the box"
        case .footnote: "write the remark in parentheses, or as a paragraph"
        case .bareURL: "write `<https://…>` or `[words](https://…)` for a link"
        case .module: "remove it, or write it between backticks"
        case .attributeList: "remove it: a heading's id is made of its words"
        case .typedBullet: "begin each line of the list with `- `"
        case .mergeConflict: "keep what holds, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`"
        }
    }
}
