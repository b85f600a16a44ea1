import Foundation

/// A tiny handbook in a folder of its own, which goes with the last reference.
final class SampleHandbook {
    static let configuration = "title: Handbook\n"
    static let ladder = """
        ---
        title: Engineering
        categories: [Craft]
        levels: [IC1, IC2]
        ---
        ## IC1
        ### Craft
        - Writes tests. {#tests}
        ## IC2
        ### Craft
        - Designs systems.

        """

    /// The folder that holds the handbook alone.
    let scratch: URL
    var folder: URL { scratch.appendingPathComponent("handbook") }

    convenience init(ladder: String = SampleHandbook.ladder) throws {
        try self.init(files: ["ladderdoc.yml": Self.configuration, "content/eng.md": ladder])
    }

    /// - Parameter files: their texts by their paths; the content folder is there in any case.
    init(files: [String: String]) throws {
        scratch = FileManager.default.temporaryDirectory.appendingPathComponent("ladderdoc-\(UUID().uuidString)")
        let content = folder.appendingPathComponent("content")
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        for (path, text) in files { try put(text, at: path) }
    }

    deinit { try? FileManager.default.removeItem(at: scratch) }

    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun {
        try ProgramRun(arguments, in: folder, environment: environment)
    }

    func put(_ text: String, at path: String) throws { try put(Array(text.utf8), at: path) }

    func put(_ bytes: [UInt8], at path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
    }

    func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
    }

    /// Every file below a folder with its bytes and the time of its last change.
    func snapshot(of path: String = "site") throws -> [String: [String]] {
        let base = folder.appendingPathComponent(path)
        var files: [String: [String]] = [:]
        for name in FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] ?? [] {
            let file = base.appendingPathComponent(name)
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            let changed = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            files[name] = [
                "\(changed)", FileManager.default.contents(atPath: file.path)?.base64EncodedString() ?? "",
            ]
        }
        return files
    }
}
