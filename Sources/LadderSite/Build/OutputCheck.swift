private import Foundation
internal import LadderSource

/// Refuses output folders whose files a build must not touch.
struct OutputCheck {
    /// The handbook's folder.
    let root: String
    let content: String
    let output: String

    func run(_ diagnostics: inout Diagnostics) {
        let place = FolderPlace(output)
        let handbook = FolderPlace(root)
        let home = FolderPlace(NSHomeDirectory())
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
