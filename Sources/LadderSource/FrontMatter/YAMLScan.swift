/// A cheap look at YAML before it is parsed: how deep it nests and where aliases stand.
///
/// It knows nothing of quotes, so that it may count too much and never too little.
struct YAMLScan {
    let bytes: ArraySlice<UInt8>
    private(set) var aliases: [Int] = []
    private var depths: [(offset: Int, depth: Int)] = []

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// The place of the first alias beyond `count`.
    func alias(after count: Int) -> Int? { aliases.count > count ? aliases[count] : nil }

    /// The first place that is nested deeper than `limit`.
    func nesting(over limit: Int) -> Int? { depths.first { $0.depth > limit }?.offset }

    mutating func run() {
        var openBrackets = 0
        var indents: [Int] = []
        var lineStart = bytes.startIndex
        while lineStart < bytes.endIndex {
            let lineEnd = bytes[lineStart...].firstIndex { $0 == .newline || $0 == .carriageReturn } ?? bytes.endIndex
            noteIndentation(lineStart, lineEnd, &indents)
            var previous = UInt8.space
            for offset in lineStart..<lineEnd {
                let byte = bytes[offset]
                switch byte {
                case UInt8(ascii: "["), UInt8(ascii: "{"):
                    openBrackets += 1
                    note(offset, depth: openBrackets)
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    openBrackets = max(0, openBrackets - 1)
                case UInt8(ascii: "*") where startsToken(after: previous) && isName(at: offset + 1, before: lineEnd):
                    aliases.append(offset)
                default: break
                }
                previous = byte
            }
            lineStart = lineEnd + 1
        }
    }

    /// Each `- ` or `? ` at a line's head nests, and so does each deeper indentation.
    private mutating func noteIndentation(_ start: Int, _ end: Int, _ indents: inout [Int]) {
        var offset = start
        while offset < end, bytes[offset].isBlank { offset += 1 }
        guard offset < end else { return }
        let indent = offset - start
        while let last = indents.last, last >= indent { indents.removeLast() }
        indents.append(indent)
        var depth = indents.count
        while offset + 1 < end, bytes[offset] == .hyphen || bytes[offset] == UInt8(ascii: "?"),
            bytes[offset + 1].isBlank
        {
            depth += 1
            offset += 1
            while offset < end, bytes[offset].isBlank { offset += 1 }
        }
        note(offset, depth: depth)
    }

    private mutating func note(_ offset: Int, depth: Int) {
        if depth > depths.last?.depth ?? 0 { depths.append((offset, depth)) }
    }

    private func startsToken(after previous: UInt8) -> Bool {
        previous.isBlank || previous == UInt8(ascii: "[") || previous == UInt8(ascii: "{")
            || previous == UInt8(ascii: ",")
    }

    private func isName(at offset: Int, before end: Int) -> Bool {
        offset < end && !bytes[offset].isBlank && bytes[offset] != UInt8(ascii: "*")
    }
}
