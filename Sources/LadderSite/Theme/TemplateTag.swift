internal import LadderSource

/// A tag of a template: `{{name}}`, with what stands before the name.
struct TemplateTag {
    enum Kind {
        case value, section, inverted, end, include, parent, block, remark, delimiters, pragma

        fileprivate init(_ sign: UInt8?) {
            self =
                switch sign {
                case UInt8(ascii: "#"): .section
                case UInt8(ascii: "^"): .inverted
                case UInt8(ascii: "/"): .end
                case UInt8(ascii: ">"): .include
                case UInt8(ascii: "<"): .parent
                case UInt8(ascii: "$"): .block
                case UInt8(ascii: "!"): .remark
                case UInt8(ascii: "="): .delimiters
                case UInt8(ascii: "%"): .pragma
                default: .value
                }
        }
    }

    let kind: Kind
    let name: String
    /// With its braces.
    let bytes: Range<Int>
    let nameBytes: Range<Int>

    /// The next tag from an offset on; nil where none is left.
    init?(after start: Int, in file: [UInt8]) {
        guard let open = Self.find(UInt8(ascii: "{"), in: file[start...]),
            let close = Self.find(UInt8(ascii: "}"), in: file[(open + 2)...])
        else { return nil }
        var inner = file[(open + 2)..<close]
        kind = Kind(inner.first)
        // A value that is not escaped has a third brace, or the other sign.
        if kind != .value || inner.first == UInt8(ascii: "{") || inner.first == UInt8(ascii: "&") {
            inner = inner.dropFirst()
        }
        let isTriple = file[open..<close].dropFirst(2).first == UInt8(ascii: "{")
        inner = inner.drop(while: \.isWhitespace)
        while inner.last?.isWhitespace == true { inner = inner.dropLast() }
        name = String(decoding: inner, as: UTF8.self)
        nameBytes = inner.startIndex..<inner.endIndex
        let end = close + 2
        bytes = open..<(isTriple && end < file.count && file[end] == UInt8(ascii: "}") ? end + 1 : end)
    }

    /// Where a sign stands twice.
    private static func find(_ sign: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.dropLast().first { bytes[$0] == sign && bytes[$0 + 1] == sign }
    }
}
