/// What became of one file of the build when it was staged; the writer's `commit` wants all of them back.
struct StagedFile: Sendable {
    /// How the file compares with what stood at its path.
    enum Change: Sendable {
        /// The same bytes stand there, and nothing was staged.
        case none
        /// Nothing stood there.
        case create
        /// Something else stood there.
        case replace
    }

    /// The file's place below the output folder.
    let location: OutputPath
    /// In bytes.
    let size: Int
    /// Of what it holds, where that stands there already; nil also where nobody asked for it.
    var code: ContentCode?
    /// What is in its way; the commit fails unless it removes that itself.
    let obstacle: OutputObstacle?
    /// How it compares with what stood at its path. It stands last, where it takes no memory of its own.
    let change: Change

    /// The relative path it was staged under.
    var path: String { location.text }

    /// Whether the commit has to write the file.
    var isChanged: Bool { change != .none }
}
