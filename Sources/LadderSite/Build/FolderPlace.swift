#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Where a folder is or would be, told by the folders around it and not by their names: symbolic links, `..`, mounts
/// and letters of the other case lead to the same place as the plain path.
struct FolderPlace {
    private struct Identity: Equatable {
        let device: dev_t
        let number: ino_t
    }

    /// The folders that are there, innermost first, up to the root of the file system.
    private let standing: [Identity]
    /// The names below the innermost of them.
    private let missing: [String]

    /// - Parameter path: from the working folder unless it begins with `/`.
    init(_ path: String) {
        var place = path.hasPrefix("/") ? "/" : "."
        var names: [String] = []
        for name in path.split(separator: "/") where name != "." {
            let next = "\(place)/\(name)"
            if names.isEmpty, Self.identity(of: next) != nil {
                place = next
            } else if name == ".." {
                // What isn't there yet is made by its plain name, so that `..` takes back the name before it.
                _ = names.popLast()
            } else {
                names.append(String(name))
            }
        }
        standing = Self.chain(from: place)
        missing = names
    }

    /// Whether it is the root of the file system.
    var isRoot: Bool { standing.count == 1 && missing.isEmpty }

    /// Whether the other place is the same one or below it.
    func holds(_ other: FolderPlace) -> Bool {
        guard let innermost = standing.first else { return false }
        if missing.isEmpty { return other.standing.contains(innermost) }
        return other.standing.first == innermost && other.missing.count >= missing.count
            && zip(missing, other.missing).allSatisfy { $0.lowercased() == $1.lowercased() }
    }

    /// Whether both are one place.
    func isSame(as other: FolderPlace) -> Bool { holds(other) && other.holds(self) }

    /// The folder at a path and all those around it.
    private static func chain(from path: String) -> [Identity] {
        // Not by `..`, which can't be asked for in a folder that we may not enter.
        guard let plain = realpath(path, nil) else { return [] }
        defer { free(plain) }
        var place = Substring(String(cString: plain))
        var chain: [Identity] = []
        while let slash = place.lastIndex(of: "/") {
            if slash < place.index(before: place.endIndex) { chain += identity(of: String(place)).map { [$0] } ?? [] }
            place = place[..<slash]
        }
        return chain + (identity(of: "/").map { [$0] } ?? [])
    }

    private static func identity(of path: String) -> Identity? {
        var record = stat()
        guard stat(path, &record) == 0, record.st_mode & S_IFMT == S_IFDIR else { return nil }
        return Identity(device: record.st_dev, number: record.st_ino)
    }
}
