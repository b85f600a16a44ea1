internal import LadderSource

/// What a build needs before it looks at the content: the configuration, the theme and the folders.
struct BuildSetup: Sendable {
    let configuration: HandbookConfiguration
    let theme: Theme
    /// The handbook's folder.
    let folder: SourceFolder
    /// The output folder's path from the working folder, and the same for people.
    let output: String
    let shownOutput: String

    /// Nil, with diagnostics, where the configuration, the theme or an option is wrong.
    ///
    /// - Throws: `SourceFailure` for files that can't be read.
    static func read(_ options: SiteBuild.Options, _ diagnostics: inout Diagnostics) throws(SourceFailure)
        -> BuildSetup?
    {
        let home = HandbookFolder.path(ofConfiguration: options.configuration)
        let folder = SourceFolder(root: home)
        let name = options.configuration.split(separator: "/").last.map(String.init) ?? "ladderdoc.yml"
        guard folder.hasFile(name) else {
            diagnostics.report(
                SiteRule.missingConfiguration, "there is no \(options.configuration) here", at: nil,
                help: [
                    "run ladderdoc in the handbook's folder, or name the file with --config",
                    "a handbook begins with a file ladderdoc.yml that has one line, such as `title: Handbook`",
                ])
            return nil
        }
        guard var configuration = HandbookConfiguration.read(try folder.read(name), &diagnostics) else { return nil }
        if let text = options.baseURL {
            guard let url = HandbookConfiguration.baseURL(text, at: nil, &diagnostics) else { return nil }
            configuration.baseURL = url
        }
        let output = options.output ?? (home == "." ? configuration.output : "\(home)/\(configuration.output)")
        if !folder.hasFolder(configuration.content), !folder.hasFile(configuration.content) {
            diagnostics.report(
                SiteRule.missingContent, "there is no folder “\(configuration.content)” beside \(name)", at: nil,
                help: ["put the handbook's Markdown files there, or name their folder with `content: …` in \(name)"])
        }
        OutputCheck(root: home, content: configuration.content, output: output).run(&diagnostics)
        guard let theme = try ThemeLoader(folder: folder).load(options.theme ?? configuration.theme, &diagnostics),
            !diagnostics.hasErrors
        else { return nil }
        return BuildSetup(
            configuration: configuration, theme: theme, folder: folder, output: output,
            shownOutput: output.hasSuffix("/") ? output : output + "/")
    }
}
