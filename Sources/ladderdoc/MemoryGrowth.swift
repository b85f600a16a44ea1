#if canImport(Glibc)
    private import CLinux
#endif

/// How the program asks the system for memory.
enum MemoryGrowth {
    /// By megabytes; the C library would ask for each page alone on all threads but the first, and give large pieces back at
    /// once only to ask for them again. Call it before there are other threads.
    static func set() {
        #if canImport(Glibc)
            _ = mallopt(M_TOP_PAD, 4 << 20)
            _ = mallopt(M_TRIM_THRESHOLD, 16 << 20)
            _ = mallopt(M_MMAP_THRESHOLD, 8 << 20)
        #endif
    }
}
