/// Links from one file of the site to another.
enum RelativeLink {
    static func text(from page: String, to target: SiteTarget) -> String {
        let fragment = target.fragment.map { "#" + $0 } ?? ""
        if page == target.path, target.fragment != nil { return fragment }
        let here = Array(page.utf8)
        let there = Array(target.path.utf8)
        // The folders that both share; a name ends with its slash.
        var shared = 0
        var offset = 0
        while offset < here.count, offset < there.count, here[offset] == there[offset] {
            if here[offset] == UInt8(ascii: "/") { shared = offset + 1 }
            offset += 1
        }
        let climbs = here[shared...].count { $0 == UInt8(ascii: "/") }
        return String(repeating: "../", count: climbs) + encoded(there[shared...]) + fragment
    }

    /// A path for a URL, in which these characters would end it or mean something else.
    static func encoded(_ path: some Collection<UInt8>) -> String {
        let special = Array("%#?&':".utf8)
        guard path.contains(where: special.contains) else { return String(decoding: path, as: UTF8.self) }
        let hex = Array("0123456789ABCDEF".utf8)
        let bytes = path.flatMap { byte in
            special.contains(byte) ? [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]] : [byte]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
