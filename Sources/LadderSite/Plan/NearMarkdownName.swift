/// A file that is no source, though its name looks like one's to people: some programs add an ending and hide it.
struct NearMarkdownName {
    /// The path that would make it a source.
    let meant: String

    private static let endings = [
        ".md.txt", ".markdown.txt", ".mdx", ".mkd", ".mkdn", ".mdown", ".mdwn", ".mdtext", ".mdtxt",
    ]

    /// Nil for every other name.
    init?(_ path: String) {
        let name = path.reversed().drop { $0.isWhitespace || $0 == "." }.reversed()
        let plain = String(name)
        let folded = plain.lowercased()
        if let ending = Self.endings.first(where: folded.hasSuffix) {
            meant = plain.dropLast(ending.count) + ".md"
        } else if plain.count < path.count, folded.hasSuffix(".md") || folded.hasSuffix(".markdown") {
            meant = plain
        } else {
            return nil
        }
    }
}
