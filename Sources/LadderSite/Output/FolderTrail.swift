/// The folders that the latest walk went through, kept open: the next file mostly goes to the same one or beside it.
///
/// Each trail is of walks from one folder.
struct FolderTrail: Sendable {
    private var steps: [(name: String, folder: FolderDescriptor)] = []

    /// Keeps the folders that lie on another way too; how many they are, and the last of them.
    mutating func keep(on way: [String]) -> (count: Int, last: FolderDescriptor?) {
        let count = zip(steps, way).prefix { $0.name == $1 }.count
        steps.removeLast(steps.count - count)
        return (count, steps.last?.folder)
    }

    mutating func add(_ name: String, _ folder: FolderDescriptor) { steps.append((name, folder)) }
}
