internal import LadderSource

/// Characters one behind the other whose bytes in Windows-1252 are UTF-8, and what that says.
struct MojibakeRun {
    let range: Range<Int>
    let meaning: String

    private struct Character {
        let scalar: Unicode.Scalar
        let offset: Int
    }

    static func all(in file: SourceFile) -> [MojibakeRun] {
        var runs: [MojibakeRun] = []
        for line in 1...file.lineCount {
            let span = file.span(line: line, column: 1)
            let start = span.bytes.lowerBound
            let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
            guard file.bytes[start..<end].contains(0xC3) else { continue }
            runs += all(inLine: file.span(start..<end))
        }
        return runs
    }

    private static func all(inLine line: SourceSpan) -> [MojibakeRun] {
        var characters: [Character] = []
        var offset = line.bytes.lowerBound
        for scalar in line.text.unicodeScalars {
            characters.append(Character(scalar: scalar, offset: offset))
            offset += scalar.utf8.count
        }
        let end = offset
        var runs: [MojibakeRun] = []
        var isCode = false
        var index = 0
        while index < characters.count {
            if characters[index].scalar == "`" { isCode.toggle() }
            let first = index
            var decoded: [Unicode.Scalar] = []
            while let next = decode(characters, at: index) {
                decoded.append(next.scalar)
                index += next.length
            }
            if isMojibake(decoded, in: characters, first..<index), !isCode {
                let upper = index < characters.count ? characters[index].offset : end
                var meaning = String.UnicodeScalarView()
                meaning.append(contentsOf: decoded)
                runs.append(MojibakeRun(range: characters[first].offset..<upper, meaning: String(meaning)))
            }
            if decoded.isEmpty { index += 1 }
        }
        return runs
    }

    /// The character whose UTF-8 begins at an index.
    private static func decode(_ characters: [Character], at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard index < characters.count, let lead = WindowsCharacters.byte(of: characters[index].scalar) else {
            return nil
        }
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return nil
        }
        guard index + length <= characters.count else { return nil }
        let bytes = characters[index..<(index + length)].compactMap { WindowsCharacters.byte(of: $0.scalar) }
        guard bytes.count == length, let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return text.unicodeScalars.first.map { ($0, length) }
    }

    private static func isMojibake(
        _ decoded: [Unicode.Scalar], in characters: [Character], _ range: Range<Int>
    ) -> Bool {
        guard let only = decoded.first else { return false }
        if decoded.count > 1 { return true }
        switch only.value {
        // Signs and accented letters; signs of many kinds; pictures.
        case 0xA0...0xFF, 0x2000...0x2BFF, 0x1F000...0x1FAFF: break
        default: return false
        }
        // A capital in front of a closing quote, a dash or a blank may be a word's end: MAÇÃ”.
        let isSign = !characters[range.upperBound - 1].scalar.properties.isAlphabetic
        guard range.count == 2, isSign, range.lowerBound > 0 else { return true }
        let isBehindCapital = characters[range.lowerBound - 1].scalar.properties.isUppercase
        let isBeforeLetter =
            range.upperBound < characters.count && characters[range.upperBound].scalar.properties.isAlphabetic
        return !isBehindCapital || isBeforeLetter
    }
}
