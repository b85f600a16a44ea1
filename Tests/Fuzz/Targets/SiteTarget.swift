import Foundation

@testable import LadderModel
@testable import LadderSite
@testable import LadderSource

/// The input is the sources of a handbook, whose site is made in memory: each page is well formed, links lead to pages, no
/// word is lost, and a second build gives the same bytes.
struct SiteTarget {
    private let sources: [FuzzedSource]

    private static let setup: BuildSetup? = {
        let text = """
            title: Handbook & “more”
            base-url: https://example.com/handbook/
            edit-url: https://example.com/edit/{path}
            """
        var diagnostics = Diagnostics()
        let folder = SourceFolder(root: "/nonexistent")
        let file = SourceFile(path: "ladderdoc.yml", bytes: Array(text.utf8))
        guard let configuration = HandbookConfiguration.read(file, &diagnostics),
            let theme = try? ThemeLoader(folder: folder).load("default", &diagnostics)
        else { return nil }
        return BuildSetup(
            configuration: configuration, theme: theme, logo: nil, files: [], folder: folder, output: "site",
            shownOutput: "site/")
    }()

    init(_ input: [UInt8]) { sources = FuzzedSource.sources(of: input) }

    func check() async throws {
        guard let setup = Self.setup else { throw Finding("the default theme can't be loaded") }
        var diagnostics = Diagnostics()
        guard let files = try await build(setup, &diagnostics) else {
            return try Finding.unless(diagnostics.hasErrors, "nothing is built, without an error")
        }
        var second = Diagnostics()
        let again = try await build(setup, &second)
        try Finding.unless(files == again, "a second build gives other bytes")
        let messages = try DiagnosticsCheck(diagnostics)
        try SiteCheck(files: files).check()
        guard !messages.tellOfMore else { return }
        try checkWords(messages, in: files.filter { $0.key.hasSuffix(".html") })
        try checkWords(messages, in: files.filter { $0.key.hasSuffix(".html.md") })
    }

    private func checkWords(_ messages: DiagnosticsCheck, in files: [String: [UInt8]]) throws {
        var told = messages.words
        for file in files.values { told.formUnion(MarkedWords(file).words) }
        for source in sources {
            let parts = FrontMatterSplitter.split(SourceFile(path: source.path, bytes: source.bytes))
            let lost = MarkedWords.kept(of: Array(source.bytes[(parts?.bodyStart ?? 0)...])).subtracting(told)
            try Finding.unless(lost.isEmpty, "lost from \(source.path): \(lost.sorted())")
        }
    }

    /// The files by their paths, but those that no source changes; nil where the sources have errors.
    private func build(_ setup: BuildSetup, _ diagnostics: inout Diagnostics) async throws -> [String: [UInt8]]? {
        let paths = sources.map(\.path)
        var documents: [Document] = []
        for (index, source) in sources.enumerated() {
            let (document, found) = DocumentParser().parse(
                SourceFile(path: source.path, bytes: source.bytes), index: index)
            diagnostics.append(found)
            if let document { documents.append(document) }
        }
        let read = documents.map { SourceModelReader.Source(document: $0, kind: SourceKind(of: $0), built: nil) }
        let builder = ModelBuilder(
            content: "content", folders: LadderFolders(read, paths: paths), ladders: LadderBuilder())
        var models: [ModelBuilder.Model] = []
        for document in documents {
            let (model, found) = builder.build(document)
            diagnostics.append(found)
            if let model { models.append(model) }
        }
        let resolved = try await ResolvedModels.resolve(
            models, includesDrafts: true, limits: LadderLimits(), &diagnostics)
        let listed = SourceReader.Sources(files: paths, others: [], dates: ChangeDates())
        var planner = SitePlanner(setup: setup, sources: listed, documents: documents, models: resolved)
        let plan = try planner.plan(&diagnostics)
        guard !diagnostics.hasErrors else { return nil }
        let renderer = PageRenderer(handbook: plan.handbook, theme: setup.theme, folder: setup.folder)
        var room = RenderingRoom()
        var files: [String: [UInt8]] = [:]
        for file in plan.files {
            try renderer.render(file, at: file.path, in: &room)
            files[file.path] = room.bytes.array()
        }
        return files
    }
}
