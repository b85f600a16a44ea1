import Foundation
import LadderSource
import Testing

@testable import LadderSite

/// A handbook, built in a scratch folder that goes with the last reference.
final class BuiltHandbook {
    let report: BuildReport
    /// The site's files by their paths, in whatever normal form the system lists them.
    let files: [String: String]
    /// The pages among them.
    let pages: [String: String]
    /// Their Markdown forms, by the forms' paths.
    let forms: [String: String]
    private let folder: URL

    /// A handbook of one ladder, with a picture beside it.
    convenience init(ladder: String) async throws {
        try await self.init(["content/eng.md": ladder, "content/picture.png": "picture"])
    }

    /// - Parameter content: the files of the content folder by their paths in it.
    convenience init(content: [String: [UInt8]], configuration: String = "") async throws {
        let sources = content.map { ("content/" + $0.key, String(decoding: $0.value, as: UTF8.self)) }
        try await self.init(Dictionary(uniqueKeysWithValues: sources), configuration: configuration)
    }

    /// - Parameter sources: the files by their paths from the handbook's root.
    init(
        _ sources: [String: String], configuration: String = "", includesDrafts: Bool = false
    ) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("ladderdoc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("content"), withIntermediateDirectories: true)
        let all = sources.merging(["ladderdoc.yml": "title: Handbook\n" + configuration]) { given, _ in given }
        for (path, text) in all {
            let file = "\(folder.path)/\(path)"
            try FileManager.default.createDirectory(
                atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            #expect(FileManager.default.createFile(atPath: file, contents: Data(text.utf8)))
        }
        var options = SiteBuild.Options()
        options.configuration = folder.path + "/ladderdoc.yml"
        options.includesDrafts = includesDrafts
        report = try await SiteBuild(options).run()
        let site = folder.appendingPathComponent("site")
        var files: [String: String] = [:]
        for name in FileManager.default.enumerator(atPath: site.path)?.allObjects as? [String] ?? [] {
            files[name] = FileManager.default.contents(atPath: "\(site.path)/\(name)").map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        self.files = files
        pages = files.filter { $0.key.hasSuffix(".html") }
        forms = files.filter { $0.key.hasSuffix(".html.md") }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// All that was found, as users read it.
    var messages: String { DiagnosticFormatter(usesColor: false).text(report.diagnostics.all) }

    /// The ids that stand more than once on a page, with the page.
    var repeatedIDs: [String] {
        pages.flatMap { path, page in
            let ids = Self.values(of: "id", in: page)
            return Set(ids.filter { id in ids.count { $0 == id } > 1 }).map { "\(path)#\($0)" }
        }
    }

    /// The links between pages that lead to no page, or to no id on it, with the page that they stand on.
    var deadLinks: [String] {
        pages.filter { $0.key != "404.html" }.flatMap { path, page in
            Self.values(of: "href", in: page).filter { !leadsSomewhere($0, from: path) }.map { "\(path): \($0)" }
        }
    }

    private func leadsSomewhere(_ link: String, from path: String) -> Bool {
        guard !link.contains(":"), link.contains("html") || link.hasPrefix("#") else { return true }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let folder = (path as NSString).deletingLastPathComponent
        // What stands behind a question mark is for a page's script.
        let written = String(parts[0].prefix { $0 != "?" })
        let file = written.removingPercentEncoding ?? written
        let target = file.isEmpty ? path : ("/\(folder)/\(file)" as NSString).standardizingPath
        let name = target.hasPrefix("/") ? String(target.dropFirst()) : target
        guard let page = pages[name] ?? forms[name] else { return false }
        guard parts.count > 1, let id = parts[1].removingPercentEncoding else { return true }
        return Self.values(of: "id", in: page).contains(id)
    }

    private static func values(of attribute: String, in page: String) -> [String] {
        page.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap {
            $0.components(separatedBy: "\"").first
        }
    }
}
