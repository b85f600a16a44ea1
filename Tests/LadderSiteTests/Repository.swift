import Foundation

/// The repository that the tests stand in.
enum Repository {
    static func path(_ relative: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(relative)
    }

    /// The files below a folder by their paths from it.
    static func files(below folder: URL) throws -> [String: Data] {
        let root = folder.resolvingSymlinksInPath().path
        var files: [String: Data] = [:]
        let listing = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        for case let file as URL in listing ?? FileManager.DirectoryEnumerator() {
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[String(file.resolvingSymlinksInPath().path.dropFirst(root.count + 1))] = try Data(contentsOf: file)
        }
        return files
    }
}
