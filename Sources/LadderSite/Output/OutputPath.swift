/// The checked relative path of one file in the output folder, told apart from others by its bytes alone.
///
/// Bytes rather than `String`, because two spellings of one accented name are equal strings but different files.
struct OutputPath: Hashable, Comparable, Sendable {
    /// The path in UTF-8, with `/` between its components.
    let bytes: [UInt8]

    /// Checks a path given as text.
    init(_ text: String) throws(OutputPathProblem) {
        try self.init(bytes: Array(text.utf8))
    }

    /// Checks a path given as bytes, as it stands in a manifest or journal.
    init(bytes: [UInt8]) throws(OutputPathProblem) {
        guard let first = bytes.first else { throw .empty }
        if first == UInt8(ascii: "/") { throw .absolute }
        guard String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) else { throw .notUnicode }
        if Self.hasControlCharacter(bytes) { throw .controlCharacter }
        for component in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if component.isEmpty { throw .emptyComponent }
            if component.elementsEqual(".".utf8) || component.elementsEqual("..".utf8) { throw .dotComponent }
            // The limit of every common file system; found here, it cannot fail after the commit point.
            if component.count > 255 { throw .longComponent }
        }
        // In any case of letters, because some file systems do not tell the cases apart.
        let start = bytes.prefix(ReservedName.prefix.utf8.count).map { (65...90).contains($0) ? $0 + 32 : $0 }
        if start.elementsEqual(ReservedName.prefix.utf8) { throw .reserved }
        self.bytes = bytes
    }

    /// Checks a path of the build's own.
    init(checking text: String) throws(OutputFailure) {
        do {
            try self.init(text)
        } catch {
            throw .conflict("write", String(reflecting: text), "the path \(error.rawValue)")
        }
    }

    private init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The path as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The names of the folders on the way, outermost first.
    var folders: [String] { components.dropLast() }

    /// The file's own name.
    var name: String { components.last ?? "" }

    /// The names between the slashes, outermost first.
    var components: [String] {
        bytes.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The paths of the folders on the way, outermost first.
    var ancestors: [OutputPath] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { OutputPath(trusted: Array(bytes[..<$0])) }
    }

    /// The path of an entry found in the folder at this path.
    func appending(_ name: String) -> OutputPath {
        OutputPath(trusted: bytes + [UInt8(ascii: "/")] + name.utf8)
    }

    /// Orders paths by their bytes.
    static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }

    /// Whether a C0 or C1 control character or DEL is among valid UTF-8.
    private static func hasControlCharacter(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte < 0x20 || byte == 0x7F || (previous == 0xC2 && byte < 0xA0) { return true }
            previous = byte
        }
        return false
    }
}
