/// Finds definitions for links that no link uses, `[Note]: Confidential`: Markdown shows nothing of them.
struct UnusedReferences {
    let file: SourceFile
    let bodyStart: Int

    private static let middle = Array("]:".utf8)

    func report(_ blocks: [Block], _ links: [SourceLink], _ diagnostics: inout Diagnostics) {
        let bytes = file.bytes
        guard bytes[bodyStart...].firstPlace(of: Self.middle) != nil else { return }
        let shown = blocks.leaves.map(\.span.bytes)
        let used = Set(links.map(\.destination))
        var offset = bodyStart
        while let found = bytes[offset...].firstPlace(of: Self.middle) {
            let line = file.bytes(ofLine: file.line(at: found.lowerBound))
            offset = max(line.upperBound, found.upperBound)
            // Behind the marks of quotes and lists.
            guard let start = bytes[line].firstIndex(where: { !" \t>-*+".utf8.contains($0) }),
                start < found.lowerBound, bytes[start] == .openBracket,
                !bytes[(start + 1)..<found.lowerBound].contains(.openBracket), !shown.hold(start)
            else { continue }
            let destination = destination(from: found.upperBound)
            // What is written in another way than it is read can't be compared.
            guard !destination.contains(where: { "\\&".contains($0) }), !used.contains(destination) else { continue }
            let label = file.span((start + 1)..<found.lowerBound).text
            diagnostics.report(
                SourceRule.unusedReference, "this line defines “\(label)” for links, and no link uses it",
                at: file.span(start..<line.upperBound),
                help: ["remove it, since it is not shown; if it is a text, write it without the brackets"])
        }
    }

    /// On the same line or on the next.
    private func destination(from start: Int) -> String {
        let rest = file.bytes[start...].drop { $0 <= .space }
        let isBracketed = rest.first == UInt8(ascii: "<")
        let word = isBracketed ? rest.dropFirst().prefix { $0 != .greater } : rest.prefix { $0 > .space }
        return String(decoding: word, as: UTF8.self)
    }
}
