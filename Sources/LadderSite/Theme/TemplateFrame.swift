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

    /// Finished bytes, and what comes behind them; nil at the end.
    struct Piece: Sendable {
        let bytes: [UInt8]
        let hole: Hole?
    }

    let pieces: [Piece]
}

extension TemplateFrame {
    /// - Parameter text: what a template has become, with marks in place of the values.
    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = Array(text.utf8)[...]
        while let start = rest.firstIndex(of: HoleMark.start), let end = rest[start...].firstIndex(of: HoleMark.end) {
            pieces.append(Piece(bytes: Array(rest[..<start]), hole: HoleMark.hole(rest[(start + 1)..<end])))
            rest = rest[(end + 1)...]
        }
        pieces.append(Piece(bytes: Array(rest), hole: nil))
        self.pieces = pieces
    }
}
