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
        destination.withBytes { bytes in
            let isPlain = bytes.firstIndex(from: 0, marking: { $0.marks(below: 0x21) | $0.marks(of: 0x7F) }) == nil
            if isPlain { return kind(of: bytes) }
            // Browsers pass over control characters and leading blanks: a scheme with a tab in it still runs.
            return bytes.filter { $0 > .space && $0 != 0x7F }.withUnsafeBufferPointer(kind)
        }
    }

    private static func kind(of destination: UnsafeBufferPointer<UInt8>) -> Kind {
        if destination.starts(with: "//".utf8) { return .external }
        guard let scheme = scheme(of: destination) else { return .handbook }
        return forbiddenSchemes.contains { isSame(scheme, $0) } ? .forbidden : .external
    }

    private static let forbiddenSchemes: [StaticString] = ["javascript", "vbscript", "file", "data"]

    /// - Parameter other: in small letters.
    private static func isSame(_ scheme: Slice<UnsafeBufferPointer<UInt8>>, _ other: StaticString) -> Bool {
        scheme.count == other.utf8CodeUnitCount
            && other.withUTF8Buffer { other in zip(scheme, other).allSatisfy { $0 | 0x20 == $1 } }
    }

    /// The scheme: RFC 3986, section 3.1, with two characters at least, as in CommonMark.
    private static func scheme(of destination: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>>? {
        let name = destination.prefix { $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
        guard name.count >= 2, destination[0].isLetter, name.endIndex < destination.count,
            destination[name.endIndex] == .colon
        else { return nil }
        return name
    }
}

/// A link of one of a handbook's documents.
public struct LinkID: Hashable, Sendable {
    /// The document's place among the handbook's documents.
    public let document: Int
    /// The link's place among the document's links.
    public let link: Int
}
