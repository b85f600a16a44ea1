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
    /// The SHA-256 of its bytes, in hexadecimal digits.
    let hash: String
    /// In bytes.
    let size: Int
    /// How it compares with what stood at its path.
    let change: Change
    /// What is in its way; the commit fails unless it removes that itself.
    let obstacle: OutputObstacle?

    /// - Parameter recorded: what the latest build wrote: it knows the hash of a file that stands there unchanged.
    init(
        location: OutputPath, _ bytes: UnsafeBufferPointer<UInt8>, change: Change, obstacle: OutputObstacle?,
        recorded: OutputManifest?
    ) {
        let known = change == .none ? recorded?.hashes[location] : nil
        self.location = location
        hash = known ?? ContentHash.hexadecimal(of: bytes)
        size = bytes.count
        self.change = change
        self.obstacle = obstacle
    }

    /// The relative path it was staged under.
    var path: String { location.text }

    /// Whether the commit has to write the file.
    var isChanged: Bool { change != .none }
}
