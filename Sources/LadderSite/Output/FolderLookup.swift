/// How a walk from one folder down to another ended.
enum FolderLookup: Sendable {
    /// Every folder on the way is there.
    case found(FolderDescriptor)
    /// A folder on the way is missing, so nothing stands below it.
    case missing
    /// A symbolic link stands at the component of this number, counted from one.
    case link(depth: Int)
    /// Something that is no folder stands at the component of this number, counted from one.
    case file(depth: Int)
}
