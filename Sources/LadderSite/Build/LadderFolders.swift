internal import LadderModel
internal import LadderSource

/// Finds the files of a ladder's levels: those with `level:` in the folder whose index is the ladder.
struct LadderFolders: Sendable {
    private let levels: [String: [Document]]
    /// The indices of the ladders that stand for their folders, by these.
    private let ladders: [String: Int]
    /// The paths of other ladders, without their endings: each is that of a folder that it could lie in.
    private let otherLadders: [String: String]
    /// The pages that stand for their folders, by these.
    private let pages: [String: String]
    /// The folders of sources that could not be read, and of those among them that stand for their folders.
    private let incomplete: Set<String>
    private let unreadable: Set<String>

    /// - Parameters:
    ///   - read: those that could be parsed.
    ///   - paths: those of all sources.
    init(_ read: [SourceModelReader.Source], paths: [String]) {
        var levels: [String: [Document]] = [:]
        var ladders: [String: Int] = [:]
        var otherLadders: [String: String] = [:]
        var pages: [String: String] = [:]
        for source in read {
            let document = source.document
            let path = document.file.path
            let folder = HandbookPath.folder(of: path)
            let isIndex = HandbookPath.isIndex(path)
            switch source.kind {
            case .level: levels[folder, default: []].append(document)
            case .ladder where isIndex: ladders[folder] = ladders[folder] ?? document.index
            case .ladder: otherLadders[HandbookPath.withoutEnding(path)] = path
            case .page where isIndex: pages[folder] = path
            case .page, .baseline, .unknown: break
            }
        }
        let unread = Set(paths).subtracting(read.map(\.document.file.path))
        incomplete = Set(unread.map(HandbookPath.folder))
        unreadable = Set(unread.filter(HandbookPath.isIndex).map(HandbookPath.folder))
        (self.levels, self.ladders, self.otherLadders, self.pages) = (levels, ladders, otherLadders, pages)
    }

    /// The documents of a ladder's levels.
    func levelFiles(of ladder: Document) -> [Document] { folder(of: ladder).flatMap { levels[$0] } ?? [] }

    /// Whether a ladder may have files for its levels that could not be read, or that lie in the folder beside it.
    func lacksFiles(of ladder: Document) -> Bool {
        if let folder = folder(of: ladder) { return incomplete.contains(folder) }
        let folder = HandbookPath.withoutEnding(ladder.file.path)
        return otherLadders[folder] != nil && ladders[folder] == nil && levels[folder] != nil
    }

    /// The folder for which a ladder stands.
    private func folder(of ladder: Document) -> String? {
        let folder = HandbookPath.folder(of: ladder.file.path)
        return ladders[folder] == ladder.index ? folder : nil
    }

    /// Reports a level's file that lies beside no ladder; an index that can't be read may have been one.
    func check(_ level: Document, _ diagnostics: inout Diagnostics) {
        let folder = HandbookPath.folder(of: level.file.path)
        guard ladders[folder] == nil, !unreadable.contains(folder),
            case .mapping(let entries)? = level.frontMatter?.content
        else { return }
        let advice =
            if let ladder = otherLadders[folder] {
                "a ladder with files for its levels is its folder's index: move \(ladder) to \(folder)/index.md"
            } else if let page = pages[folder] {
                "\(page) is a page: declare the levels there, below `levels:`"
            } else {
                "write the ladder, with `levels:`, in \(folder)/index.md"
            }
        diagnostics.report(
            SiteRule.missingLadder, "this file is a level, and its folder has no ladder",
            at: entries.first { $0.key.text == "level" }?.key.span,
            help: [advice, "if it is a page of text, remove `level:`"])
    }
}
