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
        var start = 0
        for hole in fragment.holes {
            bytes += fragment.bytes[start..<hole.offset]
            if let target = links.targets[hole.link.document][hole.link.link] {
                var url = RelativeLink.text(from: path, to: target)
                url.withUTF8 { bytes.append($0, in: hole) }
            }
            start = hole.offset
        }
        bytes += fragment.bytes[start...]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Both forms; the HTML only where it differs, so that a text without marks stands there once.
    func put(_ markup: RenderedMarkup, to json: inout JSONWriter) {
        guard !markup.markdown.holes.isEmpty || !markup.html.holes.isEmpty else {
            markup.markdown.bytes.withUnsafeBufferPointer { json.put("markdown", $0) }
            if markup.html.bytes == markup.markdown.bytes { return }
            return markup.html.bytes.withUnsafeBufferPointer { json.put("html", $0) }
        }
        let markdown = markdown(markup.markdown)
        let html = html(markup.html)
        json.put("markdown", markdown)
        if html != markdown { json.put("html", html) }
    }
}
