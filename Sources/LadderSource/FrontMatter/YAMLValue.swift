/// A value of front matter or of the configuration, with its place in the file.
public struct YAMLValue: Sendable {
    public enum Content: Sendable {
        /// A scalar as text: `no` is the word and `1` the digit, as authors mean them.
        case scalar(String)
        case sequence([YAMLValue])
        case mapping([YAMLEntry])
        /// A key with nothing behind it, or `null`.
        case empty
    }

    public let content: Content
    public let span: SourceSpan

    public init(content: Content, span: SourceSpan) {
        self.content = content
        self.span = span
    }

    /// What the value is, in the words of a message.
    var kind: String {
        switch content {
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a set of keys"
        case .empty: "nothing"
        }
    }
}

/// A key of a mapping and its value.
public struct YAMLEntry: Sendable {
    public let key: LocatedText
    public let value: YAMLValue
}

/// A text of an author's with its place.
public struct LocatedText: Sendable {
    public let text: String
    public let span: SourceSpan

    public init(_ text: String, at span: SourceSpan) {
        self.text = text
        self.span = span
    }
}
