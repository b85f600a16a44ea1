/// Finds the underline of a heading: libcmark 0.30.2 ends the heading on the line behind it, unless the file ends there.
struct HeadingUnderline {
    let file: SourceFile

    /// Whether the last of the lines that libcmark counts to a heading lies behind its underline.
    func isFollowed(in lines: ClosedRange<Int>) -> Bool {
        guard lines.count > 1 else { return false }
        let isUnderlineBefore = lines.count > 2 && isUnderline(lines.upperBound - 1)
        return isUnderlineBefore || !isUnderline(lines.upperBound)
    }

    private func isUnderline(_ line: Int) -> Bool {
        let signs = file.bytes[file.bytes(ofLine: line)].drop { $0.isBlank || $0 == .greater }
        guard let sign = signs.first, sign == .hyphen || sign == UInt8(ascii: "=") else { return false }
        return signs.drop { $0 == sign }.allSatisfy(\.isBlank)
    }
}
