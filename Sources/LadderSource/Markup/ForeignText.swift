/// The text of a block as other programs would scan it for marks of their own.
struct ForeignText {
    struct Mark {
        let kind: ForeignKind
        /// What to look for in the file.
        let text: [UInt8]
    }

    /// What stands for code, links and tags, in which nothing is looked for.
    private static let codeMark = UInt8(ascii: "`")

    private var bytes: [UInt8] = []
    private let signs: SourceSigns

    /// - Parameter signs: those of the file.
    init(_ inlines: Inlines, signs: SourceSigns) {
        self.signs = signs
        append(inlines)
    }

    private mutating func append(_ inlines: Inlines) {
        for index in inlines.indices {
            switch inlines[index] {
            case .text: inlines.withText(at: index) { bytes += $0 }
            case .softBreak, .hardBreak: bytes.append(.newline)
            case .emphasis, .strong: append(inlines.content(at: index))
            case .link:
                // A footnote's text of one word is a link's destination to CommonMark.
                let words = mayHoldFootnote ? inlines.content(at: index).plainText : ""
                if words.hasPrefix("^") { bytes += "[\(words)]".utf8 } else { bytes.append(Self.codeMark) }
            case .code, .image, .html: bytes.append(Self.codeMark)
            }
        }
    }

    // MARK: Within a text

    /// The first mark of each kind.
    var marks: [Mark] {
        // Most files have none of the signs that some of them need.
        [
            signs.contains(UInt8(ascii: "{")) ? shortcode : nil,
            signs.contains(UInt8(ascii: "~")) ? strikethrough : nil,
            mayHoldFootnote ? footnote : nil,
            bytes.contains(.colon) ? bareURL : nil,
        ].compactMap(\.self)
    }

    private var mayHoldFootnote: Bool { signs.contains(UInt8(ascii: "^")) }

    private var shortcode: Mark? {
        let starts = [Array("{{<".utf8), Array("{{%".utf8), Array("{% ".utf8)]
        return bytes.indices.lazy.compactMap { index in starts.first { has($0, at: index) } }.first
            .map { Mark(kind: .shortcode, text: $0) }
    }

    /// `~~text~~`, without blanks inside the tildes.
    private var strikethrough: Mark? {
        let tilde = UInt8(ascii: "~")
        var isOpen = false
        var index = 0
        while let start = bytes[index...].firstIndex(of: tilde) {
            let end = bytes[start...].firstIndex { $0 != tilde } ?? bytes.count
            index = end
            guard end - start == 2 else { continue }
            if isOpen, bytes[start - 1] > .space { return Mark(kind: .strikethrough, text: [tilde, tilde]) }
            if end < bytes.count, bytes[end] > .space { isOpen = true }
        }
        return nil
    }

    /// At the end of a heading; elsewhere only one that is no expectation's id, also on a line of its own at the start.
    func attributeList(inHeading: Bool) -> Mark? {
        let lines = bytes.split(separator: .newline)
        for (line, isLast) in [(lines.last, true), (lines.first, false)] {
            guard let line, let start = AttributeList.start(in: line) else { continue }
            let list = line.dropFirst(start)
            let isIDOrClass = list[list.startIndex + 1] != .colon
            if isLast ? isIDOrClass && !inHeading : start > 0 || isIDOrClass { continue }
            return Mark(kind: .attributeList, text: list.prefix { $0 != UInt8(ascii: "}") } + [UInt8(ascii: "}")])
        }
        return nil
    }

    /// `[^name]`.
    private var footnote: Mark? {
        let start = Array("[^".utf8)
        for index in bytes.indices where has(start, at: index) {
            let name = bytes[(index + 2)...].prefix { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == 0x5F }
            guard !name.isEmpty, has([UInt8(ascii: "]")], at: name.endIndex) else { continue }
            return Mark(kind: .footnote, text: Array(bytes[index...name.endIndex]))
        }
        return nil
    }

    /// A scheme and a host.
    private var bareURL: Mark? {
        let schemes = [Array("https://".utf8), Array("http://".utf8)]
        for index in bytes.indices where bytes[index] == UInt8(ascii: "h") {
            if index > 0, bytes[index - 1].isLetter || bytes[index - 1].isDigit { continue }
            guard let scheme = schemes.first(where: { has($0, at: index) }) else { continue }
            let host = bytes[(index + scheme.count)...].prefix { $0.isLetter || $0.isDigit }
            if !host.isEmpty { return Mark(kind: .bareURL, text: scheme + host) }
        }
        return nil
    }

    private func has(_ text: [UInt8], at index: Int) -> Bool {
        index + text.count <= bytes.count && bytes[index] == text[0]
            && bytes[index..<index + text.count].elementsEqual(text)
    }

    // MARK: At the start of a paragraph

    /// Whether what begins with a byte may be anything but an ordinary text.
    static func mayStart(with first: UInt8) -> Bool {
        let starts: StaticString = "[!?:ie"
        return starts.withUTF8Buffer { $0.contains(first) }
    }

    /// The first line of a paragraph, as far as it matters.
    static func start(of paragraph: ArraySlice<UInt8>) -> String {
        let line = paragraph.prefix(200).prefix { $0 != .newline && $0 != .carriageReturn }
        return String(decoding: line, as: UTF8.self)
    }

    static func isTaskBox(_ start: String) -> Bool { ["[ ] ", "[x] ", "[X] "].contains(where: start.hasPrefix) }

    static func opening(_ start: String) -> ForeignKind? {
        if ["!!!", "???", ":::"].contains(where: start.hasPrefix) {
            // Colons alone close an admonition that was reported where it opened.
            return start.contains { $0 != ":" && !$0.isWhitespace } ? .admonition : nil
        }
        if start.hasPrefix("[") { return openingInBrackets(start.dropFirst()) }
        let isQuoted = start.contains { $0 == "\"" || $0 == "'" }
        if start.hasPrefix("import "), start.contains(" from "), isQuoted { return .module }
        let names = ["const", "default", "function", "let", "var", "class", "async", "{", "*"]
        guard start.hasPrefix("export "), let word = start.split(separator: " ").dropFirst().first else { return nil }
        return names.contains(where: word.hasPrefix) && (isQuoted || start.contains("{")) ? .module : nil
    }

    /// `[!NOTE]` over a text, and what stands for a table of contents.
    private static func openingInBrackets(_ start: Substring) -> ForeignKind? {
        if start.first == "!" {
            let name = start.dropFirst().prefix { $0.isLetter }
            return !name.isEmpty && start[name.endIndex...].first == "]" ? .admonition : nil
        }
        let end = start.lastIndex { !$0.isWhitespace }.map { start[...$0].lowercased() }
        let isContents = end == "toc]" || end == "[toc]]" || end == "[_toc_]]"
        return isContents ? .shortcode : nil
    }
}
