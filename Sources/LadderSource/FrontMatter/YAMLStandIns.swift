/// Signs that YAML 1.2 takes for ordinary text and libyaml for line ends or for mistakes, each with another in its place.
///
/// One sign stands for one, so that the parser's lines and columns stay those of the file.
struct YAMLStandIns {
    /// NEL, the line and paragraph separators, and the byte order mark, which is a space without width inside a text.
    private static let originals: [Unicode.Scalar] = ["\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}"]

    /// The YAML for the parser.
    let text: String
    private var standIns: [Unicode.Scalar: Unicode.Scalar] = [:]

    /// - Parameter yaml: what the author wrote.
    init(_ yaml: String) {
        let scalars = yaml.unicodeScalars
        let isASCII = yaml.withBytes { $0.firstIndex(from: 0, marking: \.marksBeyondASCII) == nil }
        guard !isASCII, scalars.contains(where: Self.originals.contains) else {
            text = yaml
            return
        }
        // Of the signs for private use, those that the author doesn't use.
        let used = Set(scalars.lazy.filter { $0.value >= 0xF_0000 })
        var free = (0xF_0000...0x10_FFFD as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
            .filter { !used.contains($0) }.makeIterator()
        var written: [Unicode.Scalar: Unicode.Scalar] = [:]
        for original in Self.originals {
            guard let standIn = free.next() else { continue }
            written[original] = standIn
            standIns[standIn] = original
        }
        text = Self.replacing(scalars, by: written)
    }

    /// A value of the parser's as the author wrote it.
    func restored(_ value: String) -> String {
        standIns.isEmpty ? value : Self.replacing(value.unicodeScalars, by: standIns)
    }

    private static func replacing(
        _ scalars: some Sequence<Unicode.Scalar>, by others: [Unicode.Scalar: Unicode.Scalar]
    ) -> String {
        var view = String.UnicodeScalarView()
        for scalar in scalars { view.append(others[scalar] ?? scalar) }
        return String(view)
    }
}
