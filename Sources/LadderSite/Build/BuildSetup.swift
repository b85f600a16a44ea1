internal import LadderSource

/// What a build needs before it looks at the content: the configuration, the theme and the folders.
struct BuildSetup: Sendable {
    let configuration: HandbookConfiguration
    let theme: Theme
    let logo: Logo?
    /// The handbook's files that configuration and theme come from, as they were read.
    let files: [SourceFile]
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
        let found = try ConfiguredHandbook.read(options.configuration, output: options.output, &diagnostics)
        guard let handbook = found else { return nil }
        var configuration = handbook.configuration
        if let text = options.baseURL {
            guard let url = HandbookConfiguration.baseURL(text, at: nil, &diagnostics) else { return nil }
            configuration.baseURL = url
        }
        let folder = handbook.folder
        if !folder.hasFolder(configuration.content) {
            diagnostics.report(
                SiteRule.missingContent,
                folder.hasFile(configuration.content)
                    ? "“\(configuration.content)” is a file, and no folder"
                    : "there is no folder “\(configuration.content)” beside \(handbook.name)",
                at: configuration.places.content,
                help: [
                    "put the handbook's Markdown files there, or name their folder with `content: …` in \(handbook.name)"
                ])
        }
        let logo = try configuration.logo.flatMap { text throws(SourceFailure) in
            try Logo.read(text, content: configuration.content, folder: folder, &diagnostics)
        }
        guard
            let theme = try ThemeLoader(folder: folder).load(
                options.theme ?? configuration.theme, namedAt: options.theme == nil ? configuration.places.theme : nil,
                &diagnostics), !diagnostics.hasErrors
        else { return nil }
        return BuildSetup(
            configuration: configuration, theme: theme, logo: logo,
            files: [handbook.file] + theme.sources, folder: folder,
            output: handbook.output, shownOutput: handbook.shownOutput)
    }

    /// Whether what the configuration says of the order fits the sources.
    func knowsNavigation(_ sources: SourceReader.Sources, _ diagnostics: inout Diagnostics) -> Bool {
        configuration.navigation.isKnown(among: sources.files, content: configuration.content, &diagnostics)
    }
}
