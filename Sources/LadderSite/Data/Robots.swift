/// What programs that visit the site may read, and where its list of pages is: RFC 9309.
struct Robots {
    let siteMap: String?

    func bytes() -> [UInt8] {
        Array(("User-agent: *\nAllow: /\n" + (siteMap.map { "Sitemap: \($0)\n" } ?? "")).utf8)
    }
}
