internal import LadderModel
internal import LadderSource

/// The files and folders that the command line chooses; without any, all.
struct CheckedPaths {
    /// As they were written, with their paths from the handbook's root: nil for what can't be in the handbook.
    private let paths: [(written: String, path: WrittenPath?)]

    /// - Parameter paths: from the handbook's root, or absolute, as editors have them.
    init(_ paths: [String], in folder: SourceFolder) {
        let found = paths.map { ($0, Self.path(of: $0, in: folder)) }
        self.paths = found.contains { $0.1?.plain.isEmpty == true } ? [] : found
    }

    private static func path(of written: String, in folder: SourceFolder) -> WrittenPath? {
        let path = written.hasPrefix("/") ? folder.path(ofAbsolute: written) : HandbookPath.normalized(written)
        return path.map(WrittenPath.init)
    }

    /// Reports paths of which nothing is in the handbook: the answer that all is well would be wrong there.
    func areKnown(in folder: SourceFolder, _ diagnostics: inout Diagnostics) -> Bool {
        let unknown = paths.filter { _, path in
            path.map { !folder.hasFile($0.plain) && !folder.hasFolder($0.plain) } ?? true
        }
        for (written, _) in unknown {
            diagnostics.report(
                SourceRule.invalidValue, "there is no file or folder “\(PrintableText.of(written))” in the handbook",
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

    private func holds(_ file: String) -> Bool { paths.contains { $0.path?.holds(file) == true } }
}
