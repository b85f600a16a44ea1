/// Counts the lines of the link definitions that a paragraph begins with: CommonMark 0.30, section 4.7.
///
/// libcmark takes them out of the paragraph and leaves its place where it was.
struct ReferenceDefinitions {
    private let text: [UInt8]
    private var offset = 0

    /// The number of lines that are definitions, at the head of a paragraph's text without its containers' markers.
    static func lineCount(in text: [UInt8]) -> Int {
        var scanner = ReferenceDefinitions(text: text)
        var end = 0
        while scanner.takeDefinition() { end = scanner.offset }
        return text[..<end].count { $0 == .newline }
    }

    private init(text: [UInt8]) {
        self.text = text
    }

    private var next: UInt8? { offset < text.count ? text[offset] : nil }

    private mutating func takeDefinition() -> Bool {
        guard takeLabel(), next == .colon else { return false }
        offset += 1
        skipBlanks(lines: 1)
        guard takeDestination() else { return false }
        let behindDestination = offset
        skipBlanks(lines: 1)
        if offset > behindDestination, takeTitle(), takeLineEnd() { return true }
        offset = behindDestination
        return takeLineEnd()
    }

    private mutating func takeLabel() -> Bool {
        guard next == .openBracket else { return false }
        offset += 1
        let start = offset
        while let byte = next, byte != UInt8(ascii: "]"), offset - start <= 1_000 {
            if byte == .openBracket { return false }
            offset += byte == .backslash ? 2 : 1
        }
        guard next == UInt8(ascii: "]"), !text[start..<offset].allSatisfy({ $0.isBlank || $0 == .newline }) else {
            return false
        }
        offset += 1
        return true
    }

    private mutating func takeDestination() -> Bool {
        let start = offset
        if next == UInt8(ascii: "<") {
            offset += 1
            while let byte = next, byte != .greater {
                if byte == .newline || byte == UInt8(ascii: "<") { return false }
                offset += byte == .backslash ? 2 : 1
            }
            offset += 1
            return offset <= text.count
        }
        while let byte = next, byte > .space { offset += byte == .backslash ? 2 : 1 }
        offset = min(offset, text.count)
        return offset > start
    }

    private mutating func takeTitle() -> Bool {
        guard let opening = next, [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(opening) else {
            return false
        }
        let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
        offset += 1
        while let byte = next, byte != closing { offset += byte == .backslash ? 2 : 1 }
        guard next == closing else { return false }
        offset += 1
        return true
    }

    private mutating func takeLineEnd() -> Bool {
        skipBlanks(lines: 0)
        if next == nil { return true }
        guard next == .newline else { return false }
        offset += 1
        return true
    }

    private mutating func skipBlanks(lines: Int) {
        var lines = lines
        while let byte = next, byte.isBlank || (byte == .newline && lines > 0) {
            if byte == .newline { lines -= 1 }
            offset += 1
        }
    }
}
