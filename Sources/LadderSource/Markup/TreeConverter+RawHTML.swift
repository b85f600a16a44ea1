/// Raw HTML in a block of its own and within a line.
extension TreeConverter {
    mutating func addHTML(_ source: String, _ place: Place) {
        let span = withinContainer(blockPlaces.span(of: place))
        if !open.mayNest { stop(at: span) }
        places.begin(span, lines: nil)
        let reader = RawHTMLReader(file: file, isInline: false)
        var tokens = reader.read(source, &places, line: 0, column: 0, &diagnostics)
        for (index, token) in tokens.enumerated() {
            if case .tag(let tag) = token, let image = image(tag) { tokens[index] = .image(image) }
        }
        add(.html(tokens), span)
    }

    mutating func addInlineHTML(_ source: String, _ place: Place) {
        checkDepth(ofInline: place)
        let reader = RawHTMLReader(file: file, isInline: true)
        let line = self.source.fileLine(place.startLine)
        for token in reader.read(source, &places, line: line, column: place.startColumn, &diagnostics) {
            switch token {
            case .tag(let tag): if let image = image(tag) { add(image) } else { open.inlines.add(tag) }
            case .text(let text): open.inlines.add(text: text)
            case .image(let image): add(image)
            case .comment: break
            }
        }
    }

    private mutating func add(_ image: HTMLImage) {
        let mark = open.inlines.begin(.image, image.link)
        open.inlines.add(text: image.alternative)
        end(.image, mark)
    }

    /// A picture is one of Markdown's, however it is written; nil for any other tag.
    private mutating func image(_ tag: HTMLTag) -> HTMLImage? {
        guard tag.element == .img, let source = tag.value(of: "src") else { return nil }
        let size = ImageSize(
            width: tag.value(of: "width").flatMap { Int($0) }, height: tag.value(of: "height").flatMap { Int($0) })
        let link = InlineLink(
            index: note(source.foldingWhitespace(), isImage: true, at: file.span(tag.place)),
            title: tag.value(of: "title") ?? "", size: size.width == nil && size.height == nil ? nil : size)
        return HTMLImage(link: link, alternative: (tag.value(of: "alt") ?? "").foldingWhitespace())
    }
}
