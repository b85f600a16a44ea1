#if canImport(Glibc)
    package import Glibc
#elseif canImport(Musl)
    package import Musl
#else
    package import Darwin
#endif

/// What an open folder lists.
package enum FolderEntries {
    /// All names, as far as they can be shown, and whether each is UTF-8; nil where the list ends too early, for a reason
    /// that is in `errno`.
    ///
    /// - Parameter next: answers one entry after the other.
    package static func names(_ next: () -> UnsafeMutablePointer<dirent>?) -> [(name: String, isText: Bool)]? {
        var names: [(name: String, isText: Bool)] = []
        while true {
            // The end of the list and a failure both answer nil; only errno tells them apart.
            errno = 0
            guard let entry = next() else { return errno == 0 ? names : nil }
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
            names.append((String(cString: name), String(validatingCString: name) != nil))
        }
    }
}
