internal import LadderModel
internal import LadderSource

/// Writes links from one file of the site to others.
struct RelativeLink: ~Copyable {
    /// The file's own path from the site's root.
    private let here: [UInt8]
    /// The page or file that was linked to last, and the relative path to it: links to one page mostly come together.
    private var there: There?
    private var path = ByteBuffer(capacity: 64)
    /// The link that was written last, neither escaped nor encoded but for what would end its path.
    private var bytes = ByteBuffer(capacity: 128)

    private struct There {
        let place: String
        let isPage: Bool
        let isMarkdown: Bool
        /// Whether it is the file itself.
        let isHere: Bool
    }

    init(from page: String) {
        here = Array(page.utf8)
    }

    static func text(from page: String, to target: SiteTarget) -> String {
        var link = RelativeLink(from: page)
        link.write(to: target)
        return link.bytes.text
    }

    /// - Parameter isMarkdown: whether pages lead to each other's Markdown forms, which have no ids.
    mutating func write(to target: SiteTarget, isMarkdown: Bool = false) {
        let isHere = goTo(target.place, isPage: target.isPage, isMarkdown: isMarkdown)
        let fragment = isMarkdown && target.isPage ? nil : target.fragment
        bytes.removeAll()
        if fragment == nil || !isHere { bytes.append(path) }
        if let fragment {
            bytes.append(UInt8(ascii: "#"))
            bytes.append(raw: fragment)
        }
    }

    /// - Parameter fragment: the id of an expectation that the page's own ladder states.
    mutating func write(toPage id: String, fragment: ExpectationAnchor) {
        let isHere = goTo(id, isPage: true, isMarkdown: false)
        bytes.removeAll()
        if !isHere { bytes.append(path) }
        bytes.append(UInt8(ascii: "#"))
        fragment.start.withBytes { bytes.append($0) }
        fragment.id.withBytes { bytes.append($0) }
    }

    mutating func write(toMarkdownOf page: String) {
        _ = goTo(page, isPage: true, isMarkdown: true)
        bytes.removeAll()
        bytes.append(path)
    }

    func appendHref(to page: inout ByteBuffer) { bytes.withUnsafeBytes { page.appendHref($0) } }

    func appendMarkdownDestination(to page: inout ByteBuffer) {
        bytes.withUnsafeBytes { page.appendMarkdownDestination($0) }
    }

    func append(to page: inout ByteBuffer, in hole: MarkupHole) {
        bytes.withUnsafeBytes { page.append($0, in: hole) }
    }

    /// - Parameter rest: what ends the link.
    func put(_ key: StaticString, _ rest: StoredText, to json: inout JSONWriter) {
        bytes.withUnsafeBytes { json.put(key, $0, rest) }
    }

    /// Makes the path to a target; answers whether that is the file itself.
    private mutating func goTo(_ place: String, isPage: Bool, isMarkdown: Bool) -> Bool {
        if let there, there.place == place, there.isPage == isPage, there.isMarkdown == isMarkdown {
            return there.isHere
        }
        // In the memory of the link, which is written next.
        bytes.removeAll()
        bytes.append(raw: place)
        if isPage {
            bytes.append(place.isEmpty ? "index.html" : "/index.html")
            if isMarkdown { bytes.append(".md") }
        }
        let isHere = writePath()
        there = There(place: place, isPage: isPage, isMarkdown: isMarkdown, isHere: isHere)
        return isHere
    }

    /// Writes the path from here to the one that stands in `bytes`; answers whether they are the same.
    private mutating func writePath() -> Bool {
        path.removeAll()
        return Self.write(to: bytes, from: here, &path)
    }

    private static func write(to there: borrowing ByteBuffer, from here: [UInt8], _ path: inout ByteBuffer) -> Bool {
        there.withUnsafeBytes { there in
            here.withUnsafeBufferPointer { here in
                // The folders that both share; a name ends with its slash.
                var shared = 0
                var offset = 0
                while offset < here.count, offset < there.count, here[offset] == there[offset] {
                    if here[offset] == UInt8(ascii: "/") { shared = offset + 1 }
                    offset += 1
                }
                for place in shared..<here.count where here[place] == UInt8(ascii: "/") { path.append("../") }
                append(there[part: shared..<there.count], to: &path)
                return offset == here.count && offset == there.count
            }
        }
    }

    /// A path for a URL, in which some characters would end it or mean something else.
    static func encoded(_ path: String) -> String {
        var bytes = ByteBuffer()
        var path = path
        path.withUTF8 { append($0, to: &bytes) }
        return bytes.text
    }

    private static func append(_ path: UnsafeBufferPointer<UInt8>, to bytes: inout ByteBuffer) {
        var start = 0
        while start < path.count {
            let special = path.firstPlace(of: PathSpecial.self, from: start)
            bytes.append(path[part: start..<special])
            if special < path.count { bytes.appendPercentEncoded(path[special]) }
            start = special + 1
        }
    }
}

/// What would end a path in a URL, or mean something else there.
private enum PathSpecial: ByteKind {
    static func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "'"),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }

    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(from: UInt8(ascii: "#"), through: UInt8(ascii: "'")) | word.marks(of: UInt8(ascii: ":"))
            | word.marks(of: UInt8(ascii: "?"))
    }
}
