/// Characters that nobody sees in an editor and that make a name another one: a no-break space, a space without width.
enum InvisibleCharacters {
    /// The first of them in a text; ordinary spaces and line ends are none.
    static func first(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { scalar in
            !scalar.isASCII && (scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint)
        }
    }

    /// The text without them.
    static func removed(from text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    $0.isASCII || !($0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint)
                }))
    }

    /// The character's number as people look it up: U+00A0.
    static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
