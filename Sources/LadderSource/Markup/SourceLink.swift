/// What a link or a picture in a document leads to, as its author wrote it.
public struct SourceLink: Sendable {
    public enum Kind: Sendable {
        /// Another site, or a scheme such as `mailto:`.
        case external
        /// A source, a file or a place in this handbook.
        case handbook
        /// A scheme that runs code or reads the reader's disk: the link is dropped.
        case forbidden
    }

    public let destination: String
    public let isImage: Bool
    public let span: SourceSpan
    public let kind: Kind

    init(destination: String, isImage: Bool, span: SourceSpan) {
        self.destination = destination
        self.isImage = isImage
        self.span = span
        kind = Self.kind(of: destination)
    }

    private static func kind(of destination: String) -> Kind {
        // Browsers pass over control characters and leading blanks: a scheme with a tab in it still runs.
        let destination = String(decoding: destination.utf8.filter { $0 > .space && $0 != 0x7F }, as: UTF8.self)
        if destination.hasPrefix("//") { return .external }
        guard let scheme = scheme(of: destination) else { return .handbook }
        return ["javascript", "vbscript", "file", "data"].contains(scheme) ? .forbidden : .external
    }

    /// The scheme in lower case: RFC 3986, section 3.1, with two characters at least, as in CommonMark.
    private static func scheme(of destination: String) -> String? {
        let name = destination.utf8.prefix { $0 != .colon }
        guard name.count >= 2, name.count < destination.utf8.count, let first = name.first, first.isLetter,
            name.allSatisfy({ $0.isLetter || $0.isDigit || [0x2B, 0x2D, 0x2E].contains($0) })
        else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }
}

/// A link of one of a handbook's documents.
public struct LinkID: Hashable, Sendable {
    /// The document's place among the handbook's documents.
    public let document: Int
    /// The link's place among the document's links.
    public let link: Int
}
