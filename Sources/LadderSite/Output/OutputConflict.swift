/// One path that the writer will not touch, and why.
struct OutputConflict: Sendable, Equatable {
    /// The path as the reader knows it, with the output folder in front.
    let path: String
    /// What is wrong there, in plain words.
    let reason: String
    /// Whether a build with `adopt` replaces it.
    var isAdoptable = false

    /// A symbolic link where a file or folder of the site must go.
    static func link(at path: String) -> OutputConflict {
        OutputConflict(path: path, reason: "a symbolic link stands there")
    }
}
