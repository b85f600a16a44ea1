/// Where a line's text begins behind the markers and the indentation of the quotes and list items that it stands in.
struct ContainerPrefix {
    let file: SourceFile
    let containers: [ParagraphLines.Container]

    /// The offset behind the last container's marker or indentation; nil where the line doesn't continue all of them.
    func end(onLine line: Int) -> Int? {
        let reached = reach(onLine: line)
        return reached.isWhole ? reached.offset : nil
    }

    /// Where a paragraph's text begins on a line that may continue it lazily, without its markers.
    func textStart(onLine line: Int) -> Int {
        let rest = file.bytes[reach(onLine: line).offset..<file.bytes(ofLine: line).upperBound]
        return rest.drop(while: \.isBlank).startIndex
    }

    /// How far a line continues the containers.
    private func reach(onLine line: Int) -> (offset: Int, isWhole: Bool) {
        var cursor = Cursor(
            bytes: file.bytes, offset: file.bytes(ofLine: line).lowerBound, end: file.bytes(ofLine: line).upperBound)
        for container in containers {
            switch container {
            case .quote:
                cursor.skipBlanks(columns: 3)
                guard cursor.take(.greater) else { return (cursor.offset, false) }
                cursor.skipBlanks(columns: 1)
            case .item(line, let textStart, _):
                cursor.skip(to: textStart)
            case .item(_, _, let width):
                let reached = cursor.column + width
                cursor.skipBlanks(columns: width)
                guard cursor.column >= reached else { return (cursor.offset, false) }
            }
        }
        return (cursor.offset, true)
    }

    /// An item in these containers whose marker stands at an offset: CommonMark 0.31, section 5.2.
    func item(marker: Int) -> ParagraphLines.Container {
        let line = file.line(at: marker)
        let lineEnd = file.bytes(ofLine: line).upperBound
        let textStart = min(marker + Self.markerLength(file.bytes[marker..<lineEnd]), lineEnd)
        let spaces = file.bytes[textStart..<lineEnd].prefix(while: \.isBlank).count
        let isEmpty = textStart + spaces == lineEnd
        let width =
            max(0, marker - (end(onLine: line) ?? marker)) + (textStart - marker) + (isEmpty || spaces > 4 ? 1 : spaces)
        return .item(line: line, textStart: min(textStart + 1, lineEnd), width: width)
    }

    private static func markerLength(_ bytes: ArraySlice<UInt8>) -> Int {
        let digits = bytes.prefix(9).prefix(while: \.isDigit).count
        return digits + 1
    }

    /// A place on a line, with its column for tabs.
    private struct Cursor {
        let bytes: [UInt8]
        var offset: Int
        let end: Int
        var column = 0

        mutating func skipBlanks(columns: Int) {
            let limit = column + columns
            while offset < end, column < limit, bytes[offset].isBlank { advance() }
        }

        mutating func skip(to target: Int) {
            while offset < min(target, end) { advance() }
        }

        mutating func take(_ byte: UInt8) -> Bool {
            guard offset < end, bytes[offset] == byte else { return false }
            advance()
            return true
        }

        private mutating func advance() {
            column += bytes[offset] == .tab ? 4 - column % 4 : 1
            offset += 1
        }
    }
}
