/// What the Markdown forms of a ladder's pages have alike.
struct MarkdownPieces: ~Copyable {
    var items = ExpectationItems()
    var groups = HeldGroups()
}
