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
    /// Where the bytes hold an address as pages have it that lie in another outermost folder, in order.
    private(set) var addresses: [(place: Range<Int>, address: SiteAddress)] = []

    /// A frame of nothing, with room for most.
    init() {
        bytes.reserveCapacity(4 << 10)
        holes.reserveCapacity(64)
        addresses.reserveCapacity(32)
    }

    mutating func add(_ bytes: some Collection<UInt8>) { self.bytes += bytes }

    mutating func add(text: String) { bytes.appendEscapedInTemplate(text) }

    /// Where it has some of the addresses.
    func addresses(among some: [SiteAddress]) -> [(place: Range<Int>, address: SiteAddress)] {
        some.isEmpty ? [] : addresses.filter { address in some.contains { $0 === address.address } }
    }

    /// - Parameter page: the first of the shape.
    mutating func add(_ hole: Hole, of page: MarkedContext) {
        guard let address = page.address(of: hole) else { return holes.append((bytes.count, hole)) }
        let start = bytes.count
        for _ in 0..<page.context.depth { bytes.append("../") }
        bytes += address.path
        addresses.append((start..<bytes.count, address))
    }
}

extension TemplateFrame {
    /// - Parameter text: what a template has become, with marks in place of the values.
    init(_ text: String, of page: MarkedContext) {
        self.init()
        var rest = Array(text.utf8)[...]
        while let start = rest.firstIndex(of: HoleMark.start), let end = rest[start...].firstIndex(of: HoleMark.end) {
            add(rest[..<start])
            if let hole = HoleMark.hole(rest[(start + 1)..<end]) { add(hole, of: page) }
            rest = rest[(end + 1)...]
        }
        add(rest)
    }
}
