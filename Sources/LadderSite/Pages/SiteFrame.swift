internal import LadderSource

/// What surrounds the parts of all pages of a site.
///
/// A class, for every page has it at hand and shares it by one reference.
final class SiteFrame: Sendable {
    let handbook: Handbook
    let words: ThemeWords
    let navigation: SiteNavigation
    /// With which each page's own begins.
    let context: PageContext
    /// What all pages link to.
    private let addresses: [SiteAddress]
    /// Which the pages of ladders have.
    let matrixScript = SiteAddress(SiteTarget(path: "assets/matrix.js"))

    init(_ handbook: Handbook, theme: Theme) {
        let words = theme.words
        self.handbook = handbook
        self.words = words
        navigation = SiteNavigation(handbook, words: words)
        let configuration = handbook.configuration
        func file(_ path: String) -> PageContext.Value { .address(SiteAddress(SiteTarget(path: path))) }
        var context = PageContext()
        context.site = [
            .language: .text(configuration.language), .siteTitle: .text(configuration.title),
            .generator: .text("ladderdoc \(ProgramVersion.current)"), .home: file("index.html"),
            .styleSheet: file("assets/style.css"), .printStyleSheet: file("assets/print.css"),
            .script: file("assets/page.js"), .icon: file(handbook.logo?.path ?? "assets/favicon.svg"),
        ]
        if theme.hasOwnStyleSheet { context.site[.ownStyleSheet] = file(Theme.ownStyleSheet) }
        context.site[.logo] = handbook.logo.map { file($0.path) }
        context.flags[.isRightToLeft] = handbook.isRightToLeft
        context.lists[.navigation] = navigation.top
        self.context = context
        var addresses = navigation.top.compactMap(\.address)
        context.site.forEach { if case .address(let address) = $1 { addresses.append(address) } }
        self.addresses = addresses
    }

    /// What all pages link to, as far as it lies in the outermost folder of a file.
    func addresses(near path: String) -> [SiteAddress] {
        path.withBytes { path in addresses.filter { $0.isNear(path) } }
    }
}
