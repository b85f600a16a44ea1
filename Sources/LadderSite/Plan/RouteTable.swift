internal import LadderSource

/// The files of the site by their paths: no two things may have one URL.
struct RouteTable {
    private struct Claim {
        let what: String
        let path: String
        let span: SourceSpan?
    }

    /// By the paths in lower case: many file systems don't tell the cases apart.
    private var claims: [String: Claim] = [:]
    /// The folders that the paths need, each with one that needs it; in lower case too.
    private var folders: [String: Claim] = [:]
    /// What file systems take as a name, in bytes, and what a whole path may have to fit below any output folder.
    private static let longestName = 255
    private static let longestPath = 1_000

    /// Takes a path for something; a second claim on it is reported with both.
    mutating func claim(
        _ path: String, for what: String, at span: SourceSpan?,
        help: [String] = ["rename one of them; a level can also have another `id`"], _ diagnostics: inout Diagnostics
    ) {
        let isLong = path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.count > Self.longestName }
        if isLong || path.utf8.count > Self.longestPath {
            diagnostics.report(
                SiteRule.longURL, "the address of \(what) is too long: /\(path.prefix(60))…", at: span,
                help: ["give it a shorter name, or a short `id`"])
        }
        let mine = Claim(what: what, path: path, span: span)
        let key = path.lowercased()
        let parents = Self.folders(of: key)
        for folder in parents { folders[folder] = folders[folder] ?? mine }
        let others = [claims[key], folders[key]] + parents.map { claims[$0] }
        claims[key] = mine
        guard let other = others.compactMap(\.self).first else { return }
        diagnostics.report(
            SiteRule.duplicateURL, "\(what) and \(other.what) have the same address: /\(path)", at: span ?? other.span,
            notes: span == nil || other.span == nil ? [] : [.init("\(other.what) comes from here", at: other.span)],
            help: help
                + (other.path != path && other.path.lowercased() == key
                    ? ["many disks take capital and small letters in names for the same"] : []))
    }

    private static func folders(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
