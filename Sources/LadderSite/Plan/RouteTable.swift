internal import LadderSource

/// The files of the site by their paths: no two things may have one URL.
struct RouteTable {
    private struct Claim {
        let what: String
        let span: SourceSpan?
    }

    private var claims: [String: Claim] = [:]
    /// The folders that the paths need, each with one that needs it.
    private var folders: [String: Claim] = [:]
    /// What file systems take as a name, in bytes, and what a whole path may have to fit below any output folder.
    private static let longestName = 255
    private static let longestPath = 1_000

    /// Takes a path for something; a second claim on it is reported with both.
    mutating func claim(_ path: String, for what: String, at span: SourceSpan?, _ diagnostics: inout Diagnostics) {
        let isLong = path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.count > Self.longestName }
        if isLong || path.utf8.count > Self.longestPath {
            diagnostics.report(
                SiteRule.longURL, "the address of \(what) is too long: /\(path.prefix(60))…", at: span,
                help: ["give it a shorter name, or a short `id`"])
        }
        let mine = Claim(what: what, span: span)
        let parents = Self.folders(of: path)
        for folder in parents { folders[folder] = folders[folder] ?? mine }
        let others = [claims[path], folders[path]] + parents.map { claims[$0] }
        claims[path] = mine
        guard let other = others.compactMap(\.self).first else { return }
        diagnostics.report(
            SiteRule.duplicateURL, "\(what) and \(other.what) have the same address: /\(path)", at: span ?? other.span,
            notes: span == nil || other.span == nil ? [] : [.init("\(other.what) comes from here", at: other.span)],
            help: ["rename one of them; a level can also have another `id`"])
    }

    private static func folders(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
