#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// A file or folder that the system doesn't let us read; not the author's mistake.
public struct SourceFailure: Error, CustomStringConvertible {
    public let path: String
    public let reason: String

    public var description: String { "cannot read \(path): \(reason)" }
}

/// Reads the files of a handbook, and none outside of it.
public struct SourceFolder: Sendable {
    /// What stands below a folder of the handbook.
    public struct Listing: Sendable {
        /// Paths of Markdown files from the handbook's root, in byte order.
        public var sources: [String] = []
        /// Paths of all other files, in byte order.
        public var others: [String] = []
        /// Links that lead outside, to a folder or to what is hidden; and what is neither a file nor a folder.
        public var refused: [String] = []
        /// Names that are no UTF-8, as far as they can be shown.
        public var unnamed: [String] = []
    }

    /// The most bytes of a file that is read as a whole, such as a video to be copied: it lies in memory, on each core one.
    static let largestFile = 1 << 30

    private let root: String

    /// - Parameter root: the handbook's folder.
    public init(root: String) {
        self.root = root
    }

    /// Whether a folder stands at a path, itself or by a link.
    public func hasFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

    /// Whether a file stands at a path, itself or by a link.
    public func hasFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

    /// Whether what stands at a path lies in the handbook, also by a link.
    public func holds(_ path: String) -> Bool {
        guard let home = Self.resolved(root), let place = place(of: path) else { return false }
        return place.hasPrefix(home + "/")
    }

    /// The absolute path, without links, of what stands at a path; nil where nothing is.
    public func place(of path: String) -> String? { Self.resolved(root + "/" + path) }

    /// The path from the handbook's folder of what has an absolute one; nil for what lies elsewhere.
    public func path(ofAbsolute path: String) -> String? {
        guard let home = Self.resolved(root), let place = Self.resolved(path) else { return nil }
        if place == home { return "" }
        // What stands there may itself be a link to elsewhere.
        let names = path.split(separator: "/")
        guard let name = names.last, name != "..", name != ".",
            let folder = Self.resolved("/" + names.dropLast().joined(separator: "/"))
        else { return place.hasPrefix(home + "/") ? String(place.dropFirst(home.count + 1)) : nil }
        if folder == home { return String(name) }
        return folder.hasPrefix(home + "/") ? "\(folder.dropFirst(home.count + 1))/\(name)" : nil
    }

    private func kind(of path: String) -> mode_t {
        var status = stat()
        return stat(root + "/" + path, &status) == 0 ? status.st_mode & S_IFMT : 0
    }

    /// - Throws: `SourceFailure` for a folder that can't be read.
    public func list(_ folder: String) throws(SourceFailure) -> Listing {
        var listing = Listing()
        guard let home = Self.resolved(root), let place = Self.resolved(root + "/" + folder) else {
            throw Self.failure(folder)
        }
        guard place.hasPrefix(home + "/") else {
            listing.refused.append(folder)
            return listing
        }
        // One after the other, so that neither the stack nor the open folders grow with their depth.
        var waiting = [folder]
        while let next = waiting.popLast() { try waiting += list(next, home: home, into: &listing) }
        listing.sources.sort(by: Self.precedes)
        listing.others.sort(by: Self.precedes)
        listing.refused.sort(by: Self.precedes)
        listing.unnamed.sort(by: Self.precedes)
        return listing
    }

    /// A file; of a larger one than `limit` the first bytes, one more than that.
    ///
    /// - Throws: `SourceFailure` for a file that can't be read.
    public func read(_ path: String, limit: Int = DocumentParser.largestFile) throws(SourceFailure) -> SourceFile {
        SourceFile(path: path, bytes: try bytes(of: path, limit: limit))
    }

    /// All bytes of a file.
    ///
    /// - Throws: `SourceFailure` for a file that can't be read, or has more than `largestFile` bytes.
    public func bytes(of path: String) throws(SourceFailure) -> [UInt8] {
        try bytes(of: path, limit: Self.largestFile, refusesMore: true)
    }

    /// The bytes of a file; of a larger one than `limit` the first, one more than that, so that the caller can tell.
    ///
    /// - Throws: `SourceFailure` for a file that can't be read.
    public func bytes(of path: String, limit: Int) throws(SourceFailure) -> [UInt8] {
        try bytes(of: path, limit: limit, refusesMore: false)
    }

    private func bytes(of path: String, limit: Int, refusesMore: Bool) throws(SourceFailure) -> [UInt8] {
        let descriptor = open(root + "/" + path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure(path) }
        if refusesMore, status.st_size > limit { throw Self.failure(path, EFBIG) }
        var room = min(Int(status.st_size), limit) + 1
        guard var bytes = Self.readSome(descriptor, room) else { throw Self.failure(path) }
        // Where there is more, it has grown meanwhile, or the system doesn't know how long it is.
        var isAll = bytes.count < room
        while !isAll, bytes.count <= limit {
            room = min(bytes.count, limit + 1 - bytes.count)
            guard let more = Self.readSome(descriptor, room) else { throw Self.failure(path) }
            bytes += more
            isAll = more.count < room
        }
        if refusesMore, bytes.count > limit { throw Self.failure(path, EFBIG) }
        return bytes
    }

    /// As many bytes as there is room for, fewer only at the end of what is read; nil where reading fails.
    private static func readSome(_ descriptor: Int32, _ room: Int) -> [UInt8]? {
        var isRead = true
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            while count < room {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                let got = systemRead(descriptor, rest)
                if got == 0 { break }
                if got > 0 {
                    count += got
                } else if errno != EINTR {
                    isRead = false
                    break
                }
            }
        }
        return isRead ? bytes : nil
    }

    private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    /// The folders in a folder.
    private func list(
        _ folder: String, home: String, into listing: inout Listing
    ) throws(SourceFailure) -> [String] {
        var folders: [String] = []
        guard let directory = opendir(root + "/" + folder) else { throw Self.failure(folder) }
        defer { closedir(directory) }
        // Without what isn't listed, the site would lose pages.
        guard let names = FolderEntries.names({ readdir(directory) }) else { throw Self.failure(folder) }
        for (name, isText) in names {
            // Editors and Git keep their own files under names with a dot.
            guard !name.hasPrefix(".") else { continue }
            let path = "\(folder)/\(name)"
            guard isText else {
                listing.unnamed.append(path)
                continue
            }
            var status = stat()
            guard lstat(root + "/" + path, &status) == 0 else { throw Self.failure(path) }
            if status.st_mode & S_IFMT == S_IFLNK {
                // What is hidden may be secret: a checkout on a server has keys in `.git`.
                guard let target = Self.resolved(root + "/" + path), target.hasPrefix(home + "/"),
                    !target.dropFirst(home.count).contains("/."), stat(target, &status) == 0,
                    status.st_mode & S_IFMT == S_IFREG
                else {
                    listing.refused.append(path)
                    continue
                }
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: folders.append(path)
            case S_IFREG where Self.isMarkdown(name): listing.sources.append(path)
            case S_IFREG: listing.others.append(path)
            default: listing.refused.append(path)
            }
        }
        return folders
    }

    private static func isMarkdown(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".md") || name.lowercased().hasSuffix(".markdown")
    }

    private static func precedes(_ first: String, _ second: String) -> Bool {
        first.withBytes { first in second.withBytes { first.lexicographicallyPrecedes($0) } }
    }

    private static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func failure(_ path: String, _ code: Int32 = errno) -> SourceFailure {
        SourceFailure(path: path, reason: String(cString: strerror(code)))
    }
}
