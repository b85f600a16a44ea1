internal import LadderSource

/// A handbook's folder, its configuration and where its site goes.
struct ConfiguredHandbook: Sendable {
    let configuration: HandbookConfiguration
    let folder: SourceFolder
    /// The configuration, as it was read.
    let file: SourceFile
    /// The output folder's path from the working folder.
    let output: String

    /// The name of the configuration's file.
    var name: String { file.path }

    /// The same for people, with a slash at its end.
    var shownOutput: String { output.hasSuffix("/") ? output : output + "/" }

    /// Nil, with diagnostics, where there is no configuration or it is wrong; an output folder that is refused is
    /// reported.
    ///
    /// - Throws: `SourceFailure` for a file that can't be read.
    static func read(
        _ file: String, output: String?, _ diagnostics: inout Diagnostics
    ) throws(SourceFailure) -> ConfiguredHandbook? {
        let home = HandbookFolder.path(ofConfiguration: file)
        let folder = SourceFolder(root: home)
        let name = file.split(separator: "/").last.map(String.init) ?? ""
        guard !name.isEmpty, folder.hasFile(name) else {
            reportMissing(file, isFolder: folder.hasFolder(name), &diagnostics)
            return nil
        }
        let source = try folder.read(name)
        guard let configuration = HandbookConfiguration.read(source, &diagnostics) else { return nil }
        let output = output ?? (home == "." ? configuration.output : "\(home)/\(configuration.output)")
        OutputCheck(
            root: home, content: configuration.content, logo: configuration.logo?.text, output: output
        ).run(&diagnostics)
        return ConfiguredHandbook(configuration: configuration, folder: folder, file: source, output: output)
    }

    private static func reportMissing(_ file: String, isFolder: Bool, _ diagnostics: inout Diagnostics) {
        let name = HandbookFolder.configuration
        let path = file.hasSuffix("/") ? file : file + "/"
        diagnostics.report(
            SiteRule.missingConfiguration,
            file.isEmpty
                ? "the name of the configuration is empty"
                : isFolder ? "\(file) is a folder" : "there is no \(file) here",
            at: nil,
            help: [
                isFolder
                    ? "name the configuration in it: `--config \(path)\(name)`"
                    : "run ladderdoc in the handbook's folder, or name the file with --config",
                "a handbook begins with a file \(name) that has one line, such as `title: Handbook`",
            ])
    }
}
