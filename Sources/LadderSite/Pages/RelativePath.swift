internal import LadderSource

/// The way from one file of the site to others.
struct RelativePath {
    /// The file's own path from the site's root.
    private let here: [UInt8]
    /// How many folders it lies in.
    private let depth: Int

    /// What a link leads to at a place of the site.
    enum Form {
        case file, page
        /// A page's Markdown form.
        case markdown

        /// What stands behind the place's name.
        fileprivate func name(inRoot: Bool) -> StaticString {
            switch self {
            case .file: ""
            case .page: inRoot ? "index.html" : "/index.html"
            case .markdown: inRoot ? "index.html.md" : "/index.html.md"
            }
        }
    }

    init(from page: String) {
        here = Array(page.utf8)
        depth = here.count { $0 == .slash }
    }

    /// Appends the path to a place's file; answers whether it is the file itself.
    @discardableResult
    func append<Special: ByteKind>(
        to target: SiteTarget, encoding special: Special.Type, _ link: inout ByteBuffer
    ) -> Bool { append(to: target.place, target.isPage ? .page : .file, encoding: special, &link) }

    /// Appends the path to an address; answers whether it did: from within the same outermost folder it is another one.
    func append(to address: SiteAddress, _ link: inout ByteBuffer) -> Bool {
        guard !here.withUnsafeBufferPointer(address.isNear) else { return false }
        for _ in 0..<depth { link.append("../") }
        link.append(address.path)
        return true
    }

    /// Appends the path to a place; answers whether it is the file itself.
    ///
    /// - Parameter special: what is percent-encoded.
    func append<Special: ByteKind>(
        to place: String, _ form: Form, encoding special: Special.Type, _ link: inout ByteBuffer
    ) -> Bool {
        let name = form.name(inRoot: place.isEmpty)
        return place.withBytes { place in
            here.withUnsafeBufferPointer { here in
                // The folders that both share; a name ends with its slash.
                let offset = here.sharedCount(with: place)
                var shared = offset
                while shared > 0, here[shared - 1] != .slash { shared -= 1 }
                var folders = 0
                for place in 0..<shared where here[place] == .slash { folders += 1 }
                let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
                // The file's own folder, or one around it: only the name is left.
                let isAround =
                    offset == place.count && offset < here.count && here[offset] == .slash && name.first == .slash
                for _ in folders + (isAround ? 1 : 0)..<depth { link.append("../") }
                if isAround {
                    link.append(name[part: 1..<name.count])
                } else {
                    Self.append(place[part: shared..<place.count], encoding: special, to: &link)
                    link.append(name)
                }
                return offset == place.count && here[part: offset..<here.count].isEqual(to: name)
            }
        }
    }

    /// A path for a URL, in which some characters would end it or mean something else.
    static func encoded(_ path: String) -> String {
        var bytes = ByteBuffer()
        path.withBytes { append($0, encoding: PathSpecial.self, to: &bytes) }
        return bytes.text
    }

    private static func append<Special: ByteKind>(
        _ path: UnsafeBufferPointer<UInt8>, encoding special: Special.Type, to bytes: inout ByteBuffer
    ) {
        var start = 0
        while start < path.count {
            let place = path.firstPlace(of: special, from: start)
            bytes.append(path[part: start..<place])
            if place < path.count { bytes.appendPercentEncoded(path[place]) }
            start = place + 1
        }
    }
}

extension UInt8 {
    fileprivate static var slash: UInt8 { UInt8(ascii: "/") }
}
