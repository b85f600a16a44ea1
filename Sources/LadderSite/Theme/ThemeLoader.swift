internal import LadderSource

/// Loads a theme: the default one, with the files that a theme of the handbook's own puts in their place.
struct ThemeLoader {
    let folder: SourceFolder

    /// Nil, with diagnostics, for a theme that isn't there or whose templates have errors.
    ///
    /// - Parameter span: where the configuration names it.
    /// - Throws: `SourceFailure` for files that can't be read.
    func load(
        _ name: String, namedAt span: SourceSpan? = nil, _ diagnostics: inout Diagnostics
    ) throws(SourceFailure) -> Theme? {
        let defaults = EmbeddedTheme.files()
        let own = try ownFiles(name, span, &diagnostics)
        guard !diagnostics.hasErrors else { return nil }
        let templates = templates(defaults, own, &diagnostics)
        let words = ThemeWords.read(
            [Self.file("words.yml", among: defaults)] + own.filter { $0.path == "words.yml" }.map(\.file), &diagnostics)
        guard let words, !diagnostics.hasErrors else { return nil }
        var files = defaults
        for (path, file) in own { files[path] = file.bytes }
        let assets = files.filter { $0.key.hasPrefix("assets/") }.sorted {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        return Theme(
            templates: templates, words: words, assets: assets.map { ($0.key, $0.value) },
            sources: own.map(\.file),
            style: String(
                decoding: ["assets/style.css", Theme.ownStyleSheet].flatMap { files[$0] ?? [] }, as: UTF8.self))
    }

    /// A theme that has none of its own needs no Mustache.
    private func templates(
        _ defaults: [String: [UInt8]], _ own: [(path: String, file: SourceFile)], _ diagnostics: inout Diagnostics
    ) -> ThemeTemplates {
        let names = defaults.keys.compactMap(TemplateLoader.name)
        if !own.contains(where: { TemplateLoader.name(of: $0.path) != nil }),
            let plain = PlainTemplates(names.map { ($0, defaults[TemplateLoader.path(of: $0), default: []]) })
        {
            return .plain(plain)
        }
        var files: [String: SourceFile] = [:]
        for path in names.map(TemplateLoader.path) { files[path] = Self.file(path, among: defaults) }
        for (path, file) in own { files[path] = file }
        return .mustache(TemplateLoader(files: files).load(&diagnostics))
    }

    private static func file(_ path: String, among defaults: [String: [UInt8]]) -> SourceFile {
        SourceFile(path: "themes/default/\(path)", bytes: defaults[path] ?? [])
    }

    /// The names of all themes that there are.
    private func themes() throws(SourceFailure) -> [String] {
        guard folder.hasFolder("themes") else { return ["default"] }
        let listing = try folder.list("themes")
        let own = (listing.sources + listing.others).compactMap { path in
            path.split(separator: "/").dropFirst().first.map(String.init)
        }
        return ["default"] + Set(own).sorted()
    }

    /// The files below `themes/<name>`; a theme other than the default one must have them.
    private func ownFiles(
        _ name: String, _ span: SourceSpan?, _ diagnostics: inout Diagnostics
    ) throws(SourceFailure) -> [(path: String, file: SourceFile)] {
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), !name.utf8.contains(0) else {
            diagnostics.report(
                SiteRule.unknownTheme, "“\(name)” is no theme's name", at: span,
                help: [
                    name.hasPrefix("themes/") && folder.hasFolder(name)
                        ? "write `\(name.dropFirst("themes/".count))`" : "a theme is a folder below `themes/`"
                ])
            return []
        }
        let path = "themes/\(name)"
        guard folder.hasFolder(path) else {
            if name != "default" {
                diagnostics.report(
                    SiteRule.unknownTheme, "there is no theme “\(name)”", at: span,
                    label: NearestName.suggestion(for: name, among: try themes()).map { "did you mean “\($0)”?" },
                    help: [
                        "make a folder `\(path)`, with templates and assets that take the place of the default theme's"
                    ])
            }
            return []
        }
        let listing = try folder.list(path)
        listing.reportLeftOut(&diagnostics)
        StrayThemeFiles(theme: path, files: listing.sources + listing.others).report(&diagnostics)
        var files: [(path: String, file: SourceFile)] = []
        for file in listing.sources + listing.others {
            let source = SourceFile(path: file, bytes: try folder.bytes(of: file))
            files.append((HandbookPath.relative(file, to: path), source))
        }
        return files
    }
}
