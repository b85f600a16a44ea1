/// A line that was meant as the `---` of front matter.
enum FenceLine {
    /// `---` itself.
    case exact
    /// Fewer or more hyphens; Markdown makes rules and headings with such lines too.
    case hyphens
    /// The dashes that word processors make of hyphens, or the backslashes that they write before them.
    case dashes

    private static let signs: Set<Unicode.Scalar> = ["-", "‐", "‑", "‒", "–", "—", "―", "−", "\\"]
    private static let mostBytes = 64

    /// Nil for any other line.
    init?(_ line: ArraySlice<UInt8>) {
        var line = line
        while let last = line.last, last.isBlank { line.removeLast() }
        // All dashes begin with the same byte.
        guard let first = line.first, [.hyphen, .backslash, SourceSigns.beyondASCII].contains(first),
            line.count <= Self.mostBytes
        else { return nil }
        if line.allSatisfy({ $0 == .hyphen }) {
            guard line.count > 1 else { return nil }
            self = line.count == 3 ? .exact : .hyphens
        } else {
            guard line != [.backslash],
                String(decoding: line, as: UTF8.self).unicodeScalars.allSatisfy(Self.signs.contains)
            else { return nil }
            self = .dashes
        }
    }
}
