import Foundation

/// The repository that the tests stand in.
enum Repository {
    static func path(_ relative: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(relative)
    }

    static func swiftFiles(below folder: String) throws -> [URL] {
        let files = FileManager.default.enumerator(at: path(folder), includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.sorted {
            $0.path < $1.path
        }
    }
}
