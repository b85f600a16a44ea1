/// What other programs read in Markdown and this one doesn't.
enum ForeignKind: CaseIterable {
    case admonition, shortcode, strikethrough, taskBox, footnote, bareURL, module, attributeList, typedBullet,
        doubledBullet, unspacedHeading, unspacedBullet, belowTag

    var message: String {
        switch self {
        case .admonition: Self.stays("an admonition")
        case .shortcode: Self.stays("a shortcode")
        case .strikethrough: Self.stays("struck-out text")
        case .taskBox: Self.stays("a task-list box")
        case .footnote: Self.stays("a footnote")
        case .bareURL: Self.stays("a bare URL")
        case .module: Self.stays("an MDX line")
        case .attributeList: "an attribute list of other programs means nothing here"
        case .typedBullet: "this bullet is typed, and Markdown makes no list of it"
        case .doubledBullet: "this item has a second bullet, which is shown as text"
        case .unspacedHeading: "no plain space stands behind these signs, so this line is no heading"
        case .unspacedBullet: "no plain space stands behind this bullet, and Markdown makes no list of it"
        case .belowTag: "this line stands right below a tag, so it is no Markdown"
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
        case .attributeList: "remove it; ids of headings are made of their words"
        case .typedBullet: "begin each line of the list with `- `"
        case .doubledBullet: "remove it"
        case .unspacedHeading: "type a space behind `#`; a no-break space doesn't count"
        case .unspacedBullet: "type a space behind each bullet of the list; a no-break space doesn't count"
        case .belowTag: "leave an empty line between the tag and the lines below it"
        }
    }
}
