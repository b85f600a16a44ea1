/// The mark that stands for a hole in a rendered template: control characters, which no source may hold.
enum HoleMark {
    static let start = UInt8(1)
    static let end = UInt8(2)

    /// The kinds of holes, each with the words behind it that a mark has.
    private enum Kind: String {
        case text, link, listed, part, style
    }

    static func text(_ hole: TemplateFrame.Hole) -> String {
        let words: [String] =
            switch hole {
            case .text(let name): [Kind.text.rawValue, name.rawValue]
            case .link(let name, let field): [Kind.link.rawValue, name.rawValue, field.rawValue]
            case .listed(let name, let index, let field):
                [Kind.listed.rawValue, name.rawValue, String(index), field.rawValue]
            case .part(let part): [Kind.part.rawValue, part.rawValue]
            case .style: [Kind.style.rawValue]
            }
        return "\u{1}" + words.joined(separator: " ") + "\u{2}"
    }

    /// Nil for a mark that no hole has.
    static func hole(_ mark: some Collection<UInt8>) -> TemplateFrame.Hole? {
        let words = String(decoding: mark, as: UTF8.self).split(separator: " ").map(String.init)
        switch (words.first.flatMap(Kind.init), words.count) {
        case (.text, 2): return PageContext.Text(rawValue: words[1]).map(TemplateFrame.Hole.text)
        case (.part, 2): return PageContext.Part(rawValue: words[1]).map(TemplateFrame.Hole.part)
        case (.style, 1): return .style
        case (.link, 3):
            guard let name = PageContext.LinkName(rawValue: words[1]),
                let field = PageContext.LinkField(rawValue: words[2])
            else { return nil }
            return .link(name, field)
        case (.listed, 4):
            guard let name = PageContext.ListName(rawValue: words[1]), let index = Int(words[2]),
                let field = PageContext.LinkField(rawValue: words[3])
            else { return nil }
            return .listed(name, index, field)
        default: return nil
        }
    }
}
