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
    /// The path of the logo from the handbook's folder.
    let logo: String?
    let output: String
    var home = Self.userHome

    /// As shells have it: only where the environment names none is the system's list of users asked, which takes many
    /// files.
    private static var userHome: String {
        guard let home = getenv("HOME"), home.pointee != 0 else { return NSHomeDirectory() }
        return String(cString: home)
    }

    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    func run(_ diagnostics: inout Diagnostics) {
        let place = FolderPlace(output)
        let handbook = FolderPlace(root)
        let home = FolderPlace(home)
        let source = [content, "themes"].first { name in
            let source = FolderPlace(root + "/" + name)
            return source.holds(place) || (place.holds(source) && !place.holds(handbook))
        }
        let holdsLogo = logo.map { place.holds(FolderPlace(root + "/" + $0)) } ?? false
        let reason: String?
        if place.isRoot {
            reason = "is the root of the file system"
        } else if Self.isFile(output) {
            reason = "is a file"
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
        } else if holdsLogo, let logo {
            reason = "holds the logo “\(logo)”, which a later build may remove"
        } else {
            reason = nil
        }
        guard let reason else { return }
        diagnostics.report(
            SiteRule.refusedOutput, "the output folder “\(output)” \(reason)", at: nil,
            help: [
                holdsLogo
                    ? "move the picture to the sources, such as `\(content)/images`, and name it there"
                    : "choose a folder of its own, such as `output: site`"
            ])
    }
}
