private import Foundation
internal import LadderSource

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Refuses output folders whose files a build must not touch.
struct OutputCheck {
    /// The handbook's folder.
    let root: String
    let content: String
    let output: String
    var home = Self.userHome

    /// As shells have it: only where the environment names none is the system's list of users asked, which takes many
    /// files.
    private static var userHome: String {
        guard let home = getenv("HOME"), home.pointee != 0 else { return NSHomeDirectory() }
        return String(cString: home)
    }

    func run(_ diagnostics: inout Diagnostics) {
        let place = FolderPlace(output)
        let handbook = FolderPlace(root)
        let home = FolderPlace(home)
        let source = [content, "themes"].first { name in
            let source = FolderPlace(root + "/" + name)
            return source.holds(place) || (place.holds(source) && !place.holds(handbook))
        }
        let reason: String?
        if place.isRoot {
            reason = "is the root of the file system"
        } else if place.isSame(as: home) {
            reason = "is your home folder"
        } else if place.isSame(as: handbook) {
            reason = "is the handbook's own folder"
        } else if place.holds(handbook) {
            reason = "holds the handbook"
        } else if place.holds(home) {
            reason = "holds your home folder"
        } else if let source {
            reason = "and the sources in “\(source)” lie within each other"
        } else {
            reason = nil
        }
        guard let reason else { return }
        diagnostics.report(
            SiteRule.refusedOutput, "the output folder “\(output)” \(reason)", at: nil,
            help: ["choose a folder of its own, such as `output: site`"])
    }
}
