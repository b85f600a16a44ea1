internal import LadderSource

/// The headings of a ladder's body that open no level, and the lines that are bold as a whole: one with a level's name was surely
/// meant to.
struct UnopenedHeadings {
    /// As many as are compared with each level that has no section.
    private static let most = 1_000
    /// As many as are searched for the name further on, and so many letters of each.
    private static let mostSearched = (headings: 200, letters: 100)

    /// What keeps one from opening the level whose name it has.
    enum Reason {
        /// The name is followed by what is no title's sign.
        case titled
        /// Something stands before the name.
        case preceded
        case bold
    }

    private var headings: [(text: String, isBold: Bool, span: SourceSpan)] = []

    private let ambiguousNames: Set<String>

    /// - Parameter ambiguousNames: names of headings that several levels have, as names are compared.
    init(parts: [BodyDivider.Part], ambiguousNames: Set<String>) {
        self.ambiguousNames = ambiguousNames
        for part in parts {
            let blocks =
                switch part {
                case .prose(let blocks): blocks
                case .section(let section): section.blocks
                }
            for block in blocks where headings.count < Self.most {
                switch block.content {
                case .heading(_, let inlines):
                    headings.append((NameKey.folded(inlines.plainText), false, block.span))
                case .paragraph(let inlines) where inlines.boldStart != nil && inlines.dropFirst().isEmpty:
                    headings.append((NameKey.folded(inlines.plainText), true, block.span))
                default: break
                }
            }
        }
    }

    /// Whether a heading has a name of several levels, which is a mistake of its own.
    var haveAmbiguousNames: Bool { !ambiguousNames.isEmpty }

    /// Whether a heading has this name of several levels.
    func isAmbiguous(_ name: String) -> Bool {
        haveAmbiguousNames && ambiguousNames.contains(NameKey(name).key)
    }

    /// The first that has the name, with neither letters nor digits beside it: one that begins with it before all others.
    func first(naming name: String) -> (span: SourceSpan, reason: Reason)? {
        let name = NameKey(name).key
        if let heading = headings.first(where: { Self.begins($0.text[...], with: name) }) {
            return (heading.span, heading.isBold ? .bold : .titled)
        }
        return headings.prefix(Self.mostSearched.headings).first { heading in
            heading.text.indices.prefix(Self.mostSearched.letters).contains { index in
                let before = heading.text[..<index].last
                return before.map { !$0.isLetter && !$0.isNumber } == true
                    && Self.begins(heading.text[index...], with: name)
            }
        }.map { ($0.span, $0.isBold ? .bold : .preceded) }
    }

    /// - Parameters:
    ///   - text: folded as names are; its spaces count only behind the name.
    ///   - name: as names are compared, without spaces.
    private static func begins(_ text: Substring, with name: String) -> Bool {
        var rest = text
        for character in name {
            rest = rest.drop(while: \.isBlankOrInvisible)
            guard rest.first == character else { return false }
            rest = rest.dropFirst()
        }
        guard let next = rest.first else { return true }
        return !next.isLetter && !next.isNumber
    }
}
