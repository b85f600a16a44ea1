internal import LadderSource

/// The headings of a ladder's body that open no level: one that begins with a level's name was surely meant to.
struct UnopenedHeadings {
    /// As many as are compared with each level that has no section.
    private static let most = 1_000

    private var headings: [(text: String, span: SourceSpan)] = []

    init(parts: [BodyDivider.Part]) {
        for part in parts {
            let blocks =
                switch part {
                case .prose(let blocks): blocks
                case .section(let section): section.blocks
                }
            for block in blocks where headings.count < Self.most {
                guard case .heading(_, let inlines) = block.content else { continue }
                headings.append((NameKey.folded(inlines.plainText), block.span))
            }
        }
    }

    /// The first heading that is the name with something behind it that is neither a letter nor a digit.
    func first(beginningWith name: String) -> SourceSpan? {
        let name = NameKey(name).key
        return headings.first { Self.begins($0.text, with: name) }?.span
    }

    /// - Parameters:
    ///   - text: folded as names are; its spaces count only behind the name.
    ///   - name: as names are compared, without spaces.
    private static func begins(_ text: String, with name: String) -> Bool {
        var rest = text[...]
        for character in name {
            rest = rest.drop(while: \.isBlankOrInvisible)
            guard rest.first == character else { return false }
            rest = rest.dropFirst()
        }
        guard let next = rest.first else { return false }
        return !next.isLetter && !next.isNumber
    }
}
