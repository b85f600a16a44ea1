/// A raw HTML tag of the few that sources may use.
public struct HTMLTag: Sendable, Equatable {
    public let name: String
    public let isClosing: Bool
    /// The one attribute that the tag may have, with its value.
    public let attribute: Attribute?

    public struct Attribute: Sendable, Equatable {
        public let name: String
        public let value: String
    }

    /// Tags that stand within a line.
    static let inlineNames: Set<String> = ["abbr", "kbd", "sub", "sup", "br"]
    /// Tags that may also stand as a block of their own.
    static let blockNames: Set<String> = inlineNames.union(["details", "summary"])

    static func allowedAttribute(of name: String) -> String? {
        switch name {
        case "abbr": "title"
        case "details": "open"
        default: nil
        }
    }

    var isVoid: Bool { name == "br" }
}

/// A piece of a raw HTML block.
public enum HTMLToken: Sendable, Equatable {
    case tag(HTMLTag)
    case text(String)
    /// A comment's words, shown nowhere.
    case comment(String)
}
