internal import LadderSource

/// Places of sources in the handbook and of pages in the site.
enum HandbookPath {
    /// The place of a source below the content folder: `engineering/swe` for `content/engineering/swe.md`, and empty
    /// for the home page. Nil where a component has no letters or digits.
    static func id(of path: String, content: String) -> String? {
        var components = path.dropFirst(content.utf8.count + 1).split(separator: "/").map(String.init)
        guard let file = components.popLast() else { return nil }
        let name = file.hasSuffix(".markdown") ? file.dropLast(9) : file.dropLast(3)
        if !["index", "readme", "_index"].contains(name.lowercased()) { components.append(String(name)) }
        let slugs = components.map { Slug.make($0) }
        return slugs.contains("") ? nil : slugs.joined(separator: "/")
    }

    /// The file of a page: `engineering/index.html` for `engineering`.
    static func page(_ id: String) -> String { id.isEmpty ? "index.html" : "\(id)/index.html" }

    /// The folder of a source or page; empty at the top.
    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// A path without `.` and `..`; nil for one that leaves the top.
    static func normalized(_ path: String) -> String? {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }
}
