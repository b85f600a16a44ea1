internal import LadderSource

/// The picture beside the site's title, which is its icon too.
struct Logo: Sendable {
    /// Its path in the handbook.
    let source: String
    /// Its path in the site.
    let path: String

    private static let endings = ["avif", "gif", "ico", "jpeg", "jpg", "png", "svg", "webp"]
    /// Whether previews of links can show it: most don't take drawings and icons.
    var isForPreviews: Bool { ["gif", "jpeg", "jpg", "png", "webp"].contains(Self.ending(of: source)) }

    /// Nil, with a diagnostic, for what can't be shown.
    ///
    /// - Throws: `SourceFailure` for a picture that can't be read.
    static func read(
        _ written: LocatedText, content: String, folder: SourceFolder, _ diagnostics: inout Diagnostics
    ) throws(SourceFailure) -> Logo? {
        func refuse(_ rule: SourceRule, _ message: String, _ help: String) {
            diagnostics.report(rule, "“\(written.text)” \(message)", at: written.span, help: [help])
        }
        let example = "write a path from the folder with ladderdoc.yml, such as `\(content)/images/logo.svg`"
        guard let path = HandbookPath.normalized(written.text) else {
            refuse(.outsideHandbook, "leads out of the handbook", "put the picture into the handbook")
            return nil
        }
        let names = path.split(separator: "/")
        let hasControl = path.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard let name = names.last, !hasControl, !names.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) else {
            refuse(.invalidValue, "can't be the path of a logo", example)
            return nil
        }
        guard endings.contains(ending(of: path)) else {
            let list = endings.map { ".\($0)" }.joined(separator: ", ")
            refuse(.invalidValue, "is no picture that browsers show", "pictures end with \(list)")
            return nil
        }
        guard folder.hasFile(path) else {
            refuse(.invalidValue, "is no file of the handbook", example)
            return nil
        }
        guard folder.holds(path) else {
            refuse(.outsideHandbook, "is a link that leads out of the handbook", "put the picture itself there")
            return nil
        }
        try LinkedFileCheck(folder: folder).check(path, link: written.span, &diagnostics)
        let isContent = path.hasPrefix(content + "/")
        return Logo(source: path, path: isContent ? HandbookPath.relative(path, to: content) : "assets/\(name)")
    }

    private static func ending(of path: String) -> String {
        path.split(separator: ".").last?.lowercased() ?? ""
    }
}
