internal import LadderSource

/// The list of pages for search engines: https://www.sitemaps.org/protocol.html.
struct SiteMap {
    let urls: [String]

    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        )
        for url in urls {
            bytes.append("<url><loc>")
            bytes.appendHref(url)
            bytes.append("</loc></url>\n")
        }
        bytes.append("</urlset>\n")
        return bytes
    }
}
