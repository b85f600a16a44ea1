extension MarkdownRenderer {
    mutating func write(_ inlines: [Inline]) {
        // What holds no tag of an author's has nothing to close either.
        let hasTags = inlines.contains(where: \.isHTML)
        if hasTags { elements.begin(.phrasing) }
        for index in inlines.indices {
            switch inlines[index] {
            case .text(let text): write(text: text)
            case .softBreak: if isInLine { put(" ") } else { breakLine() }
            case .hardBreak:
                put(isInLine ? "<br>" : "\\")
                if !isInLine { breakLine() }
            case .code(let text): write(code: text)
            case .emphasis(let content):
                // Next to another mark of stars it would be read as one with it.
                let mark = fragment.bytes.last == UInt8(ascii: "*") ? UInt8(ascii: "_") : UInt8(ascii: "*")
                fragment.bytes.append(mark)
                write(content)
                fragment.bytes.append(mark)
            case .strong(let content):
                put("**")
                write(content)
                put("**")
            case .link(let link): write(link)
            case .image(let image): write(image: image)
            case .html(let tag): write(tag)
            }
        }
        if hasTags { put(elements.end()[...]) }
    }

    private mutating func breakLine() {
        newLine()
        textStart = fragment.bytes.count
    }

    mutating func write(text: String) {
        let escaping = MarkdownEscaping(startsLine: textStart == fragment.bytes.count, isInTable: isInTable)
        escaping.append(text, to: &fragment.bytes)
    }

    private mutating func write(code: String) {
        let mark = UInt8(ascii: "`")
        let (fence, needsSpace) = code.withBytes { code in
            let (first, last) = (code.first, code.last)
            let needsSpace =
                first == mark || last == mark
                || (first == .space && last == .space && !code.allSatisfy { $0 == .space })
            return (Self.longestRun(of: mark, in: code) + 1, needsSpace)
        }
        fragment.bytes.append(repeating: mark, count: fence)
        if needsSpace { put(" ") }
        if isInTable {
            put(text: code.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|"))
        } else {
            put(text: code)
        }
        if needsSpace { put(" ") }
        fragment.bytes.append(repeating: mark, count: fence)
    }

    private mutating func write(_ link: InlineLink) {
        let target = context.links[link.index]
        if target.kind == .external, link.title.isEmpty, case .text(target.destination)? = link.content.first,
            link.content.count == 1, MarkdownEscaping.isAutolink(target.destination)
        {
            return put(text: "<\(target.destination)>")
        }
        if fragment.bytes.last == UInt8(ascii: "!") { escapeLast() }
        put("[")
        isInLink = true
        write(link.content)
        isInLink = false
        putDestination(link)
    }

    /// A picture of another site is shown as a link to it.
    mutating func write(image: InlineLink) {
        let text = [Inline.text(image.content.plainText)]
        if context.links[image.index].kind == .external {
            // No link stands in another.
            if isInLink { return write(text) }
            return write(InlineLink(index: image.index, title: image.title, content: text))
        }
        put("![")
        write(text)
        putDestination(image)
    }

    private mutating func putDestination(_ link: InlineLink) {
        put("](")
        let target = context.links[link.index]
        switch target.kind {
        case .external: fragment.bytes.appendMarkdownDestination(target.destination)
        case .handbook:
            let id = LinkID(document: context.document, link: link.index)
            fragment.holes.append(MarkupHole(offset: fragment.bytes.count, link: id))
        case .forbidden: break
        }
        if !link.title.isEmpty {
            // Without a destination a title would be one.
            if target.kind == .forbidden { put("<>") }
            put(" \"")
            for byte in link.title.foldingWhitespace().utf8 {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { put("\\") }
                if byte == UInt8(ascii: "|"), isInTable { put("\\") }
                fragment.bytes.append(byte)
            }
            put("\"")
        }
        put(")")
    }
}
