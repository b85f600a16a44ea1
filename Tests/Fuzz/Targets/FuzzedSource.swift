/// What an input means as the sources of a handbook: texts divided by lines such as `=== company.md`. The first is
/// `eng.md`, and gets the head of a ladder where it has none.
struct FuzzedSource {
    let path: String
    let bytes: [UInt8]

    private static let head = """
        ---
        title: T
        categories:
          - {name: Craft, group: Basics, steps: [Learns, Leads]}
          - {name: People, aliases: [Human skills]}
          - {name: Breadth, definition: Wide.}
        levels: [L1, {name: L2, aliases: [Second]}, {name: L3, same-as: l2}, {name: M1, track: m, inherits: [l1]}]
        abbreviations: {L: Level}
        ---

        """

    /// In the order of their paths; none of those that stand there twice but the first.
    static func sources(of input: [UInt8]) -> [FuzzedSource] {
        var texts: [(path: String, lines: [ArraySlice<UInt8>])] = [("content/eng.md", [])]
        for line in input.split(omittingEmptySubsequences: false, whereSeparator: { $0 == UInt8(ascii: "\n") }) {
            if let path = path(in: line), texts.count < 6 {
                texts.append((path, []))
            } else {
                texts[texts.count - 1].lines.append(line)
            }
        }
        var seen: Set<String> = []
        return texts.filter { seen.insert($0.path).inserted }.enumerated()
            .map { index, text in
                let bytes = Array(text.lines.joined(separator: [UInt8(ascii: "\n")]))
                let needsHead = index == 0 && !bytes.starts(with: "---\n".utf8)
                return FuzzedSource(path: text.path, bytes: needsHead ? Array(head.utf8) + bytes : bytes)
            }
            .sorted { $0.path < $1.path }
    }

    private static func path(in line: ArraySlice<UInt8>) -> String? {
        guard line.starts(with: "=== ".utf8) else { return nil }
        let name = String(decoding: line.dropFirst(4), as: UTF8.self)
        let letters = name.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "/-.0123456789".unicodeScalars.contains($0)
        }
        guard letters, name.hasSuffix(".md"), !name.hasPrefix("/"), !name.contains(".."), !name.contains("//") else {
            return nil
        }
        return "content/" + name
    }
}
