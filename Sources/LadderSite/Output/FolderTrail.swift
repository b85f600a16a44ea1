internal import LadderSource

/// The folders that the latest walk went through, kept open: the next file mostly goes to the same one or beside it.
///
/// Each trail is of walks from one folder.
struct FolderTrail: Sendable {
    private var steps: [(name: String, folder: FolderDescriptor)] = []
    /// The way to a folder that the latest look did not find: those inside it are not there either.
    private var missing: [String] = []

    /// Keeps the folders that lie on another way too; how many they are, and the last of them.
    mutating func keep(on way: [String]) -> (count: Int, last: FolderDescriptor?) {
        var count = 0
        while count < min(steps.count, way.count), Self.isOne(steps[count].name, way[count]) { count += 1 }
        while steps.count > count { steps.removeLast() }
        return (count, steps.last?.folder)
    }

    /// Whether a folder on the way is known to be missing.
    func lacks(_ way: [String]) -> Bool { !missing.isEmpty && way.starts(with: missing, by: Self.isOne) }

    mutating func note(missing way: ArraySlice<String>) { missing = Array(way) }

    mutating func add(_ name: String, _ folder: FolderDescriptor) { steps.append((name, folder)) }

    /// Whether two names are the same bytes: two spellings of one accented name are equal strings, but two folders.
    private static func isOne(_ name: String, _ other: String) -> Bool {
        name.withBytes { name in other.withBytes { name.isEqual(to: $0) } }
    }
}
