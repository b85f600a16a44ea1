internal import LadderSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The checked relative path of one file in the output folder, told apart from others by its bytes alone.
///
/// Bytes rather than `String`, because two spellings of one accented name are equal strings but different files.
struct OutputPath: Hashable, Comparable, Sendable {
    /// The path in UTF-8, with `/` between its components.
    let bytes: [UInt8]

    /// Checks a path given as text.
    init(_ text: String) throws(OutputPathProblem) {
        bytes = Array(text.utf8)
        try check()
    }

    /// Checks a path given as bytes, as it stands in a manifest or journal.
    init(bytes: [UInt8]) throws(OutputPathProblem) {
        self.bytes = bytes
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUnicode }
        try check()
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

    /// The path of the folder that it lies in; nil for the output folder itself.
    var folder: OutputPath? { nameStart == 0 ? nil : OutputPath(trusted: Array(bytes[..<(nameStart - 1)])) }

    /// Whether a folder is on the way; the output folder itself, which is nil, is on every way.
    func lies(in folder: OutputPath?) -> Bool {
        guard let folder else { return true }
        let length = folder.bytes.count
        return bytes.count > length && bytes[length] == Self.slash && sharedCount(with: folder) == length
    }

    /// Whether it lies in the same folder as another.
    func isBeside(_ other: OutputPath) -> Bool {
        let length = nameStart
        return length == other.nameStart && sharedCount(with: other) >= length
    }

    /// Whether it begins with all of another.
    func begins(with other: OutputPath) -> Bool { sharedCount(with: other) == other.bytes.count }

    /// How many of the folders on the way are on another path's way too.
    func foldersShared(with other: OutputPath) -> Int {
        let shared = sharedCount(with: other)
        return bytes.withUnsafeBufferPointer { $0[part: 0..<shared].count { $0 == Self.slash } }
    }

    /// How many bytes both begin with.
    private func sharedCount(with other: OutputPath) -> Int {
        bytes.withUnsafeBufferPointer { own in other.bytes.withUnsafeBufferPointer { own.sharedCount(with: $0) } }
    }

    /// The names of the folders on the way, outermost first.
    var folders: [String] { names(upTo: nameStart - 1) }

    /// The name of the outermost folder on the way; nil for a file that lies in none.
    var outermostFolder: String? {
        bytes.firstIndex(of: Self.slash).map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }

    /// The file's own name.
    var name: String { String(decoding: bytes[nameStart...], as: UTF8.self) }

    /// The names between the slashes, outermost first.
    var components: [String] { names(upTo: bytes.count) }

    /// The paths of the folders on the way, outermost first.
    var ancestors: [OutputPath] {
        bytes.indices.filter { bytes[$0] == Self.slash }.map { OutputPath(trusted: Array(bytes[..<$0])) }
    }

    /// The path of an entry found in the folder at this path.
    func appending(_ name: String) -> OutputPath {
        OutputPath(trusted: bytes + [Self.slash] + name.utf8)
    }

    /// Orders paths by their bytes.
    static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.bytes.withUnsafeBytes { left in
            right.bytes.withUnsafeBytes { right in
                guard let one = left.baseAddress, let other = right.baseAddress else { return left.count < right.count }
                let order = memcmp(one, other, min(left.count, right.count))
                return order == 0 ? left.count < right.count : order < 0
            }
        }
    }

    private static let slash = UInt8(ascii: "/")
    private static let dot = UInt8(ascii: ".")

    /// Where the file's own name begins.
    private var nameStart: Int {
        bytes.withUnsafeBufferPointer { bytes in
            var start = bytes.count
            while start > 0, bytes[start - 1] != Self.slash { start -= 1 }
            return start
        }
    }

    /// The names between the slashes before an offset, outermost first.
    private func names(upTo end: Int) -> [String] {
        bytes.withUnsafeBufferPointer { bytes in
            var names: [String] = []
            var start = 0
            while start < end {
                let slash = bytes[part: 0..<end].firstPlace(of: PathSlash.self, from: start)
                names.append(String(decoding: bytes[part: start..<slash], as: UTF8.self))
                start = slash + 1
            }
            return names
        }
    }

    private func check() throws(OutputPathProblem) {
        if let problem = bytes.withUnsafeBufferPointer(Self.problem(with:)) { throw problem }
    }

    private static func problem(with bytes: UnsafeBufferPointer<UInt8>) -> OutputPathProblem? {
        guard let first = bytes.first else { return .empty }
        if first == slash { return .absolute }
        if hasControlCharacter(bytes) { return .controlCharacter }
        var start = 0
        while start <= bytes.count {
            let end = bytes.firstPlace(of: PathSlash.self, from: start)
            if let problem = problem(withComponent: bytes[part: start..<end]) { return problem }
            start = end + 1
        }
        return first == dot && isReserved(bytes) ? .reserved : nil
    }

    private static func problem(withComponent name: UnsafeBufferPointer<UInt8>) -> OutputPathProblem? {
        guard let first = name.first else { return .emptyComponent }
        if first == dot, name.count == 1 || (name.count == 2 && name[1] == dot) { return .dotComponent }
        // The limit of every common file system; found here, it cannot fail after the commit point.
        return name.count > 255 ? .longComponent : nil
    }

    /// In any case of letters, because some file systems do not tell the cases apart.
    private static func isReserved(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.prefix(ReservedName.prefix.utf8.count).lazy.map { (65...90).contains($0) ? $0 + 32 : $0 }
            .elementsEqual(ReservedName.prefix.utf8)
    }

    /// Whether a C0 or C1 control character or DEL is among the letters.
    private static func hasControlCharacter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.holds(ControlCharacterStart.self) else { return false }
        var previous: UInt8 = 0
        for byte in bytes {
            if byte < 0x20 || byte == 0x7F || (previous == 0xC2 && byte < 0xA0) { return true }
            previous = byte
        }
        return false
    }
}

/// What a control character begins with; so do some letters.
private enum ControlCharacterStart: ByteKind {
    static func contains(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F || byte == 0xC2 }
    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(below: 0x20) | word.marks(of: 0x7F) | word.marks(of: 0xC2)
    }
}
