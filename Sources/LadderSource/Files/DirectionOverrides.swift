/// Looks for signs that nobody sees and that turn the letters around them: a line can then read as what it doesn't say.
///
/// They are U+202A to U+202E and U+2066 to U+2069, as they are or as Markdown and YAML can write them: `&#x202E;` in a
/// text that is no code, `"\\u202E"` in front matter.
struct DirectionOverrides {
    let file: SourceFile
    /// The bytes of the front matter; nil where there is none.
    let frontMatter: Range<Int>?
    let blocks: [Block]

    /// The first on each line is reported.
    func report(_ diagnostics: inout Diagnostics) {
        let found = found
        if found.isEmpty { return }
        var told = 0
        let code = blocks.codeRanges
        for (offset, length, scalar) in found {
            let line = file.line(at: offset)
            guard line > told else { continue }
            guard isRead(at: offset, isInCode: code.hold(offset)) else { continue }
            told = line
            diagnostics.report(
                SourceRule.directionOverride,
                "the sign \(InvisibleCharacters.name(of: scalar)) turns the letters around it, and nobody sees it",
                at: file.span(offset..<offset + length),
                help: ["remove it; a text of another direction needs no such sign in most cases"])
        }
    }

    /// The bytes with which one of them begins.
    private static let starts = ByteSet([0xE2, UInt8(ascii: "&"), UInt8(ascii: "\\")])

    private var found: [(offset: Int, length: Int, scalar: Unicode.Scalar)] {
        if file.signs.isDisjoint(with: Self.starts) { return [] }
        return file.bytes.withUnsafeBufferPointer { bytes in
            var found: [(Int, Int, Unicode.Scalar)] = []
            for offset in bytes.indices {
                let sign: (length: Int, value: UInt32)? =
                    switch bytes[offset] {
                    case 0xE2: Self.encoded(bytes, offset)
                    case UInt8(ascii: "&"): Self.reference(bytes, offset)
                    case UInt8(ascii: "\\"): Self.escape(bytes, offset)
                    default: nil
                    }
                guard let sign, Self.turns(sign.value), let scalar = Unicode.Scalar(sign.value) else { continue }
                found.append((offset, sign.length, scalar))
            }
            return found
        }
    }

    /// Whether the sign stands there, or is written in a way that is read there.
    ///
    /// - Parameter isInCode: whether it stands in code, be it within a line.
    private func isRead(at offset: Int, isInCode: Bool) -> Bool {
        let isInFrontMatter = frontMatter?.contains(offset) ?? false
        switch file.bytes[offset] {
        case UInt8(ascii: "\\"): return isInFrontMatter
        case UInt8(ascii: "&"):
            return !isInFrontMatter && !isInCode
        default: return true
        }
    }

    private static func turns(_ value: UInt32) -> Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }

    private static func encoded(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (Int, UInt32)? {
        guard offset + 2 < bytes.count else { return nil }
        return (3, 0x2000 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F))
    }

    /// `&#8238;` or `&#x202E;`.
    private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (Int, UInt32)? {
        guard offset + 2 < bytes.count, bytes[offset + 1] == UInt8(ascii: "#") else { return nil }
        let isHex = bytes[offset + 2] | 0x20 == UInt8(ascii: "x")
        guard let number = number(bytes, offset + (isHex ? 3 : 2), most: 7, radix: isHex ? 16 : 10),
            number.end < bytes.count, bytes[number.end] == UInt8(ascii: ";")
        else { return nil }
        return (number.end + 1 - offset, number.value)
    }

    /// `\\u202E` or `\\U0000202E`.
    private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (Int, UInt32)? {
        guard offset + 1 < bytes.count, bytes[offset + 1] | 0x20 == UInt8(ascii: "u") else { return nil }
        let digits = bytes[offset + 1] == UInt8(ascii: "u") ? 4 : 8
        guard let number = number(bytes, offset + 2, most: digits, radix: 16), number.end == offset + 2 + digits
        else { return nil }
        return (2 + digits, number.value)
    }

    private static func number(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, most: Int, radix: UInt32
    ) -> (value: UInt32, end: Int)? {
        var value: UInt32 = 0
        var end = start
        while end < min(bytes.count, start + most), let digit = digit(bytes[end]), digit < radix {
            value = value * radix + digit
            end += 1
        }
        return end > start ? (value, end) : nil
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        if byte.isDigit { return UInt32(byte - UInt8(ascii: "0")) }
        let letter = byte | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter)
            ? UInt32(letter - UInt8(ascii: "a")) + 10 : nil
    }
}
