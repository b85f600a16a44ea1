#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What stands under a name in a folder, without following a symbolic link.
struct EntryStatus: Sendable {
    /// The sorts of entry that the writer tells apart.
    enum Kind: Sendable {
        case file
        case folder
        case symbolicLink
        case special
    }

    /// Which sort of entry it is.
    let kind: Kind
    /// Its size in bytes.
    let size: Int
    private let owner: uid_t
    /// Whether it belongs to the user that the program runs for; asked of few entries.
    var isOwn: Bool { owner == geteuid() }

    /// Reads the fields that matter from the system's record.
    init(_ record: stat) {
        // The numeric values of S_IFMT and its kin: they are the same everywhere, the imported types are not.
        kind =
            switch UInt32(record.st_mode) & 0o170000 {
            case 0o100000: .file
            case 0o040000: .folder
            case 0o120000: .symbolicLink
            default: .special
            }
        size = Int(record.st_size)
        owner = record.st_uid
    }
}
