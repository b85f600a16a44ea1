internal import LadderSource

/// Finds files of a theme that would take the place of a default one if they had its name, and lie where nothing reads them.
struct StrayThemeFiles {
    let theme: String
    /// Their paths from the handbook's root.
    let files: [String]

    func report(_ diagnostics: inout Diagnostics) {
        let defaults = EmbeddedTheme.files().keys.sorted()
        for path in files {
            let own = HandbookPath.relative(path, to: theme)
            guard !Self.isRead(own), let meant = meant(own, among: defaults) else { continue }
            diagnostics.report(
                SiteRule.unreadFile, "“\(path)” is not read: a theme has no file of this name there", at: nil,
                help: ["call it \(theme)/\(meant), or move it out of the theme"])
        }
    }

    private static func isRead(_ path: String) -> Bool {
        path == "words.yml" || path.hasPrefix("assets/") || TemplateLoader.name(of: path) != nil
    }

    /// The default file with nearly the same name, in whatever folder.
    private func meant(_ path: String, among defaults: [String]) -> String? {
        let name = Self.name(of: path)
        if let same = defaults.first(where: { Self.name(of: $0) == name }) { return same }
        guard let near = NearestName.suggestion(for: name, among: defaults.map(Self.name)) else { return nil }
        return defaults.first { Self.name(of: $0) == near }
    }

    /// The part behind the last slash.
    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
