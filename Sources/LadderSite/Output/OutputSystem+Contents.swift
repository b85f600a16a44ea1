#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The part of the seam that reads and writes what files hold; no file stays open after a call.
extension OutputSystem {
    /// Writes a new file; fails with `EEXIST` when the name is taken, whatever has it.
    func createFile(
        _ name: String, in folder: FolderDescriptor, holding bytes: UnsafeBufferPointer<UInt8>
    ) throws(OutputSystemError) {
        try admit(.createFile)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = try repeating { name.withCString { openat(folder.number, $0, flags, 0o666) } }
        do {
            try append(bytes, to: file)
            try admit(.closeFile)
        } catch {
            _ = close(file)
            throw error
        }
        // Some file systems report a full disk or a quota only here. After EINTR the descriptor is gone all the same.
        if close(file) == -1 && errno != EINTR { throw .latest }
    }

    /// Reads a whole file; fails with `ELOOP` on a symbolic link and with `EISDIR` on a folder.
    func contents(of name: String, in folder: FolderDescriptor) throws(OutputSystemError) -> [UInt8] {
        try admit(.readFile)
        let file = try openToRead(name, in: folder)
        defer { _ = close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = try readOnce(file, into: &buffer)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// Reads a whole file into a buffer that grows where it is too small; its size, and nil for what is no file or has
    /// more bytes than `most`.
    func contents(
        of name: String, in folder: FolderDescriptor, upTo most: Int, into buffer: inout [UInt8]
    ) throws(OutputSystemError) -> Int? {
        try admit(.readFile)
        let file = try openToRead(name, in: folder)
        defer { _ = close(file) }
        var record = stat()
        try repeating { fstat(file, &record) }
        let status = EntryStatus(record)
        guard status.kind == .file, status.size <= most else { return nil }
        // One more, so that the last call finds the end.
        if buffer.count <= status.size { buffer = [UInt8](repeating: 0, count: max(262_144, status.size + 1)) }
        var size = 0
        while size < buffer.count {
            let count = try readOnce(file, into: &buffer, from: size)
            if count == 0 { return size }
            size += count
        }
        // More than fstat promised: someone is writing to the file now.
        return nil
    }

    /// Says what stands under a name, and whether it is a file that holds exactly these bytes.
    ///
    /// - Parameter buffer: where the file is read, part by part.
    func compare(
        _ name: String, in folder: FolderDescriptor, with bytes: UnsafeBufferPointer<UInt8>, _ buffer: inout [UInt8]
    ) throws(OutputSystemError) -> (kind: EntryStatus.Kind, isSame: Bool) {
        try admit(.readFile)
        let file = try openToRead(name, in: folder)
        defer { _ = close(file) }
        var record = stat()
        try repeating { fstat(file, &record) }
        let status = EntryStatus(record)
        guard status.kind == .file, status.size == bytes.count else { return (status.kind, false) }
        if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: 65_536) }
        var compared = 0
        while compared < bytes.count {
            let count = try readOnce(file, into: &buffer)
            // Less than fstat promised, or more: someone is writing to the file now.
            guard count > 0, count <= bytes.count - compared else { return (.file, false) }
            let isSame = buffer.withUnsafeBytes { found in
                guard let left = bytes.baseAddress, let right = found.baseAddress else { return false }
                return memcmp(left + compared, right, count) == 0
            }
            if !isSame { return (.file, false) }
            compared += count
        }
        return (.file, true)
    }

    /// Opens a file without following a link and without waiting, as opening a named pipe otherwise would.
    private func openToRead(_ name: String, in folder: FolderDescriptor) throws(OutputSystemError) -> Int32 {
        try repeating {
            name.withCString { openat(folder.number, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        }
    }

    /// - Parameter start: where in the buffer; there is room behind it.
    private func readOnce(
        _ file: Int32, into buffer: inout [UInt8], from start: Int = 0
    ) throws(OutputSystemError) -> Int {
        while true {
            let count = buffer.withUnsafeMutableBytes { buffer in
                let room = UnsafeMutableRawBufferPointer(rebasing: buffer[start...])
                return read(file, room.baseAddress, room.count)
            }
            if count >= 0 { return count }
            if errno != EINTR { throw .latest }
        }
    }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) throws(OutputSystemError) {
        var written = 0
        while written < bytes.count {
            try admit(.writeFile)
            let rest = UnsafeBufferPointer(rebasing: bytes[written...])
            let count = write(file, rest.baseAddress, rest.count)
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw .latest
            }
        }
    }
}
