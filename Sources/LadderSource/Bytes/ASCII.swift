/// Names for the bytes that the hot loops compare with.
extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    @inlinable public static var newline: UInt8 { UInt8(ascii: "\n") }
    static let carriageReturn = UInt8(ascii: "\r")
    @inlinable public static var space: UInt8 { UInt8(ascii: " ") }
    static let backslash = UInt8(ascii: "\\")
    static let pipe = UInt8(ascii: "|")
    static let greater = UInt8(ascii: ">")
    static let hyphen = UInt8(ascii: "-")
    static let colon = UInt8(ascii: ":")
    static let openBracket = UInt8(ascii: "[")

    var isBlank: Bool { self == .space || self == .tab }
    /// Whether it makes a brace behind it one of templates and shells: `{{#each}}`, `${#list}`.
    public var opensTemplate: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "$") }
    public var isWhitespace: Bool { isBlank || self == .newline || self == .carriageReturn }
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    @usableFromInline var isLetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
    /// A byte inside a UTF-8 sequence, not its first.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
}
