/// Checks that a file is text that can be shown: its size, its UTF-8, no control characters.
public struct SourceText {
    let file: SourceFile
    let limit: Int
    let help: String

    /// - Parameter help: what to do about a file with more bytes than the limit.
    public init(file: SourceFile, limit: Int, help: String = "no more is read; divide the file") {
        self.file = file
        self.limit = limit
        self.help = help
    }

    /// Whether the file can be read; what speaks against it is reported.
    public func isReadable(_ diagnostics: inout Diagnostics) -> Bool {
        if file.bytes.count > limit {
            diagnostics.report(
                SourceRule.fileTooLarge, "this file has more than \(limit) bytes", at: file.span(0..<0), help: [help])
            return false
        }
        let fault = file.isPlain ? nil : TextCheck.firstFault(in: file.bytes)
        if fault != nil, let encoding = WideEncoding.name(of: file.bytes) {
            diagnostics.report(
                SourceRule.invalidUTF8, "this file is saved as \(encoding), and only UTF-8 is read",
                at: file.span(0..<0), help: ["open it in your editor and save it with the encoding UTF-8"])
            return false
        }
        if let format = DocumentFormat.name(of: file.bytes) {
            diagnostics.report(
                SourceRule.invalidUTF8, "this file is saved as \(format), and only plain text is read",
                at: file.span(0..<0),
                help: ["save it as plain text with the encoding UTF-8, or copy its words into a new file"])
            return false
        }
        switch fault {
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
