internal import LadderSource

/// An id at the end of an expectation: `Mentors one person at a time. {#mentoring}`.
struct WrittenID {
    let id: String
    /// The text without the id.
    let inlines: Inlines

    init?(_ inlines: Inlines) {
        // Most texts end with a full stop or a letter.
        if let last = inlines.lastByte, last < 0x7F, last > 0x20, last != UInt8(ascii: "}") { return nil }
        guard let index = inlines.lastIndex, inlines[index] == .text else { return nil }
        let text = inlines.text(at: index)
        var end = text[...]
        while end.last?.isWhitespace == true { end.removeLast() }
        guard end.last == "}", let open = end.lastIndex(of: "{"), end[open...].hasPrefix("{#") else { return nil }
        if end[..<open].utf8.last?.opensTemplate == true { return nil }
        let written = String(end[open...].dropFirst(2).dropLast())
        // Composed letters or not, it is one id, and browsers compare its bytes.
        let slug = Slug.make(written)
        id = slug == written ? slug : written
        var before = end[..<open]
        while before.last?.isWhitespace == true { before.removeLast() }
        self.inlines = before.isEmpty ? inlines[..<index] : inlines.part(before: before.utf8.count, inTextAt: index)
    }
}
