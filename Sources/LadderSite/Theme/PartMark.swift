/// The mark that stands for a part in a rendered template: control characters, which no source may hold.
enum PartMark {
    static let start = UInt8(1)
    static let end = UInt8(2)

    static func text(_ part: PageContext.Part) -> String { "\u{1}\(part.rawValue)\u{2}" }
}
