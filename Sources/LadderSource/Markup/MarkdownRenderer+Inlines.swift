extension MarkdownRenderer {
    mutating func write(_ inlines: Inlines) { write(inlines.part, of: inlines.store) }

    private mutating func write(_ part: Inlines.Part, of store: InlineStore) {
        // What holds no tag of an author's has nothing to close either.
        let hasTags = !store.tags.isEmpty && store.hasTags(in: part)
        if hasTags { elements.begin(.phrasing) }
        var place = part.start
        while place < part.end {
            let node = store.nodes[place]
            switch node.kind {
            case .text: store.withWords(of: node, in: part) { write(text: $0) }
            case .softBreak: if isInLine { put(" ") } else { breakLine() }
            case .hardBreak:
                put(isInLine ? "<br>" : "\\")
                if !isInLine { breakLine() }
            case .code: store.withWords(of: node, in: part) { write(code: $0) }
            case .emphasis:
                let marks = marks(of: node, at: place, in: part, of: store)
                put(marks.start)
                write(part.content(of: node, at: place), of: store)
                put(marks.end)
            case .strong:
                let marks = marks(of: node, at: place, in: part, of: store)
                put(marks.start)
                write(part.content(of: node, at: place), of: store)
                put(marks.end)
            case .link: write(store.link(of: node), showing: Inlines(part.content(of: node, at: place), of: store))
            case .image:
                write(image: store.link(of: node), Inlines(part.content(of: node, at: place), of: store).plainText)
            case .html: write(store.tag(of: node))
            }
            place = Int(node.end)
        }
        if hasTags { put(elements.end()[...]) }
    }

    private mutating func breakLine() {
        newLine()
        textStart = fragment.bytes.count
    }

    mutating func write(text: UnsafeBufferPointer<UInt8>) {
        let escaping = MarkdownEscaping(
            startsLine: textStart == fragment.bytes.count, isInTable: isInTable, mayHoldMarks: mayHoldMarks)
        escaping.append(text, to: &fragment.bytes)
    }

    private mutating func write(code: UnsafeBufferPointer<UInt8>) {
        let mark = UInt8(ascii: "`")
        let (first, last) = (code.first, code.last)
        let needsSpace =
            first == mark || last == mark || (first == .space && last == .space && !code.allSatisfy { $0 == .space })
        let fence = Self.longestRun(of: mark, in: code) + 1
        fragment.bytes.append(repeating: mark, count: fence)
        if needsSpace { put(" ") }
        if isInTable {
            for byte in code {
                if byte == .pipe { put("\\") }
                fragment.bytes.append(byte)
            }
        } else {
            fragment.bytes.append(code)
        }
        if needsSpace { put(" ") }
        fragment.bytes.append(repeating: mark, count: fence)
    }

    private mutating func write(_ link: InlineLink, showing content: Inlines) {
        let target = context.links[link.index]
        if target.kind == .external, link.title.isEmpty, content.isText(target.destination),
            MarkdownEscaping.isAutolink(target.destination)
        {
            return put(text: "<\(target.destination)>")
        }
        if fragment.bytes.last == UInt8(ascii: "!") { escapeLast() }
        put("[")
        write(content)
        putDestination(of: link)
    }

    /// A picture of another site is shown as a link to it.
    ///
    /// - Parameter alternative: the text for those who don't see it.
    mutating func write(image: InlineLink, _ alternative: String) {
        let target = context.links[image.index]
        if target.kind == .external {
            let words = Inlines(alternative.isEmpty ? target.destination : alternative)
            return write(InlineLink(index: image.index, title: image.title), showing: words)
        }
        put("![")
        write(Inlines(alternative))
        putDestination(of: image)
    }

    private mutating func putDestination(of link: InlineLink) {
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
