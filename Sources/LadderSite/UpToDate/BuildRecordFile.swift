#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Where the record of the builds of one output folder is kept: among what programs keep for a user and can do without.
struct BuildRecordFile: Sendable {
    /// The folder that the records are in.
    private let folder: String
    private let name: String
    private let system = OutputSystem()

    /// Nil for an output folder that isn't there yet.
    ///
    /// - Parameter folder: the folder that the records of all output folders are in.
    init?(of output: String, in folder: String) {
        guard let pointer = realpath(output, nil) else { return nil }
        defer { free(pointer) }
        self.folder = folder
        name = String(ContentHash.hexadecimal(of: Array(String(cString: pointer).utf8)).prefix(32))
    }

    /// Nil where there is none that can be read.
    func read() -> BuildRecord? {
        do {
            let folder = try system.openFolder(atPath: folder)
            return BuildRecord(parsing: try system.contents(of: name, in: folder))
        } catch {
            return nil
        }
    }

    /// Puts a record in the place of an older one, all of it or nothing.
    ///
    /// Where that fails, such as in a home that is write-protected, the next build does what this one has done, and nobody
    /// needs to be told.
    func write(_ record: BuildRecord) {
        let draft = "\(name).\(getpid())"
        do {
            let folder = try openedFolder()
            if try system.status(of: draft, in: folder) != nil { try system.removeFile(draft, in: folder) }
            do {
                try record.bytes.withUnsafeBufferPointer { try system.createFile(draft, in: folder, holding: $0) }
                try system.rename(draft, in: folder, to: name, in: folder)
            } catch {
                try system.removeFile(draft, in: folder)
            }
        } catch {}
    }

    /// The folder, made where it is missing, for its owner alone.
    private func openedFolder() throws(OutputSystemError) -> FolderDescriptor {
        for path in [HandbookPath.folder(of: folder), folder] {
            do { try system.makeFolder(atPath: path, mode: 0o700) } catch let error where error.code == EEXIST {}
        }
        return try system.openFolder(atPath: folder)
    }
}
