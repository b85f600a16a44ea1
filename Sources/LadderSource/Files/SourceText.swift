/// Checks that a file is text that can be shown: its size, its UTF-8, no control characters.
public struct SourceText {
    let file: SourceFile
    let limit: Int

    public init(file: SourceFile, limit: Int) {
        self.file = file
        self.limit = limit
    }

    /// Whether the file can be read; what speaks against it is reported.
    public func isReadable(_ diagnostics: inout Diagnostics) -> Bool {
        if file.bytes.count > limit {
            diagnostics.report(
                SourceRule.fileTooLarge, "this file has more than \(limit) bytes", at: file.span(0..<0),
                help: ["no more is read; divide the file"])
            return false
        }
        switch TextCheck.firstFault(in: file.bytes) {
        case nil: return true
        case .invalidUTF8(let offset):
            diagnostics.report(
                SourceRule.invalidUTF8, "byte \(offset) (\(Self.hex(file.bytes[offset]))) is no valid UTF-8",
                at: file.span(offset..<offset + 1), help: ["save the file with the encoding UTF-8"])
        case .controlCharacter(let offset, let byte):
            diagnostics.report(
                SourceRule.controlCharacter, "byte \(offset) is the control character \(Self.hex(byte))",
                at: file.span(offset..<offset + 1), help: ["remove it; it can't be shown"])
        }
        return false
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.count < 2 ? "0" : "") + digits
    }
}
