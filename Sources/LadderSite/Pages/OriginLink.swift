/// The link to where a group of expectations continues from, which stands behind each of them.
struct OriginLink {
    let name: String
    /// The id of the page to which it leads.
    private let page: String
    private var start = RepeatedMarkup<String>()
    private var end = RepeatedMarkup<String>()

    init(_ origin: ExpectationOrigin) { (name, page) = (origin.name, origin.page) }

    /// - Parameter id: writes that of the expectation behind which it stands.
    @inline(__always)
    mutating func write(to page: inout PageBuffer, id: (inout PageBuffer) -> Void) {
        start.put(for: self.page, to: &page) {
            $0.put("<a href=\"")
            $0.put(hrefInto: self.page)
        }
        id(&page)
        end.put(for: name, to: &page) {
            $0.put("\">")
            $0.put(text: name)
            $0.put("</a>")
        }
    }
}
