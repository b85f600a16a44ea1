/// Raw HTML stays HTML: with what must be opened and closed for it to have its place, as pages show it.
extension MarkdownRenderer {
    /// Where in a block of raw HTML the writer is.
    private struct Position {
        /// Whether what follows is read as HTML, up to an empty line; before its first block tag it is Markdown.
        var isRaw = false
        var isFirstLine = true
        /// Whether the next thing stands on a line of its own.
        var endsLine = false
        /// Where the line's own text begins.
        var lineStart: Int
    }

    mutating func write(_ tokens: [HTMLToken]) {
        var position = Position(lineStart: fragment.bytes.count)
        for (index, token) in tokens.enumerated() {
            switch token {
            case .comment: break
            case .text(let text): write(rawText: text, isSilent: token.isSilent, &position)
            case .image(let image):
                write(elements.prepareForText(), &position)
                begin(&position)
                if position.isRaw {
                    write(rawImage: image)
                } else {
                    write(image: image.link, image.alternative)
                }
            case .tag(let tag):
                if tag.isClosing {
                    write(elements.close(tag), &position)
                } else if let steps = elements.prepare(for: tag) {
                    write(steps, &position)
                    let isAlone = Self.endsLine(tokens[(index + 1)...])
                    begin(&position, with: tag.element, isAlone: isAlone)
                    put(tag)
                }
            }
        }
        textStart = nil
    }

    /// Within a line.
    mutating func write(_ tag: HTMLTag) {
        if tag.isClosing {
            put(elements.close(tag)[...])
        } else if let steps = elements.prepare(for: tag) {
            put(steps[...])
            put(tag)
        }
    }

    mutating func put(_ steps: ArraySlice<OpenElements.Step>) {
        for step in steps {
            switch step {
            case .open(let element): put(text: "<\(element.rawValue)>")
            case .close(let element): put(text: "</\(element.rawValue)>")
            }
        }
    }

    // MARK: Lines

    private mutating func write(_ steps: [OpenElements.Step], _ position: inout Position) {
        for step in steps {
            switch step {
            case .open(let element), .close(let element): begin(&position, with: element, isAlone: false)
            }
            put([step])
        }
    }

    /// Ends the line where one ends, and begins HTML where an element does so.
    private mutating func begin(
        _ position: inout Position, with element: HTMLElement? = nil, isAlone: Bool = false
    ) {
        let isAtStart = fragment.bytes.count == position.lineStart
        let beginsHTML = !position.isRaw && element?.isBlock == true
        if !isAtStart, position.endsLine || beginsHTML {
            newLine()
            // A paragraph ends before HTML begins.
            if beginsHTML { newLine() }
            position.lineStart = fragment.bytes.count
            position.isFirstLine = false
        }
        // A tag that stands alone on the first line begins HTML, too.
        if beginsHTML || (isAlone && isAtStart && position.isFirstLine) { position.isRaw = true }
        position.endsLine = false
        textStart = fragment.bytes.count == position.lineStart ? position.lineStart : nil
    }

    private static func endsLine(_ tokens: ArraySlice<HTMLToken>) -> Bool {
        for token in tokens {
            switch token {
            case .comment: continue
            case .text(let text): return text.utf8.first { !$0.isBlank } == .newline
            case .tag, .image: return false
            }
        }
        return true
    }

    // MARK: Texts and pictures

    private mutating func write(rawText text: String, isSilent: Bool, _ position: inout Position) {
        if !isSilent { write(elements.prepareForText(), &position) }
        for (index, line) in text.utf8.split(separator: .newline, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { position.endsLine = true }
            let isAtStart = position.endsLine || fragment.bytes.count == position.lineStart
            // Blanks between two tags divide words; empty lines would end the HTML.
            guard line.contains(where: { !$0.isBlank }) || (!isAtStart && !line.isEmpty) else { continue }
            begin(&position)
            let isIndented = isAtStart && !(position.isRaw && !position.isFirstLine)
            let words = String(decoding: isIndented ? line.drop(while: \.isBlank) : line[...], as: UTF8.self)
            if position.isRaw { put(rawText: words) } else { words.withBytes { write(text: $0) } }
        }
    }

    /// A text between tags, in which no mark of Markdown's counts.
    private mutating func put(rawText text: String) {
        let bytes = Array(text.utf8)
        for offset in bytes.indices {
            switch bytes[offset] {
            case UInt8(ascii: "<"): put("&lt;")
            case UInt8(ascii: "&") where MarkdownEscaping.isEntity(bytes[offset...]): put("&amp;")
            default: fragment.bytes.append(bytes[offset])
            }
        }
    }

    private mutating func put(_ tag: HTMLTag) {
        put(text: "<\(tag.element.rawValue)")
        for attribute in tag.attributes {
            if attribute.name == "open" { put(" open") } else { put(attribute: attribute.name, attribute.value) }
        }
        put(">")
    }

    private mutating func put(attribute name: String, _ value: String) {
        put(text: " \(name)=\"")
        fragment.bytes.appendEscaped(value.foldingWhitespace())
        put("\"")
    }

    /// A picture where Markdown isn't read.
    private mutating func write(rawImage image: HTMLImage) {
        let target = context.links[image.link.index]
        switch target.kind {
        case .external:
            put("<a href=\"")
            fragment.bytes.appendHref(target.destination)
            put("\">")
            put(rawText: image.alternative)
            return put("</a>")
        case .handbook:
            put("<img src=\"")
            let id = LinkID(document: context.document, link: image.link.index)
            fragment.holes.append(MarkupHole(offset: fragment.bytes.count, link: id, isInHTML: true))
            put("\"")
        case .forbidden: put("<img src=\"\"")
        }
        put(attribute: "alt", image.alternative)
        if !image.link.title.isEmpty { put(attribute: "title", image.link.title) }
        if let width = image.link.size?.width { put(attribute: "width", String(width)) }
        if let height = image.link.size?.height { put(attribute: "height", String(height)) }
        put(">")
    }
}
