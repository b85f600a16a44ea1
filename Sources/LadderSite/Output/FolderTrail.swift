/// The folders that the latest walk went through, kept open: the next file mostly goes to the same one or beside it.
///
/// Each trail is of walks from one folder.
struct FolderTrail: Sendable {
    private var steps: [(name: String, folder: FolderDescriptor, isNew: Bool)] = []
    /// The way to a folder that the latest look did not find: those inside it are not there either.
    private var missing: [String] = []

    /// Keeps the folders that lie on another way too; how many they are, and the last of them.
    mutating func keep(on way: [String]) -> (count: Int, last: FolderDescriptor?) {
        let count = zip(steps, way).prefix { $0.name == $1 }.count
        steps.removeLast(steps.count - count)
        return (count, steps.last?.folder)
    }

    /// Whether the last folder was made by the walk that led into it: hardly any other is in it yet.
    var endsInNew: Bool { steps.last?.isNew ?? false }

    /// Whether a folder on the way is known to be missing.
    func lacks(_ way: [String]) -> Bool { !missing.isEmpty && way.starts(with: missing) }

    mutating func note(missing way: ArraySlice<String>) { missing = Array(way) }

    mutating func add(_ name: String, _ folder: FolderDescriptor, isNew: Bool) { steps.append((name, folder, isNew)) }
}
