internal import LadderSource

/// A file or a folder whose sources are not checked.
struct IgnoredPath: Sendable {
    let written: LocatedText
    private let path: WrittenPath

    init(_ written: LocatedText) {
        self.written = written
        path = WrittenPath(written.text)
    }

    func holds(_ file: String) -> Bool { path.holds(file) }
}
