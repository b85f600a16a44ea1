#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Where the program keeps what it can do without, as the XDG Base Directory Specification 0.8 has it.
enum CacheFolder {
    /// Nil where the environment names no home.
    static func path(_ variable: (String) -> String? = Self.variable) -> String? {
        // One that is no absolute path has to be ignored.
        let named = ["XDG_CACHE_HOME", "HOME"].map { name in variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
        let base = named[0] ?? named[1].map { "\($0)/.cache" }
        return base.map { "\($0)/ladderdoc" }
    }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
