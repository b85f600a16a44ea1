/// Text in the language of `man`.
enum Roff {
    /// Paragraphs divided by empty lines; lines that begin with spaces keep their shape.
    static func paragraphs(_ text: String) -> [String] {
        var lines: [String] = []
        var isShaped = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                if isShaped { lines.append(".fi") }
                isShaped = false
                lines.append(".PP")
                continue
            }
            if line.hasPrefix("  ") != isShaped {
                lines.append(isShaped ? ".fi" : ".nf")
                isShaped.toggle()
            }
            lines.append(escaped(String(line)))
        }
        return isShaped ? lines + [".fi"] : lines
    }

    /// No sign of it is taken for a request or turned into another.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case _ where !scalar.isASCII: result += "\\[u\(hexadecimal(scalar.value))]"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.hasPrefix(".") ? "\\&" + result : result
    }

    /// At least four digits.
    private static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
