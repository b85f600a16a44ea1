internal import LadderModel
internal import LadderSource

/// What holds at each level of a ladder as a table for spreadsheet programs.
struct LadderCSV {
    let resolved: ResolvedLadder

    /// Writes the table in place of what stands there.
    ///
    /// - Parameter texts: those that the ladder's other data have needed.
    func write(to bytes: inout ByteBuffer, _ texts: inout PlainTexts) {
        let ladder = resolved.ladder
        bytes.removeAll()
        // With the mark, Excel reads UTF-8; without it, the system's old encoding.
        bytes.append("\u{FEFF}")
        bytes.append("ladder,level,category,expectation,origin,id\r\n")
        // What holds at several levels has the same cells but for the level.
        var places = ExpectationTable<WrittenPlace>(for: resolved)
        var (category, origin) = (RepeatedCell<Int>(), RepeatedCell<LevelNews.Origin>())
        for (index, level) in ladder.levels.enumerated() {
            var start: Range<Int>?
            for (column, held) in resolved.levels[index].holds.enumerated() {
                for expectation in held {
                    let place = places[expectation]
                    if let start, let place, place.category == column {
                        bytes.appendAgain(start, place.range)
                        continue
                    }
                    if let start { bytes.appendAgain(start) } else { start = appendStart(level, to: &bytes) }
                    if let place, place.category == column {
                        bytes.appendAgain(place.range)
                    } else {
                        let range = appendRest(expectation, column, &category, &origin, &texts, to: &bytes)
                        places[expectation] = WrittenPlace(category: column, range: range)
                    }
                }
            }
        }
    }

    /// The cells that all rows of a level begin with.
    private func appendStart(_ level: Level, to bytes: inout ByteBuffer) -> Range<Int> {
        let start = bytes.count
        append(resolved.ladder.id, ",", to: &bytes)
        append(level.id, ",", to: &bytes)
        return start..<bytes.count
    }

    /// The cells that don't tell the level, and the row's end: RFC 4180.
    private func appendRest(
        _ index: Int, _ column: Int, _ category: inout RepeatedCell<Int>,
        _ origin: inout RepeatedCell<LevelNews.Origin>,
        _ texts: inout PlainTexts, to bytes: inout ByteBuffer
    ) -> Range<Int> {
        let start = bytes.count
        let expectation = resolved.pool[index]
        category.append(for: column, to: &bytes) { append(resolved.categories[column].name, ",", to: &$0) }
        if expectation.leadIns.isEmpty {
            texts.withText(of: expectation, at: index, in: resolved) { append($0, ",", to: &bytes) }
        } else {
            append(expectation.fullText, ",", to: &bytes)
        }
        origin.append(for: resolved.pool.origin(of: index), to: &bytes) { append(expectation.origin, ",", to: &$0) }
        expectation.storedID.withBytes { append($0, "\r\n", to: &bytes) }
        return start..<bytes.count
    }

    /// A cell that mostly is about what it was about in the row before.
    private struct RepeatedCell<Matter: Equatable> {
        var latest: (matter: Matter, place: Range<Int>)?

        mutating func append(for matter: Matter, to bytes: inout ByteBuffer, write: (inout ByteBuffer) -> Void) {
            if let latest, latest.matter == matter { return bytes.appendAgain(latest.place) }
            let start = bytes.count
            write(&bytes)
            latest = (matter, start..<bytes.count)
        }
    }

    private func append(_ cell: String, _ end: StaticString, to bytes: inout ByteBuffer) {
        cell.withBytes { append($0, end, to: &bytes) }
    }

    private func append(_ cell: UnsafeBufferPointer<UInt8>, _ end: StaticString, to bytes: inout ByteBuffer) {
        let start = bytes.count
        let isFormula = Self.startsFormula(cell)
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        if bytes.append(cell, from: 0, upTo: CSVSpecial.self) < cell.count {
            bytes.truncate(to: start)
            bytes.append(UInt8(ascii: "\""))
            if isFormula { bytes.append(UInt8(ascii: "'")) }
            Self.append(quoted: cell, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(end)
    }

    /// Each quote twice.
    private static func append(quoted text: UnsafeBufferPointer<UInt8>, to bytes: inout ByteBuffer) {
        var start = 0
        for offset in 0..<text.count where text[offset] == UInt8(ascii: "\"") {
            bytes.append(text[part: start..<(offset + 1)])
            start = offset
        }
        bytes.append(text[part: start..<text.count])
    }

    /// Whether a spreadsheet would run a cell: https://owasp.org/www-community/attacks/CSV_Injection, which names the
    /// wide forms of the signs too. Marks of the author's own count as well, so that taking one away gives the text.
    private static func startsFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        // Most texts begin with a letter or digit.
        guard let first = cell.first, !first.isASCIILetterOrDigit else { return false }
        return hasFormulaSign(cell)
    }

    private static func hasFormulaSign(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
            case "'": continue
            default:
                // Some programs trim what can't be seen.
                let isSeen = !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
                if isSeen { return false }
            }
        }
        return false
    }
}

/// What can't stand in a cell without quotes.
private enum CSVSpecial: ByteKind {
    static func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }

    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(of: UInt8(ascii: ",")) | word.marks(of: UInt8(ascii: "\"")) | word.marks(of: UInt8(ascii: "\n"))
            | word.marks(of: UInt8(ascii: "\r"))
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool {
        (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
            || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
    }
}
