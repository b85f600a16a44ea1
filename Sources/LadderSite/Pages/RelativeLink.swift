internal import LadderModel
internal import LadderSource

/// Writes links from one file of the site to others, for whatever form they stand in.
struct RelativeLink: ~Copyable {
    private let way: RelativePath
    /// The page or file that was linked to last, and the relative path to it: links to one page mostly come together.
    private var there: There?
    private var path = ByteBuffer(capacity: 64)
    /// The link that was written last, neither escaped nor encoded but for what would end its path.
    private var bytes = ByteBuffer(capacity: 128)

    private struct There {
        let place: String
        let form: RelativePath.Form
        /// Whether it is the file itself.
        let isHere: Bool
    }

    init(from page: String) {
        way = RelativePath(from: page)
    }

    static func text(from page: String, to target: SiteTarget) -> String {
        var link = RelativeLink(from: page)
        link.write(to: target)
        return link.bytes.text
    }

    /// - Parameter isMarkdown: whether pages lead to each other's Markdown forms, which have no ids.
    mutating func write(to target: SiteTarget, isMarkdown: Bool = false) {
        let isHere = goTo(target.place, target.isPage ? (isMarkdown ? .markdown : .page) : .file)
        let fragment = isMarkdown && target.isPage ? nil : target.fragment
        bytes.removeAll()
        if fragment == nil || !isHere { bytes.append(path) }
        if let fragment {
            bytes.append(UInt8(ascii: "#"))
            bytes.append(raw: fragment)
        }
    }

    /// - Parameter fragment: not yet the whole of it.
    mutating func write(toPage page: String, fragment: StoredText) {
        let isHere = goTo(page, .page)
        bytes.removeAll()
        if !isHere { bytes.append(path) }
        bytes.append("#")
        fragment.withBytes { bytes.append($0) }
    }

    mutating func write(toMarkdownOf page: String) {
        _ = goTo(page, .markdown)
        bytes.removeAll()
        bytes.append(path)
    }

    func appendMarkdownDestination(to page: inout ByteBuffer) {
        bytes.withUnsafeBytes { page.appendMarkdownDestination($0) }
    }

    func append(to page: inout ByteBuffer, in hole: MarkupHole) {
        bytes.withUnsafeBytes { page.append($0, in: hole) }
    }

    /// - Parameter rest: where the link's end stands.
    /// - Returns: where what was written of it stands.
    func put(_ key: StaticString, _ rest: Range<Int>, to json: inout JSONWriter) -> Range<Int> {
        bytes.withUnsafeBytes { json.put(key, $0, rest) }
    }

    /// Makes the path to a target; answers whether that is the file itself.
    private mutating func goTo(_ place: String, _ form: RelativePath.Form) -> Bool {
        if let there, there.place == place, there.form == form { return there.isHere }
        path.removeAll()
        let isHere = way.append(to: place, form, encoding: PathSpecial.self, &path)
        there = There(place: place, form: form, isHere: isHere)
        return isHere
    }
}
