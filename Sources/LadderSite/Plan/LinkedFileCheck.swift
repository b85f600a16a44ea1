internal import LadderSource

/// Refuses linked files that could run scripts in the name of the site, where readers open them by themselves.
struct LinkedFileCheck {
    let folder: SourceFolder

    /// Endings of files that browsers run, or show as pages.
    private static let refused: Set<String> = [
        "css", "htm", "html", "js", "mhtml", "mjs", "shtml", "svgz", "swf", "wasm", "xht", "xhtml", "xml", "xsl",
        "xslt",
    ]

    /// - Parameter link: the first link to the file.
    /// - Throws: `SourceFailure` for a file that can't be read.
    func check(_ path: String, link: SourceSpan, _ diagnostics: inout Diagnostics) throws(SourceFailure) {
        let name = path.split(separator: "/").last ?? ""
        let ending = name.contains(".") ? name.split(separator: ".").last?.lowercased() ?? "" : ""
        var isUnsafe = Self.refused.contains(ending)
        if ending == "svg" { isUnsafe = try hasScript(path) }
        guard isUnsafe else { return }
        diagnostics.report(
            SiteRule.unsafeFile, "“\(path)” could run scripts, and is not copied", at: link,
            help: [
                ending == "svg"
                    ? "save the picture without scripts, events and entities"
                    : "link to a picture, a PDF or another document, or to an https: address"
            ])
    }

    /// Whether a picture has scripts, event attributes, or what could hide them: foreign content, entities, other encodings.
    private func hasScript(_ path: String) throws(SourceFailure) -> Bool {
        let bytes = try folder.bytes(of: path)
        if TextCheck.firstFault(in: bytes) != nil { return true }
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        let forbidden = [
            "<script", "javascript:", "vbscript:", "<foreignobject", "<!entity", "<iframe", "<embed", "<object",
        ]
        return forbidden.contains(where: text.contains) || hasEventAttribute(Array(text.utf8))
    }

    /// ` onload = …` and the like, in lower case.
    private func hasEventAttribute(_ bytes: [UInt8]) -> Bool {
        for offset in bytes.indices.dropLast(4)
        where bytes[offset + 1] == UInt8(ascii: "o") && bytes[offset + 2] == UInt8(ascii: "n") && divides(bytes[offset])
        {
            var end = offset + 3
            while end < bytes.count, bytes[end] >= UInt8(ascii: "a"), bytes[end] <= UInt8(ascii: "z") { end += 1 }
            guard end > offset + 3 else { continue }
            while end < bytes.count, divides(bytes[end]) { end += 1 }
            if end < bytes.count, bytes[end] == UInt8(ascii: "=") { return true }
        }
        return false
    }

    private func divides(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
}
