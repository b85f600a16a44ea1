import Foundation
import Testing

@testable import LadderSite

/// A handbook in a scratch folder whose builds keep records there; it goes with the last reference.
final class RecordedHandbook {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ladderdoc-\(UUID().uuidString)")
    var options = SiteBuild.Options()

    /// With a page, a ladder, a picture that no page shows, a logo outside the content, and a theme's words.
    init() throws {
        options.configuration = folder.path + "/ladderdoc.yml"
        options.records = folder.path + "/cache/ladderdoc"
        try put("title: Handbook\nlogo: pictures/logo.svg\n", at: "ladderdoc.yml")
        try put("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", at: "pictures/logo.svg")
        try put(Self.page, at: "content/index.md")
        try put(
            "---\ntitle: Engineering\nlevels: [E1, E2]\n---\n\n## E1\n\n- Asks.\n\n## E2\n\n- Answers.\n",
            at: "content/eng.md")
        try put(Self.picture, at: "content/picture.png")
        try put("new: Neu\n", at: "themes/default/words.yml")
    }

    static let page = "# Welcome\n\n![Picture](picture.png)\n"
    /// Larger than what is read at once.
    static let picture = String(repeating: "picture", count: 40_000)

    deinit { try? FileManager.default.removeItem(at: folder) }

    func put(_ text: String, at path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Makes a file longer than any memory, without taking room on the disk.
    func enlarge(_ path: String) throws {
        let file = try FileHandle(forWritingTo: folder.appendingPathComponent(path))
        try file.truncate(atOffset: 1 << 42)
        try file.close()
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: folder.appendingPathComponent(path)) }

    /// Whether it ended with a look at what stands there already.
    @discardableResult
    func build() async throws -> (looked: Bool, report: BuildReport) {
        let report = try await SiteBuild(options).run()
        return (report.timings.last?.stage == .comparing, report)
    }

    /// The files of the site by their paths, the manifest among them, but for a picture that a test has put there.
    func site(in name: String = "site") throws -> [String: Data] {
        let root = folder.appendingPathComponent(name)
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let file = root.appendingPathComponent(path)
            let isFile = try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
            if isFile { files[path] = try Data(contentsOf: file) }
        }
        let manifest = String(decoding: files[".ladderdoc-manifest", default: Data()], as: UTF8.self)
        if !manifest.split(separator: "\n").contains("picture.png") { files["picture.png"] = nil }
        return files
    }

    /// What a build makes that knows of no other.
    func freshSite() async throws -> [String: Data] {
        var fresh = options
        fresh.records = nil
        fresh.output = folder.path + "/fresh"
        try? remove("fresh")
        _ = try await SiteBuild(fresh).run()
        return try site(in: "fresh")
    }
}
