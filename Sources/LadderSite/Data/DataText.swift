internal import LadderSource

/// What an author wrote, as strings for data, with links that are relative to the file that they stand in.
struct DataText {
    let path: String
    let links: LinkTargets

    func html(_ fragment: HTMLFragment) -> String {
        var buffer = PageBuffer(path: path, links: links)
        buffer.put(fragment)
        return buffer.bytes.text
    }

    /// Unlike the pages' Markdown forms, its links lead to pages, where the ids are.
    func markdown(_ fragment: MarkdownFragment) -> String {
        var bytes: [UInt8] = []
        fragment.forEachPiece { piece, hole in
            bytes.append(piece)
            if let hole, let target = links.targets[hole.link.document][hole.link.link] {
                var url = RelativeLink.text(from: path, to: target)
                url.withUTF8 { bytes.append($0, in: hole) }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Both forms; the HTML only where it differs, so that a text without marks stands there once.
    func put(_ markdown: MarkdownFragment, _ html: HTMLFragment, to json: inout JSONWriter) {
        guard markdown.hasHoles || html.hasHoles else {
            json.put("markdown", markdown.stored)
            if !html.hasSameBytes(as: markdown) { json.put("html", html.stored) }
            return
        }
        let markdown = self.markdown(markdown)
        let html = self.html(html)
        json.put("markdown", markdown)
        if html != markdown { json.put("html", html) }
    }
}
