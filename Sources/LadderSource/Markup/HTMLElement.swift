/// A raw HTML element that sources may use, and what it may hold.
public enum HTMLElement: String, Sendable, CaseIterable {
    case abbr, b, br, caption, col, colgroup, dd, details, dl, dt, em, hr, i, img, kbd, li, ol, p, strong, sub, summary
    case sup, table, tbody, td, tfoot, th, thead, tr, ul

    /// What may stand in an element, as far as browsers would otherwise move it: HTML, section 13.2.6.
    enum Content: Equatable {
        case nothing
        /// Text with marks.
        case phrasing
        /// Text and blocks.
        case flow
        case only([HTMLElement])
    }

    /// The elements that may stand within a line.
    static let inline: Set<HTMLElement> = [.abbr, .b, .br, .em, .i, .img, .kbd, .strong, .sub, .sup]
    /// The elements that may stand in a block of their own.
    static let all = Set(allCases)

    var content: Content {
        switch self {
        case .br, .hr, .img, .col: .nothing
        case .abbr, .b, .em, .i, .kbd, .p, .strong, .sub, .sup: .phrasing
        case .caption, .dd, .details, .dt, .li, .summary, .td, .th: .flow
        case .table: .only([.caption, .colgroup, .thead, .tbody, .tfoot])
        case .colgroup: .only([.col])
        case .thead, .tbody, .tfoot: .only([.tr])
        case .tr: .only([.td, .th])
        case .ul, .ol: .only([.li])
        case .dl: .only([.dt, .dd])
        }
    }

    var isVoid: Bool { content == .nothing }

    /// Whether it stands in elements of certain kinds alone: a cell in a row, an item in a list.
    var isPart: Bool { isTablePart || [.li, .dt, .dd, .summary].contains(self) }

    private var isTablePart: Bool {
        [.caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr].contains(self)
    }

    /// Whether it stands between blocks and not in a line.
    var isBlock: Bool { !Self.inline.contains(self) }

    /// Whether its end must be written: HTML, section 13.1.2.4.
    var needsEnd: Bool {
        switch self {
        case .p, .li, .dt, .dd, .caption, .colgroup, .thead, .tbody, .tfoot, .tr, .td, .th: false
        default: !isVoid
        }
    }

    /// What stands between it and a text, for it can't hold one itself.
    var impliedChild: HTMLElement? {
        switch self {
        case .ul, .ol: .li
        case .dl: .dd
        case .table: .tbody
        case .thead, .tbody, .tfoot: .tr
        case .tr: .td
        default: nil
        }
    }

    /// What stands between it and one of its parts, mostly nothing; nil where the part can't stand in it.
    func path(to part: HTMLElement) -> [HTMLElement]? {
        switch (self, part) {
        case (.details, .summary): return []
        case (.table, .tr): return [.tbody]
        case (.table, .td), (.table, .th): return [.tbody, .tr]
        case (.thead, .td), (.thead, .th), (.tbody, .td), (.tbody, .th), (.tfoot, .td), (.tfoot, .th): return [.tr]
        case (.table, .col): return [.colgroup]
        default:
            guard case .only(let parts) = content, parts.contains(part) else { return nil }
            return []
        }
    }

    /// Whether the start of this part ends an open element: an item the one before it, a row whatever is open in the last.
    func closesAtStart(_ open: HTMLElement) -> Bool {
        if isTablePart { return open != .table }
        if open.content == .phrasing { return true }
        switch self {
        case .li: return open == .li
        case .dt, .dd: return open == .dt || open == .dd
        default: return false
        }
    }

    /// Whether this element's end may reach over an open element, which it then closes.
    func endReaches(over open: HTMLElement) -> Bool {
        if isTablePart || self == .table { return open != .table }
        switch open {
        case .td, .th, .caption: return false
        case .ul, .ol: return self != .li
        case .dl: return self != .dt && self != .dd
        default: return true
        }
    }

    /// The attributes that it may have, in the order in which messages name them.
    var attributes: [String] {
        switch self {
        case .abbr: ["title"]
        case .details: ["open"]
        case .td, .th: ["colspan", "rowspan"]
        case .img: ["src", "alt", "title", "width", "height"]
        default: []
        }
    }

    /// Whether it may have an attribute with a value.
    func permits(_ attribute: HTMLTag.Attribute) -> Bool {
        guard attributes.contains(attribute.name) else { return false }
        switch attribute.name {
        case "colspan", "rowspan": return Self.isNumber(attribute.value, upTo: 100)
        case "width", "height": return Self.isNumber(attribute.value, upTo: 10_000)
        default: return true
        }
    }

    private static func isNumber(_ text: String, upTo limit: Int) -> Bool {
        guard !text.isEmpty, text.utf8.allSatisfy(\.isDigit), let number = Int(text) else { return false }
        return (1...limit).contains(number)
    }
}
