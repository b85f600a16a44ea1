/// A raw HTML tag of those that sources may use.
public struct HTMLTag: Sendable, Equatable {
    public let element: HTMLElement
    public let isClosing: Bool
    /// Those that the element may have.
    public var attributes: [Attribute] = []
    /// Its bytes in the file.
    var place = 0..<0

    public struct Attribute: Sendable, Equatable {
        public let name: String
        /// As readers see it, without the names of characters.
        public let value: String
    }

    func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// A piece of a raw HTML block.
public enum HTMLToken: Sendable, Equatable {
    case tag(HTMLTag)
    /// As readers see it.
    case text(String)
    case image(HTMLImage)
    /// A comment's words, shown nowhere.
    case comment(String)

    /// Whether nothing of it is shown.
    public var isSilent: Bool {
        switch self {
        case .comment: true
        case .text(let text):
            text.utf8.allSatisfy { $0.isBlank || $0 == .newline || $0 == .carriageReturn || $0 == 0x0C }
        case .tag, .image: false
        }
    }
}
