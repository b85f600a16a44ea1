internal import LadderModel
internal import LadderSource

/// The files and folders that the command line chooses, from the handbook's root; without any, all.
struct CheckedPaths {
    private let paths: [WrittenPath]

    init(_ paths: [String]) {
        let written = paths.map(WrittenPath.init)
        self.paths = written.contains { $0.plain.isEmpty } ? [] : written
    }

    /// Reports paths of which nothing is in the handbook: the answer that all is well would be wrong there.
    func areKnown(in folder: SourceFolder, _ diagnostics: inout Diagnostics) -> Bool {
        let unknown = paths.map(\.plain).filter { path in
            path.split(separator: "/").contains("..") || !(folder.hasFile(path) || folder.hasFolder(path))
        }
        for path in unknown {
            diagnostics.report(
                SourceRule.invalidValue, "there is no file or folder “\(PrintableText.of(path))” in the handbook",
                at: nil, help: ["paths begin at the folder that holds the configuration: content/engineering.md"])
        }
        return unknown.isEmpty
    }

    /// Leaves the diagnostics of what is chosen, and those that are of no file.
    func keep(_ diagnostics: inout Diagnostics) {
        guard !paths.isEmpty else { return }
        let all = diagnostics.all
        diagnostics = Diagnostics()
        for diagnostic in all where diagnostic.span.map({ holds($0.file.path) }) ?? true {
            diagnostics.append(diagnostic)
        }
    }

    private func holds(_ file: String) -> Bool { paths.contains { $0.holds(file) } }
}
