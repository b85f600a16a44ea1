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
        guard let folder = folder?.bytes else { return true }
        return bytes.count > folder.count && bytes[folder.count] == Self.slash && bytes.starts(with: folder)
    }

    /// Whether it lies in the same folder as another.
    func isBeside(_ other: OutputPath) -> Bool {
        let length = nameStart
        return length == other.nameStart && bytes[..<length] == other.bytes[..<length]
    }

    /// How many of the folders on the way are on another path's way too.
    func foldersShared(with other: OutputPath) -> Int {
        var shared = 0
        for (own, others) in zip(bytes, other.bytes) {
            guard own == others else { break }
            if own == Self.slash { shared += 1 }
        }
        return shared
    }

    /// The names of the folders on the way, outermost first.
    var folders: [String] { Self.names(in: bytes[..<max(0, nameStart - 1)]) }

    /// The name of the outermost folder on the way; nil for a file that lies in none.
    var outermostFolder: String? {
        bytes.firstIndex(of: Self.slash).map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }

    /// The file's own name.
    var name: String { String(decoding: bytes[nameStart...], as: UTF8.self) }

    /// The names between the slashes, outermost first.
    var components: [String] { Self.names(in: bytes[...]) }

    /// The paths of the folders on the way, outermost first.
    var ancestors: [OutputPath] { ancestors(besides: 0) }

    /// The same without as many of the outermost.
    func ancestors(besides count: Int) -> [OutputPath] {
        var ancestors: [OutputPath] = []
        var left = count
        for place in bytes.indices where bytes[place] == Self.slash {
            if left == 0 { ancestors.append(OutputPath(trusted: Array(bytes[..<place]))) } else { left -= 1 }
        }
        return ancestors
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

    /// Where the file's own name begins.
    private var nameStart: Int { (bytes.lastIndex(of: Self.slash) ?? -1) + 1 }

    private static func names(in bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split(separator: slash).map { String(decoding: $0, as: UTF8.self) }
    }

    private func check() throws(OutputPathProblem) {
        guard let first = bytes.first else { throw .empty }
        if first == Self.slash { throw .absolute }
        if hasControlCharacter { throw .controlCharacter }
        var start = 0
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: Self.slash) ?? bytes.count
            try Self.check(component: bytes[start..<end])
            start = end + 1
        }
        // In any case of letters, because some file systems do not tell the cases apart.
        let beginning = bytes.prefix(ReservedName.prefix.utf8.count).lazy.map { (65...90).contains($0) ? $0 + 32 : $0 }
        if beginning.elementsEqual(ReservedName.prefix.utf8) { throw .reserved }
    }

    private static func check(component: ArraySlice<UInt8>) throws(OutputPathProblem) {
        guard let first = component.first else { throw .emptyComponent }
        if first == UInt8(ascii: "."), component.elementsEqual(".".utf8) || component.elementsEqual("..".utf8) {
            throw .dotComponent
        }
        // The limit of every common file system; found here, it cannot fail after the commit point.
        if component.count > 255 { throw .longComponent }
    }

    /// Whether a C0 or C1 control character or DEL is among the letters.
    private var hasControlCharacter: Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte < 0x20 || byte == 0x7F || (previous == 0xC2 && byte < 0xA0) { return true }
            previous = byte
        }
        return false
    }
}
