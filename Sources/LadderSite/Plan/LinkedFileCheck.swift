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
                    ? "save it as plain SVG, without scripts, events and entities"
                    : "link to a picture, a PDF or another document, or to an https: address"
            ])
    }

    /// Whether a picture has scripts, or what could hide them, such as another encoding.
    private func hasScript(_ path: String) throws(SourceFailure) -> Bool {
        let bytes = try folder.bytes(of: path)
        return TextCheck.firstFault(in: bytes) != nil || ScriptFinder(bytes).findsAny
    }
}
