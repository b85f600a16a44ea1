internal import LadderModel
internal import LadderSource

/// Makes of each document what its front matter says that it is.
struct ModelBuilder: Sendable {
    enum Model: Sendable {
        case ladder(ResolvedLadder)
        case page(Page)
        /// A ladder that isn't built.
        case draft(path: String)
    }

    let content: String
    let includesDrafts: Bool

    func build(_ document: Document) -> (Model?, Diagnostics) {
        var diagnostics = Diagnostics()
        return (model(document, &diagnostics), diagnostics)
    }

    private func model(_ document: Document, _ diagnostics: inout Diagnostics) -> Model? {
        let start = document.file.span(0..<0)
        guard let id = HandbookPath.id(of: document.file.path, content: content) else {
            diagnostics.report(
                SiteRule.emptyURL, "no address can be made of the name of this file or its folder", at: start,
                help: ["use letters or digits in the names of files and folders"])
            return nil
        }
        switch SourceKind.of(document, &diagnostics) {
        case nil: return nil
        case .page?:
            let (page, found) = PageBuilder().build(document, id: id)
            diagnostics.append(found)
            return page.map(Model.page)
        case .ladder? where id.isEmpty:
            diagnostics.report(
                SiteRule.ladderAtHome, "the home page can't be a ladder", at: start,
                help: ["name the file for the ladder, such as `\(content)/engineering.md`"])
            return nil
        case .ladder?: return ladder(document, id, &diagnostics)
        }
    }

    private func ladder(_ document: Document, _ id: String, _ diagnostics: inout Diagnostics) -> Model? {
        let (ladder, found) = LadderBuilder().build(document, id: id)
        diagnostics.append(found)
        guard let ladder else { return nil }
        let (resolved, unresolved) = InheritanceResolver().resolve(ladder)
        diagnostics.append(unresolved)
        guard let resolved else { return nil }
        return ladder.isDraft && !includesDrafts ? .draft(path: document.file.path) : .ladder(resolved)
    }
}
