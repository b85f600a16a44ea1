/// A file or a folder of the handbook as people and shells write it.
struct WrittenPath: Sendable {
    /// Without what says nothing: `./content/old/` is `content/old`. Empty for the handbook itself.
    let plain: String

    init(_ text: String) {
        plain = text.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    /// Whether it is the file, or the file lies in it.
    func holds(_ file: String) -> Bool { file == plain || file.hasPrefix(plain + "/") }
}
