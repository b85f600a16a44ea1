internal import LadderSource
internal import Mustache

/// Loads a theme: the default one, with the files that a theme of the handbook's own puts in their place.
struct ThemeLoader {
    let folder: SourceFolder

    /// Nil, with diagnostics, for a theme that isn't there or whose templates have errors.
    ///
    /// - Throws: `SourceFailure` for files that can't be read.
    func load(_ name: String, _ diagnostics: inout Diagnostics) throws(SourceFailure) -> Theme? {
        var files: [String: SourceFile] = [:]
        for (path, bytes) in EmbeddedTheme.files() {
            files[path] = SourceFile(path: "themes/default/\(path)", bytes: bytes)
        }
        for (path, file) in try ownFiles(name, &diagnostics) { files[path] = file }
        guard !diagnostics.hasErrors else { return nil }
        let templates = templates(files, &diagnostics)
        guard let words = files["words.yml"].flatMap({ ThemeWords.read($0, &diagnostics) }), !diagnostics.hasErrors
        else {
            return nil
        }
        let assets = files.filter { $0.key.hasPrefix("assets/") }.sorted {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        return Theme(
            templates: templates, words: words, assets: assets.map { ($0.key, $0.value.bytes) },
            style: files["assets/style.css"]?.span(0..<Int.max).text ?? "")
    }

    /// The files below `themes/<name>`; a theme other than the default one must have them.
    private func ownFiles(
        _ name: String, _ diagnostics: inout Diagnostics
    ) throws(SourceFailure) -> [(path: String, file: SourceFile)] {
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), !name.utf8.contains(0) else {
            diagnostics.report(
                SiteRule.unknownTheme, "“\(name)” is no theme's name", at: nil,
                help: ["a theme is a folder below `themes/`"])
            return []
        }
        let path = "themes/\(name)"
        guard folder.hasFolder(path) else {
            if name != "default" {
                diagnostics.report(
                    SiteRule.unknownTheme, "there is no theme “\(name)”", at: nil,
                    help: [
                        "make a folder `\(path)`, with templates and assets that take the place of the default theme's"
                    ])
            }
            return []
        }
        let listing = try folder.list(path)
        var files: [(path: String, file: SourceFile)] = []
        for file in listing.sources + listing.others {
            files.append((String(file.dropFirst(path.utf8.count + 1)), try folder.read(file)))
        }
        return files
    }

    private func templates(_ files: [String: SourceFile], _ diagnostics: inout Diagnostics) -> MustacheLibrary {
        var library = MustacheLibrary()
        let paths = files.keys.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }.sorted()
        let names = paths.map { String($0.dropFirst("templates/".count).dropLast(".mustache".count)) }
        for (path, name) in zip(paths, names) {
            guard let file = files[path] else { continue }
            TemplateCheck(file: file, templates: names).run(&diagnostics)
            do {
                try library.register(String(decoding: file.bytes, as: UTF8.self), named: name)
            } catch {
                diagnostics.report(
                    SiteRule.invalidTemplate, "this template is no valid Mustache: \(error)", at: file.span(0..<0))
            }
        }
        return library
    }
}
