private import Foundation
internal import LadderSource

/// Refuses output folders whose files a build must not touch.
struct OutputCheck {
    /// The handbook's folder.
    let root: String
    let content: String
    let output: String

    func run(_ diagnostics: inout Diagnostics) {
        let place = Self.resolved(output)
        let root = Self.resolved(root)
        let sources = [content, "themes"].map { Self.resolved(self.root + "/" + $0) }
        let reason: String?
        if place == "/" {
            reason = "is the root of the file system"
        } else if place == Self.resolved(NSHomeDirectory()) {
            reason = "is your home folder"
        } else if place == root {
            reason = "is the handbook's own folder"
        } else if Self.contains(place, root) {
            reason = "holds the handbook"
        } else if let source = sources.first(where: { Self.contains($0, place) || Self.contains(place, $0) }) {
            reason = "and the sources in “\(source.split(separator: "/").last ?? "")” lie within each other"
        } else {
            reason = nil
        }
        guard let reason else { return }
        diagnostics.report(
            SiteRule.refusedOutput, "the output folder “\(output)” \(reason)", at: nil,
            help: ["choose a folder of its own, such as `output: site`"])
    }

    private static func contains(_ outer: String, _ inner: String) -> Bool {
        inner == outer || inner.hasPrefix(outer == "/" ? "/" : outer + "/")
    }

    /// An absolute path without links, also for a folder that isn't there yet.
    private static func resolved(_ path: String) -> String {
        var existing = URL(fileURLWithPath: path).standardizedFileURL
        var missing: [String] = []
        while !FileManager.default.fileExists(atPath: existing.path), existing.path != "/" {
            missing.insert(existing.lastPathComponent, at: 0)
            existing.deleteLastPathComponent()
        }
        return missing.reduce(existing.resolvingSymlinksInPath().path) { $0 == "/" ? "/" + $1 : $0 + "/" + $1 }
    }
}
