internal import LadderSource

/// What a template makes of all pages of one shape: its bytes, with holes for what each page puts there.
struct TemplateFrame: Sendable {
    /// A place for something that is the page's own.
    enum Hole: Sendable {
        case text(PageContext.Text)
        case link(PageContext.LinkName, PageContext.LinkField)
        case listed(PageContext.ListName, Int, PageContext.LinkField)
        case part(PageContext.Part)
        case style
    }

    private(set) var bytes: [UInt8] = []
    /// Each with how many of the bytes stand before it, in order.
    private(set) var holes: [(place: Int, hole: Hole)] = []

    /// A frame of nothing, with room for most.
    init() {
        bytes.reserveCapacity(4 << 10)
        holes.reserveCapacity(64)
    }

    mutating func add(_ bytes: some Collection<UInt8>) { self.bytes += bytes }

    mutating func add(text: String) { bytes.appendEscapedInTemplate(text) }

    mutating func add(_ hole: Hole) { holes.append((bytes.count, hole)) }
}

extension TemplateFrame {
    /// - Parameter text: what a template has become, with marks in place of the values.
    init(_ text: String) {
        self.init()
        var rest = Array(text.utf8)[...]
        while let start = rest.firstIndex(of: HoleMark.start), let end = rest[start...].firstIndex(of: HoleMark.end) {
            add(rest[..<start])
            if let hole = HoleMark.hole(rest[(start + 1)..<end]) { add(hole) }
            rest = rest[(end + 1)...]
        }
        add(rest)
    }
}
