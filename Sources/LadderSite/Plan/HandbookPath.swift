internal import LadderSource

/// Places of sources in the handbook and of pages in the site.
enum HandbookPath {
    /// The place of a source below the content folder: `engineering/swe` for `content/engineering/swe.md`, and empty
    /// for the home page. Nil where a component has no letters or digits.
    static func id(of path: String, content: String) -> String? {
        var components = relative(path, to: content).utf8.split(separator: UInt8(ascii: "/")).map {
            String(Substring($0))
        }
        guard let file = components.popLast() else { return nil }
        if !isIndex(file) { components.append(withoutEnding(file)) }
        var id = ""
        for component in components {
            let slug = Slug.make(component)
            if slug.isEmpty { return nil }
            if !id.isEmpty { id += "/" }
            id += slug
        }
        return id
    }

    /// Whether a source stands for its folder.
    static func isIndex(_ path: String) -> Bool {
        // Most names begin otherwise.
        let start = lastSlash(in: path).map(path.utf8.index(after:)) ?? path.startIndex
        guard start < path.endIndex, "irIR_".utf8.contains(path.utf8[start]) else { return false }
        let file = String(path[start...])
        return ["index", "readme", "_index"].contains(withoutEnding(file).lowercased())
    }

    /// The name or path of a Markdown file without its ending.
    static func withoutEnding(_ file: String) -> String {
        String(file.lowercased().hasSuffix(".markdown") ? file.dropLast(9) : file.dropLast(3))
    }

    /// The place in the site of a file that is copied: with composed letters, whatever the author's system made of them.
    static func copy(_ path: String, content: String) -> String {
        relative(path, to: content).composed
    }

    /// The file that a server shows for an old address: the address itself where it names a page's file.
    static func redirect(from address: String) -> String {
        if address.lowercased().hasSuffix(".html") { return address }
        return page(address.hasSuffix("/") ? String(address.dropLast()) : address)
    }

    /// The rest of a path below a folder that it lies in.
    static func relative(_ path: String, to folder: String) -> String {
        String(decoding: path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
    }

    /// The file of a page: `engineering/index.html` for `engineering`.
    static func page(_ id: String) -> String { id.isEmpty ? "index.html" : String(joining: id, "/index.html") }

    /// The page whose file it is; nil for another file.
    static func id(ofPage path: String) -> String? {
        let end: StaticString = "/index.html"
        return path.withBytes { path in
            let name = UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
            let length = path.count - name.count
            if length < 0 { return path.isEqual(to: name[part: 1..<name.count]) ? "" : nil }
            guard path[part: length..<path.count].isEqual(to: name) else { return nil }
            return String(decoding: path[part: 0..<length], as: UTF8.self)
        }
    }

    /// The Markdown form of a page, where https://llmstxt.org says that programs look for it.
    static func markdown(of id: String) -> String {
        id.isEmpty ? "index.html.md" : String(joining: id, "/index.html.md")
    }

    /// The folder of a source or page; empty at the top.
    static func folder(of path: String) -> String {
        lastSlash(in: path).map { String(path[..<$0]) } ?? ""
    }

    /// Among the bytes: a name may begin with an accent, which a letter's string takes for one sign with the slash.
    private static func lastSlash(in path: String) -> String.Index? { path.utf8.lastIndex(of: UInt8(ascii: "/")) }

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
