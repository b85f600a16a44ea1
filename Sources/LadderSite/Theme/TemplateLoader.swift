internal import LadderSource
internal import Mustache

/// Compiles a theme's templates, once for all pages.
struct TemplateLoader {
    /// The theme's files by their paths.
    let files: [String: SourceFile]

    /// The line that keeps Mustache from escaping: what pages give is safe already.
    private static let prologue = "{{% CONTENT_TYPE: TEXT}}\n"

    /// The name of a template by its path in the theme; nil for another file.
    static func name(of path: String) -> String? {
        guard path.hasPrefix("templates/"), path.hasSuffix(".mustache") else { return nil }
        return String(path.dropFirst("templates/".count).dropLast(".mustache".count))
    }

    static func path(of name: String) -> String { "templates/\(name).mustache" }

    func load(_ diagnostics: inout Diagnostics) -> MustacheLibrary {
        var library = MustacheLibrary()
        let paths = files.keys.filter { Self.name(of: $0) != nil }.sorted()
        let names = paths.compactMap(Self.name)
        var checks: [String: TemplateCheck] = [:]
        for (path, name) in zip(paths, names) {
            guard let file = files[path],
                SourceText(file: file, limit: DocumentParser.largestFile).isReadable(&diagnostics)
            else { continue }
            var check = TemplateCheck(file: file, name: name, templates: names)
            check.run(&diagnostics)
            checks[name] = check
            compile(file, named: name, into: &library, &diagnostics)
        }
        let references = checks.mapValues(\.references)
        TemplateBlocks(checks: checks).report(&diagnostics)
        for (path, name) in zip(paths, names) where reaches(name, from: name, references) {
            diagnostics.report(
                SiteRule.invalidTemplate, "this template includes itself, at once or by way of others",
                at: files[path]?.span(0..<0), help: ["remove one of the tags {{>…}} or {{<…}} that lead back to it"])
        }
        return library
    }

    private func compile(
        _ file: SourceFile, named name: String, into library: inout MustacheLibrary, _ diagnostics: inout Diagnostics
    ) {
        do {
            try library.register(Self.prologue + String(decoding: file.bytes, as: UTF8.self), named: name)
        } catch let error as MustacheTemplate.ParserError {
            let place = file.span(line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber)
            diagnostics.report(SiteRule.invalidTemplate, "this is no valid Mustache: \(error.error)", at: place)
        } catch {
            diagnostics.report(SiteRule.invalidTemplate, "this is no valid Mustache: \(error)", at: file.span(0..<0))
        }
    }

    private func reaches(_ goal: String, from start: String, _ references: [String: [String]]) -> Bool {
        var seen: Set<String> = []
        var waiting = references[start, default: []]
        while let name = waiting.popLast() {
            if name == goal { return true }
            if seen.insert(name).inserted { waiting += references[name, default: []] }
        }
        return false
    }
}
