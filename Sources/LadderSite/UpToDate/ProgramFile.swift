#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#endif

/// The file of the program that runs.
enum ProgramFile {
    /// Tells it from any other, of the same version too; nil where the system doesn't say which file it is.
    static func identity() -> String? {
        #if os(Linux)
            var record = stat()
            guard stat("/proc/self/exe", &record) == 0 else { return nil }
            // Nobody can set the time at which a file was changed.
            let changed = "\(record.st_ctim.tv_sec).\(record.st_ctim.tv_nsec)"
            return "\(record.st_dev) \(record.st_ino) \(record.st_size) \(changed)"
        #else
            return nil
        #endif
    }
}
