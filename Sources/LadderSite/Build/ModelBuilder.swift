internal import LadderModel
internal import LadderSource

/// Makes of each document what its front matter says that it is.
struct ModelBuilder: Sendable {
    enum Model: Sendable {
        case ladder(Ladder)
        case page(Page)
        /// A ladder or baseline that has an error of its own, by its place in the handbook.
        case unreadable(id: String)
    }

    let content: String
    let folders: LadderFolders
    let ladders: LadderBuilder

    func build(_ document: Document) -> (Model?, Diagnostics) {
        var diagnostics = Diagnostics()
        return (model(document, &diagnostics), diagnostics)
    }

    private func model(_ document: Document, _ diagnostics: inout Diagnostics) -> Model? {
        let kind = SourceKind(of: document)
        // It is read with its ladder, and its own name gives no address.
        if case .level = kind {
            folders.check(document, &diagnostics)
            return nil
        }
        let start = document.file.span(0..<0)
        guard let id = HandbookPath.id(of: document.file.path, content: content) else {
            diagnostics.report(
                SiteRule.emptyURL, "no address can be made of the name of this file or its folder", at: start,
                help: ["use letters or digits in the names of files and folders"])
            return nil
        }
        switch kind {
        case .level: return nil
        case .unknown(let word):
            SourceKind.reportUnknown(word, &diagnostics)
            return nil
        case .page:
            let (page, found) = PageBuilder().build(document, id: id)
            diagnostics.append(found)
            return page.map(Model.page)
        case .ladder where id.isEmpty, .baseline where id.isEmpty:
            diagnostics.report(
                SiteRule.ladderAtHome, "the home page can't be a ladder or a baseline", at: start,
                help: ["name the file for the ladder, such as `\(content)/engineering.md`"])
            return nil
        case .ladder: return ladder(document, id, isBaseline: false, &diagnostics)
        case .baseline: return ladder(document, id, isBaseline: true, &diagnostics)
        }
    }

    private func ladder(
        _ document: Document, _ id: String, isBaseline: Bool, _ diagnostics: inout Diagnostics
    ) -> Model {
        let (ladder, found) = ladders.build(
            document, levelFiles: folders.levelFiles(of: document), lacksFiles: folders.lacksFiles(of: document),
            id: id, isBaseline: isBaseline)
        diagnostics.append(found)
        return ladder.map(Model.ladder) ?? .unreadable(id: id)
    }
}
