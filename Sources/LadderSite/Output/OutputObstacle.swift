/// What keeps a staged file from its place, as seen when it was staged.
enum OutputObstacle: Equatable, Sendable {
    /// A file with other bytes, which no earlier build wrote.
    case foreignFile
    /// A folder.
    case folder
    /// A pipe, a socket or a device.
    case special
    /// A symbolic link at the component of this number, counted from one.
    case link(depth: Int)
    /// Something that is no folder at the component of this number, where a folder must go.
    case fileOnTheWay(depth: Int)
}
