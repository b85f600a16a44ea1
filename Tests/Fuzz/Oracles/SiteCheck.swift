import Foundation

/// What must hold of the files of any site, given by their paths.
struct SiteCheck {
    let files: [String: [UInt8]]

    func check() throws {
        var pages: [String: HTMLCheck] = [:]
        for (path, bytes) in files {
            do {
                if path.hasSuffix(".html") {
                    pages[path] = try HTMLCheck(bytes)
                } else if path.hasSuffix(".json") {
                    _ = try JSONSerialization.jsonObject(with: Data(bytes))
                } else if path.hasSuffix(".csv") {
                    try check(csv: bytes)
                }
            } catch {
                throw Finding("\(path): \(error)")
            }
        }
        for (path, page) in pages where path != "404.html" {
            for target in page.targets { try check(target, on: path, among: pages) }
        }
    }

    /// Links within the site lead to a file, and those with a fragment to an id on it.
    private func check(_ target: String, on path: String, among pages: [String: HTMLCheck]) throws {
        guard !target.contains(":"), !target.hasPrefix("//") else { return }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        // What stands behind a question mark is for a page's script.
        guard let file = String(parts[0].prefix { $0 != "?" }).removingPercentEncoding else {
            throw Finding("\(path) has the link \(target)")
        }
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for part in file.split(separator: "/") {
            if part == ".." {
                try Finding.unless(!folders.isEmpty, "\(path) links out of the site: \(target)")
                folders.removeLast()
            } else if part != "." {
                folders.append(String(part))
            }
        }
        let name = file.isEmpty ? path : folders.joined(separator: "/")
        try Finding.unless(files[name] != nil, "\(path) links to \(target), which isn't there")
        guard parts.count > 1, let id = parts[1].removingPercentEncoding, let page = pages[name] else { return }
        try Finding.unless(page.ids.contains(id), "\(path) links to \(target), and no such id is there")
    }

    /// RFC 4180: quoted fields, and as many in each row.
    private func check(csv: [UInt8]) throws {
        var counts: Set<Int> = []
        var fields = 1
        var isQuoted = false
        for byte in csv {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, byte == UInt8(ascii: ",") { fields += 1 }
            if !isQuoted, byte == UInt8(ascii: "\n") {
                counts.insert(fields)
                fields = 1
            }
        }
        try Finding.unless(!isQuoted && fields == 1 && counts.count <= 1, "rows of \(counts.sorted()) fields")
    }
}
