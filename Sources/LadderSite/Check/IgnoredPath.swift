internal import LadderSource

/// A file or a folder whose sources are not checked.
struct IgnoredPath: Sendable {
    let written: LocatedText
    /// Without what says nothing: `./content/old/` is `content/old`.
    private let path: String

    init(_ written: LocatedText) {
        self.written = written
        path = written.text.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    func holds(_ file: String) -> Bool { file == path || file.hasPrefix(path + "/") }
}
