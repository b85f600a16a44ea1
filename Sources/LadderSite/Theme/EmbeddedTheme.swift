internal import CEmbedded

/// The default theme, which is part of the program.
enum EmbeddedTheme {
    /// Its files by their paths: `templates/page.mustache`.
    static func files() -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for index in 0..<ladderdoc_theme_count() {
            let file = ladderdoc_theme_file_at(index)
            guard let path = file.path, let bytes = file.bytes else { continue }
            files[String(cString: path)] = Array(UnsafeBufferPointer(start: bytes, count: file.length))
        }
        return files
    }
}
