internal import LadderSource

/// A page or file to which all pages of the site link: its path is put together once.
///
/// A class, for the pages share it by one reference.
final class SiteAddress: Sendable {
    let target: SiteTarget
    /// From the site's root, as an attribute has it.
    let path: [UInt8]
    /// The outermost folder that it lies in, with its slash; empty in the root.
    let folder: [UInt8]

    /// - Parameter target: one without a fragment.
    init(_ target: SiteTarget) {
        self.target = target
        var path = ByteBuffer()
        RelativePath(from: "").append(to: target, encoding: HrefPathSpecial.self, &path)
        self.path = path.array()
        let file = Array(target.path.utf8)
        folder = file.firstIndex(of: UInt8(ascii: "/")).map { Array(file[...$0]) } ?? []
    }

    /// Whether a file lies in the same outermost folder: then it links to it in another way.
    func isNear(_ file: UnsafeBufferPointer<UInt8>) -> Bool {
        folder.withUnsafeBufferPointer { folder in
            !folder.isEmpty && file.count >= folder.count && file[part: 0..<folder.count].isEqual(to: folder)
        }
    }
}
