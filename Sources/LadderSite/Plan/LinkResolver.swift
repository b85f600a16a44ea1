private import Foundation
internal import LadderModel
internal import LadderSource

/// Finds what the links between sources lead to.
struct LinkResolver {
    /// What a source has become.
    enum Destination {
        case ladder(ResolvedLadder)
        /// The file of one of a ladder's levels.
        case level(ResolvedLadder, LevelFile)
        case page(Page)
        /// A ladder that isn't built, for its `status` is draft.
        case draft
        /// A source with an error of its own: what links to it is not the mistake.
        case unreadable
    }

    let content: String
    /// By the sources' paths.
    let destinations: [String: Destination]
    /// Other files below the content folder, by the paths that links write: composed letters or not, it is one path.
    let others: [String: String]
    /// The sources that stand for their folders, by the folders' paths.
    private let indices: [String: String]
    /// What links can name, for suggestions: the paths below the content folder, by which alone they differ.
    private lazy var known = (destinations.keys.sorted() + others.values.sorted()).map {
        String($0.dropFirst(content.count + 1))
    }
    /// How many more dead links of the document at hand get a suggestion; more of them aren't told one by one.
    private var suggestions = 0
    /// The files that links lead to, by their paths in the handbook.
    /// Each with the first link to it.
    private(set) var copied: [String: SourceSpan] = [:]
    /// Where the headings of sources lead that links have named, by the sources' paths.
    private var headings: [String: HeadingTargets] = [:]

    init(content: String, destinations: [String: Destination], others: [String]) {
        self.content = content
        self.destinations = destinations
        self.others = Dictionary(others.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
        indices = Dictionary(
            destinations.keys.filter(HandbookPath.isIndex).sorted().map { (HandbookPath.folder(of: $0), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    mutating func resolve(_ document: Document, _ diagnostics: inout Diagnostics) -> [SiteTarget?] {
        suggestions = Diagnostics.mostOfARule
        // Nobody asks for the targets of a document without links into the handbook.
        guard document.links.contains(where: { $0.kind == .handbook }) else { return [] }
        return document.links.map { link in
            guard link.kind == .handbook else { return nil }
            return resolve(link, in: document.file.path, &diagnostics)
        }
    }

    private mutating func resolve(_ link: SourceLink, in source: String, _ diagnostics: inout Diagnostics)
        -> SiteTarget?
    {
        if link.destination.isEmpty {
            report(
                link, link.isImage ? "this picture has no file" : "this link leads nowhere",
                ["write between the brackets what it leads to, or remove it"], &diagnostics)
            return nil
        }
        let parts = link.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let written = parts.first.map { String($0.prefix { $0 != "?" }) } ?? ""
        let fragment = parts.count > 1 ? decoded(String(parts[1])) : nil
        guard let path = path(written, from: source) else {
            report(
                link, "this link leaves the handbook", ["link to a file below `\(content)/`, or to an https: address"],
                &diagnostics)
            return nil
        }
        if let (path, destination) = destination(of: path) {
            return target(destination, fragment: fragment, path: path, isSame: path == source, link, &diagnostics)
        }
        if let file = others[path] {
            copied[file] = copied[file] ?? link.span
            return SiteTarget(path: HandbookPath.copy(file, content: content), fragment: fragment)
        }
        let folder = content + "/"
        let wanted = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
        let known = known
        let nearest = suggestion(for: wanted, among: known).map { folder + $0 }
        report(
            link, "there is no file “\(path)” to link to",
            nearest.map { ["did you mean “\($0)”?"] } ?? [
                "links name a source or a file below `\(content)/`, with its ending"
            ],
            &diagnostics)
        return nil
    }

    /// A path in the handbook; from the source's folder, or from the handbook's root where it starts with a slash.
    private func path(_ written: String, from source: String) -> String? {
        if written.isEmpty { return source }
        let decoded = decoded(written)
        return HandbookPath.normalized(
            decoded.hasPrefix("/") ? decoded : HandbookPath.folder(of: source) + "/" + decoded)
    }

    private func decoded(_ text: String) -> String { text.removingPercentEncoding ?? text }

    /// A source, also by its folder.
    private func destination(of path: String) -> (String, Destination)? {
        if let destination = destinations[path] { return (path, destination) }
        guard let index = indices[path], let destination = destinations[index] else { return nil }
        return (index, destination)
    }

    private mutating func target(
        _ destination: Destination, fragment: String?, path: String, isSame: Bool, _ link: SourceLink,
        _ diagnostics: inout Diagnostics
    ) -> SiteTarget? {
        switch destination {
        case .unreadable: return nil
        case .draft:
            diagnostics.report(
                SiteRule.linkToDraft, "this leads to a draft, which isn't built", at: link.span,
                help: ["build with --drafts, or remove the link until the ladder is published"])
            return nil
        case .page(let page):
            guard let fragment, !fragment.isEmpty else { return SiteTarget(page: page.id) }
            if let id = page.anchors[fragment] { return SiteTarget(page: page.id, fragment: id) }
            reportFragment(fragment, path, known: page.anchors.keys, link, &diagnostics)
            return nil
        case .ladder(let resolved):
            let ladder = resolved.ladder
            guard let fragment, !fragment.isEmpty else { return SiteTarget(page: ladder.id) }
            // On the ladder's own page a level is a row of its table; from elsewhere it is the page that says all.
            let targets = targets(of: ladder.headings, in: path)
            if isSame, case .level(let level)? = targets[fragment] {
                return SiteTarget(page: ladder.id, fragment: ladder.levels[level].id)
            }
            if let anchor = targets[fragment] { return target(anchor, in: resolved) }
            reportFragment(fragment, path, known: targets.anchors, link, &diagnostics)
            return nil
        case .level(let resolved, let file):
            guard let fragment, !fragment.isEmpty else { return target(.level(file.level), in: resolved) }
            let targets = targets(of: file.headings, in: path)
            if let anchor = targets[fragment] { return target(anchor, in: resolved) }
            reportFragment(fragment, path, known: targets.anchors, link, &diagnostics)
            return nil
        }
    }

    /// Found once for each source: thousands of links may lead to one.
    private mutating func targets(of headings: SourceHeadings, in path: String) -> HeadingTargets {
        if let known = self.headings[path] { return known }
        let targets = headings.byAnchor()
        self.headings[path] = targets
        return targets
    }

    private func target(_ anchor: Ladder.AnchorTarget, in resolved: ResolvedLadder) -> SiteTarget {
        let ladder = resolved.ladder
        func page(of level: Int) -> String { HandbookPath.page(ladder.levelPages[level]) }
        switch anchor {
        case .top: return SiteTarget(page: ladder.id)
        case .page(let id): return SiteTarget(page: ladder.id, fragment: id)
        case .levelPage(let level, let id): return SiteTarget(path: page(of: level), fragment: id)
        case .level(let level): return SiteTarget(path: page(of: level))
        case .category(let level, let category):
            // A category of which the level says nothing has no heading on its page.
            let isShown = resolved.says(ofCategory: category, at: level)
            return SiteTarget(
                path: page(of: level), fragment: isShown ? "category-\(ladder.categories[category].id)" : nil)
        }
    }

    private mutating func suggestion(for name: String, among known: @autoclosure () -> [String]) -> String? {
        suggestions -= 1
        return suggestions < 0 ? nil : NearestName.suggestion(for: name, among: known())
    }

    private mutating func reportFragment(
        _ fragment: String, _ path: String, known: @autoclosure () -> some Collection<String>, _ link: SourceLink,
        _ diagnostics: inout Diagnostics
    ) {
        let nearest = suggestion(for: fragment, among: known().sorted())
        report(
            link, "“\(path)” has no heading “#\(fragment)”",
            nearest.map { ["did you mean “#\($0)”?"] } ?? [
                "write a heading's text in lower case, with hyphens for spaces"
            ],
            &diagnostics)
    }

    private func report(_ link: SourceLink, _ message: String, _ help: [String], _ diagnostics: inout Diagnostics) {
        diagnostics.report(SiteRule.deadLink, message, at: link.span, help: help)
    }
}
