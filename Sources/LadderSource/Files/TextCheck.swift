/// Looks for bytes that no Markdown source may hold: invalid UTF-8 and control characters.
public enum TextCheck {
    /// Where the first such byte stands, and what it is.
    public enum Fault: Equatable {
        case invalidUTF8(offset: Int)
        case controlCharacter(offset: Int, UInt8)
    }

    public static func firstFault(in bytes: [UInt8]) -> Fault? {
        bytes.withUnsafeBufferPointer { buffer in
            var offset = 0
            // Letters, digits and signs of ASCII are passed over.
            while let found = buffer.firstIndex(
                from: offset,
                marking: { $0.marks(below: .space) | $0.marks(of: 0x7F) | $0.marksBeyondASCII })
            {
                offset = found
                let byte = buffer[offset]
                if byte < 0x80 {
                    if isForbidden(byte) { return .controlCharacter(offset: offset, byte) }
                    offset += 1
                } else if let length = sequenceLength(in: buffer, at: offset) {
                    offset += length
                } else {
                    return .invalidUTF8(offset: offset)
                }
            }
            return nil
        }
    }

    /// Whether a decoded text has a character that no source may hold.
    static func hasControlCharacter(_ text: String) -> Bool { text.utf8.contains(where: isForbidden) }

    /// The same of a text's bytes.
    static func hasControlCharacter(_ text: UnsafeBufferPointer<UInt8>) -> Bool { text.contains(where: isForbidden) }

    /// The text with the sign for the unknown, U+FFFD, in place of each such character.
    static func replacingControlCharacters(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            view.append(scalar.isASCII && isForbidden(UInt8(truncatingIfNeeded: scalar.value)) ? "\u{FFFD}" : scalar)
        }
        return String(view)
    }

    /// The bytes that are control characters.
    static let forbidden = ByteSet((0...0x7F).filter(isForbidden))

    /// Control characters but for tab, line ends and form feed, which editors leave in texts.
    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte == 0x7F || (byte < 0x20 && byte != .tab && byte != .newline && byte != .carriageReturn && byte != 0x0C)
    }

    /// The length of the well-formed sequence that starts at an offset: Unicode 15, table 3-7.
    private static func sequenceLength(in buffer: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        let first = buffer[offset]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard offset + length <= buffer.count, second.contains(buffer[offset + 1]) else { return nil }
        for index in offset + 2..<max(offset + 2, offset + length) where !buffer[index].isContinuation { return nil }
        return length
    }
}
